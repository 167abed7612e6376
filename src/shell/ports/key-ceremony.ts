// What a key ceremony reports and is asked: the command line speaks to the keys through this.

import type { CaId, CertificateKind } from './certificate-register.ts'

export type GenerationReport = {
  readonly caId: CaId
  readonly kind: CertificateKind
  readonly isNew: boolean
  /** Colon-separated SHA-256 of the certificate, to be compared by eye and ear. */
  readonly sha256Fingerprint: string
  readonly notBefore: string
  readonly notAfter: string
}

/** The environment variable a token's PIN is read from. */
export const tokenPinVariable = 'MADOGUCHI_TOKEN_PIN'

export type TokenAddress = {
  /** The shared library, e.g. `/usr/lib/softhsm/libsofthsm2.so`. */
  readonly library: string
  readonly tokenLabel: string
  readonly pin: string
  /** Where the package that speaks PKCS#11 is, when npm could not install it in its place. */
  readonly packageName?: string | undefined
}

/** Where the authorities' keys are: in the encrypted keystore, or in a token. */
export type AuthorityKeys = { readonly passphrase: string } | { readonly token: TokenAddress }

/** Founds what is missing in the data folder, rolls one authority over when asked. */
export type HoldCeremony = (order: {
  readonly dataFolder: string
  readonly publicUrl: string
  readonly rollOver?: CertificateKind | undefined
  readonly token?: TokenAddress | undefined
}) => Promise<readonly GenerationReport[]>

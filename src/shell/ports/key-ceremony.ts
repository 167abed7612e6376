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

export type TokenAddress = {
  /** The shared library, e.g. `/usr/lib/softhsm/libsofthsm2.so`. */
  readonly library: string
  readonly tokenLabel: string
  readonly pin: string
}

/** Founds what is missing in the data folder, rolls one authority over when asked. */
export type HoldCeremony = (asked: {
  readonly dataFolder: string
  readonly publicUrl: string
  readonly rollOver?: CertificateKind | undefined
  readonly token?: TokenAddress | undefined
}) => Promise<readonly GenerationReport[]>

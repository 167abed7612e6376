// The two certification authorities, opened from their folder (JPKI-01).
//
// The folder holds the encrypted keys and the authorities' own certificates; everything
// ever issued lives in the register. At first use both authorities are founded here.

import type { Authorities } from '../../shell/ports/authorities.ts'
import type { CertificateRegister, EpochMs } from '../../shell/ports/certificate-register.ts'
import type { Signer } from '../../shell/ports/signer.ts'

export type OpenOptions = {
  /** Where keys and the authorities' certificates are kept; made when missing. */
  readonly folder: string
  /** Opens the encrypted keys. Not needed with a `signer`. */
  readonly passphrase?: string
  /** Keys kept elsewhere: another process, an HSM. */
  readonly signer?: Signer
  readonly register: CertificateRegister
  /** What certificates say about where OCSP and lists are: `http://127.0.0.1:8080/pki`. */
  readonly publicUrl: string
  /** The virtual clock. */
  readonly now: () => EpochMs
}

export async function openAuthorities(_options: OpenOptions): Promise<Authorities> {
  throw new Error('the authorities are not built yet')
}

// 電子証明書 — what the register knows of a certificate on a card.
//
// The DER bytes and serial-number log belong to the authority's register in the
// shell; here stand only the facts the rules ask about.

import type { Day } from '../kernel/day.ts'

export type CertificateKind = 'sign' | 'auth'
export type CertificateState = 'ordered' | 'valid' | 'held' | 'revoked' | 'expired'

/** Why the certificate ended (REV-01…09). */
export type RevocationCause =
  | 'card_ended'
  | 'record_changed'
  | 'holder_request'
  | 'renewed'
  | 'replaced'
  | 'switched_to_face_authentication'

export type Certificate = {
  readonly kind: CertificateKind
  readonly state: CertificateState
  /** Set once the authority has issued it; lower-case hex without leading zero octets. */
  readonly serial?: string
  readonly issuedOn: Day
  /** Last valid day, 23:59:59 Japan time. */
  readonly expiryDate: Day
  /** Mynaportal accepts a login from this day on (USE-02). */
  readonly portalLoginFrom?: Day
  /** Other services from this day on (USE-01). */
  readonly usableFrom: Day
  readonly revokedOn?: Day
  readonly revocationCause?: RevocationCause
}

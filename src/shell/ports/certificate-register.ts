// What the certification authorities need to know of every certificate ever issued (JPKI-01).
//
// The rows live in the ledger's table `certificates`, written in the same transaction
// as the facts. OCSP and CRL read them through this port and never keep a truth of
// their own. All instants are virtual: the clock the rules see, not the machine's.
// Two generations of one authority share a name, so a certificate is found by the
// authority's id (kind and generation) and its serial number.

import type { CardId, ResidentId } from '../../core/kernel/ids.ts'

/** Milliseconds since 1970 (UTC) on the virtual clock. */
export type EpochMs = number

/** 署名用 (sign) or 利用者証明用 (auth). */
export type CertificateKind = 'sign' | 'auth'

/** One generation of one authority: `sign-1`, `auth-2`. */
export type CaId = `${CertificateKind}-${number}`

export type CertificateKey = {
  readonly caId: CaId
  /** 32 lower-case hexadecimal digits, no sign. */
  readonly serialHex: string
}

/** CRLReason of RFC 5280 5.3.1, those that occur here; `held` has a state of its own. */
export type RevocationReason =
  'unspecified' | 'keyCompromise' | 'affiliationChanged' | 'superseded' | 'cessationOfOperation'

export type CertificateStatus =
  | { readonly state: 'good' }
  | { readonly state: 'held'; readonly at: EpochMs }
  | { readonly state: 'revoked'; readonly at: EpochMs; readonly reason: RevocationReason }
  | { readonly state: 'unknown' }

export type RevokedEntry = {
  readonly serialHex: string
  readonly at: EpochMs
  readonly reason: RevocationReason | 'certificateHold'
}

export type RevokedQuery = {
  readonly caId: CaId
  readonly shard: number
  /** Certificates that had ended before this instant may be left out. */
  readonly endedBefore: EpochMs
}

export type IssuedQuery = Omit<RevokedQuery, 'shard'> & {
  /** Only certificates that begin before this instant. */
  readonly issuedBefore: EpochMs
}

/** A held certificate counts as revoked. */
export type IssuedEntry = { readonly serialHex: string; readonly revoked: boolean }

/** What an authority hands over after issuing: the row to keep, before anyone sees the bytes. */
export type IssuedCertificate = CertificateKey & {
  readonly kind: CertificateKind
  readonly generation: number
  /** The CRL shard written in the certificate; it never changes. */
  readonly shard: number
  readonly subjectCommonName: string
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
  readonly issuedAt: EpochMs
  readonly der: Uint8Array
}

/** One row of `certificates`, an append-only log of everything ever issued. */
export type CertificateRow = IssuedCertificate & {
  readonly residentId: ResidentId
  readonly cardId: CardId
}

/**
 * What an authority issues for its own work: its own certificate, and those of the keys that
 * answer OCSP or stamp times for it. Nobody holds them and nobody asks for their state.
 */
export type OwnCertificate = CertificateKey & {
  readonly purpose: 'authority' | 'ocsp' | 'time_stamp'
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
  readonly issuedAt: EpochMs
  readonly der: Uint8Array
}

export interface CertificateRegister {
  /** Durable when it resolves, and only then used; what is recorded already stays as it is. */
  recordOwn(certificate: OwnCertificate): Promise<void>
  /** The committed state now; throws when it cannot be known (OCSP then says tryLater). */
  statusOf(key: CertificateKey): Promise<CertificateStatus>
  /** Revoked and held certificates of one shard, in batches, in any order. */
  revokedIn(query: RevokedQuery): AsyncIterable<readonly RevokedEntry[]>
  /**
   * Every certificate of one authority, each once, in batches, in any order. A state that
   * changes meanwhile may be seen or not; watchers hear of it either way.
   */
  issuedBy(query: IssuedQuery): AsyncIterable<readonly IssuedEntry[]>
  /** False when changes may have been missed (a lost connection): nothing cached is then used. */
  isFresh(): boolean
  /** Calls `changed` after each commit that changes a state; `all` when it cannot say which. */
  watch(changed: (what: CertificateKey | 'all') => void): () => void
}

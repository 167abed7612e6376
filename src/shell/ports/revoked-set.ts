// The revoked of one authority as a small file, for relying parties that have no network.
//
// It is fetched now and then and answers without asking anyone, so it also tells nobody
// who was asked about. What it cannot know it does not guess.

import type { CaId, EpochMs } from './certificate-register.ts'

export type PublishedSet = {
  readonly parts: readonly Uint8Array[]
  readonly byteLength: number
  /** How many certificates it answers for, and how many of them are revoked or held. */
  readonly issued: number
  readonly revoked: number
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
  readonly etag: string
}

/** Why a set does not answer. */
export type SetGap =
  | 'other_authority'
  /** An authority's certificate, or that of an OCSP delegate. */
  | 'not_a_holders'
  /** Issued when the set was made or later; up to five minutes before, too. */
  | 'issued_later'
  /** Its time is over. Like lists, sets leave out what has ended. */
  | 'ended'
  | 'set_too_old'
  /** By the asker's clock the set is not made yet: one of the clocks is wrong. */
  | 'set_from_the_future'

export type SetAnswer =
  | { readonly standing: 'good' }
  /** Or held: a set does not tell whether it may come back. */
  | { readonly standing: 'revoked' }
  | { readonly standing: 'not_covered'; readonly because: SetGap }

export type OpenedSet = {
  readonly caId: CaId
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
  readonly issued: number
  readonly revoked: number
  /** Throws when the bytes (DER) are not a certificate. */
  check(certificate: Uint8Array, at: EpochMs): SetAnswer
}

/** Throws, with the reason in words, unless the authority (a certificate, DER) signed the set. */
export type OpenRevokedSet = (set: Uint8Array, authority: Uint8Array) => OpenedSet

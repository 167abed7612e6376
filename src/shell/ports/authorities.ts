// The two certification authorities as the shell and the doors see them (JPKI-01).
//
// The rule core has already decided the last valid day; the authority refuses a day
// beyond the chain and names the link (VAL-10 to VAL-13). What `issue` returns must be
// written to the register before the bytes leave: durable first, handed out second.

import type { Day } from '../../core/kernel/day.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { CaId, CertificateKind, EpochMs, IssuedCertificate } from './certificate-register.ts'
import type { PublishedSet } from './revoked-set.ts'

/**
 * Shows that whoever asks holds the private key. `signature` is RSASSA-PKCS1-v1_5 with
 * SHA-256, made by the key to be certified: over the CertificationRequestInfo (`pkcs10`,
 * whole request as DER), or over `challenge` (16 bytes or more, fresh for this issue).
 */
export type ProofOfPossession =
  | { readonly form: 'pkcs10'; readonly request: Uint8Array }
  | { readonly form: 'challenge'; readonly challenge: Uint8Array; readonly signature: Uint8Array }

export type MunicipalityName = {
  /** Five digits of the municipality code. */
  readonly code: string
  /** As written in the subject: `Tokyo-to`, `Kiyose-shi`. */
  readonly prefectureRomaji: string
  readonly cityRomaji: string
}

/** What only a signature certificate carries. */
export type PersonalData = {
  /** Family name, U+3000, given name. */
  readonly name: string
  /** From the prefecture on, no postcode. */
  readonly address: string
  readonly birthDate: Day
  readonly sex: 'male' | 'female' | 'unknown'
}

export type IssueOrder = {
  readonly publicKeySpki: Uint8Array
  readonly proof: ProofOfPossession
  readonly municipality: MunicipalityName
  /** The last valid day, already decided by the rule core. */
  readonly notAfterDay: Day
  readonly now: EpochMs
  /** The day the card ends; no certificate outlives it. */
  readonly cardExpiry: Day
} & (
  | { readonly kind: 'auth' }
  | {
      readonly kind: 'sign'
      readonly person: PersonalData
      /** The day the auth certificate ends, when the card has one. */
      readonly authExpiry?: Day | undefined
    }
)

export type IssueResult =
  | { readonly ok: true; readonly certificate: IssuedCertificate }
  | { readonly ok: false; readonly refusal: Refusal }

export type OcspAnswer = {
  readonly der: Uint8Array
  /** Present when the answer may be kept by others: no nonce, no error. */
  readonly cache?: OcspCache | undefined
}

export type OcspCache = {
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
  readonly maxAgeSeconds: number
}

export type PublishedCrl = {
  readonly parts: readonly Uint8Array[]
  readonly byteLength: number
  readonly number: bigint
  readonly entries: number
  readonly thisUpdate: EpochMs
  readonly nextUpdate: EpochMs
  readonly etag: string
}

export type AuthorityInfo = {
  /** Where its certificates say that OCSP and lists are: what is written now, then earlier ones. */
  readonly publicUrls: readonly string[]
  readonly caId: CaId
  readonly kind: CertificateKind
  readonly generation: number
  /** The generation that issues new certificates of its kind. */
  readonly current: boolean
  readonly name: string
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
  readonly certificate: Uint8Array
  readonly shards: number
}

/** What anyone may ask for, under `/pki`. */
export interface PublicPki {
  authorities(): readonly AuthorityInfo[]
  /** Never throws on bad bytes: a proper OCSP error comes back. */
  ocsp(request: Uint8Array): OcspAnswer | Promise<OcspAnswer>
  /**
   * An answer signed before that still holds, as Latin-1 text (a byte a character), which
   * leaves fastest; undefined when `ocsp` must be asked.
   */
  keptOcsp(request: Buffer): string | undefined
  /**
   * RFC 3161: the DER of a TimeStampReq is answered with that of a TimeStampResp. Never
   * throws on bad bytes: a rejection comes back, with a PKIFailureInfo and what to do.
   */
  timeStamp(request: Uint8Array): Promise<Uint8Array>
  /** Undefined when there is no such authority or shard. */
  crl(caId: CaId, shard: number): Promise<PublishedCrl | undefined>
  /**
   * All revoked certificates of one authority, for relying parties without a network; it is
   * made when asked for and no longer as it must be. Undefined when there is no such authority.
   */
  revokedSet(caId: CaId): Promise<PublishedSet | undefined>
}

export type CertificateFault =
  | 'unreadable'
  | 'wrong_kind'
  | 'unknown_issuer'
  | 'forged'
  | 'not_yet_valid'
  | 'expired'
  | 'not_for_this_use'
  | 'revoked'
  | 'held'
  | 'never_issued'
  | 'status_unavailable'

export type CertificateVerdict =
  | {
      readonly ok: true
      readonly caId: CaId
      readonly serialHex: string
      readonly subjectCommonName: string
    }
  | { readonly ok: false; readonly because: CertificateFault }

export type SignedByCard = {
  readonly certificate: Uint8Array
  readonly kind: CertificateKind
  readonly data: Uint8Array
  readonly signature: Uint8Array
  readonly at: EpochMs
}

export interface Authorities extends PublicPki {
  issue(order: IssueOrder): Promise<IssueResult>
  /** Chain, validity, use and state of one certificate; what every door asks before trusting. */
  check(certificate: Uint8Array, kind: CertificateKind, at: EpochMs): Promise<CertificateVerdict>
  /** The same, and that its key signed `data` (SHA-256, PKCS#1 v1.5). */
  checkSignature(signed: SignedByCard): Promise<CertificateVerdict>
  close(): Promise<void>
}

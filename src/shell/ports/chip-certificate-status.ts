// Whether a certificate is in effect right now, as an outsider asks: OCSP, and the
// revocation list where OCSP does not answer (CLIENT-02: check certificate effectiveness).

export type StatusQuestion = {
  readonly certificate: Uint8Array
  /** The authority's certificate, DER. */
  readonly issuer: Uint8Array
  /** The clock the authority lives by, milliseconds since 1970 (UTC). */
  readonly at: number
}

export type StatusAnswer =
  | {
      /** `held`: suspended, may come back. `unknown`: the authority never issued it. */
      readonly standing: 'good' | 'held' | 'revoked' | 'unknown'
      readonly source: 'ocsp' | 'crl'
      readonly address: string
      readonly thisUpdate: number
      readonly nextUpdate?: number | undefined
      /** Since when it is held or revoked. */
      readonly since?: number | undefined
    }
  | { readonly standing: 'unavailable'; readonly why: string }

export type CertificateStatusSource = {
  /** Never rejects: what cannot be had is `unavailable`, with the reason. */
  ask(question: StatusQuestion): Promise<StatusAnswer>
  /** The same from a revocation list at hand, for who has no network. Never throws. */
  readList(question: StatusQuestion, list: Uint8Array): StatusAnswer
}

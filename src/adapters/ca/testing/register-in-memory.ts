// A certificate register in memory: for tests, the bench and services that start empty.
//
// It holds the states only as long as the process lives. The lasting one is the ledger's.

import type {
  CertificateKey,
  CertificateRegister,
  CertificateStatus,
  EpochMs,
  IssuedEntry,
  IssuedQuery,
  OwnCertificate,
  RevocationReason,
} from '../../../shell/ports/certificate-register.ts'

type Fixed = {
  readonly shard: number
  readonly notBefore: EpochMs
  readonly notAfter: EpochMs
}
type RegisteredCertificate = Fixed & { status: CertificateStatus }
type Issued = Fixed & CertificateKey

export class RegisterInMemory implements CertificateRegister {
  readonly #known = new Map<string, RegisteredCertificate>()
  readonly #own: OwnCertificate[] = []
  readonly #watchers = new Set<(what: CertificateKey | 'all') => void>()
  #fresh = true

  add({ caId, serialHex, shard, notBefore, notAfter }: Issued): void {
    const status = { state: 'good' } as const
    this.#known.set(`${caId} ${serialHex}`, { status, shard, notBefore, notAfter })
  }

  revoke(key: CertificateKey, at: EpochMs, reason: RevocationReason = 'unspecified'): void {
    this.#change(key, { state: 'revoked', at, reason })
  }

  hold(key: CertificateKey, at: EpochMs): void {
    this.#change(key, { state: 'held', at })
  }

  release(key: CertificateKey): void {
    this.#change(key, { state: 'good' })
  }

  /** Says that changes may have been missed, or that they no longer are. */
  setFresh(fresh: boolean): void {
    this.#fresh = fresh
    for (const changed of this.#watchers) changed('all')
  }

  async recordOwn(certificate: OwnCertificate): Promise<void> {
    this.#own.push(certificate)
  }

  /** What the authorities issued for their own work, in order. */
  get own(): readonly OwnCertificate[] {
    return this.#own
  }

  async statusOf({ caId, serialHex }: CertificateKey): Promise<CertificateStatus> {
    return this.#known.get(`${caId} ${serialHex}`)?.status ?? { state: 'unknown' }
  }

  async *revokedIn(query: Parameters<CertificateRegister['revokedIn']>[0]) {
    for (const [key, { status, shard, notAfter }] of this.#known) {
      const [caId, serialHex] = key.split(' ')
      const listed = caId === query.caId && shard === query.shard && serialHex !== undefined
      if (!listed || notAfter < query.endedBefore) continue
      if (status.state === 'held') {
        yield [{ serialHex, at: status.at, reason: 'certificateHold' as const }]
      }
      if (status.state === 'revoked') yield [{ serialHex, at: status.at, reason: status.reason }]
    }
  }

  async *issuedBy({ caId, issuedBefore, endedBefore }: IssuedQuery) {
    const issued: IssuedEntry[] = []
    for (const [key, { status, notBefore, notAfter }] of this.#known) {
      const [issuer, serialHex = ''] = key.split(' ')
      const request = issuer === caId && notBefore < issuedBefore && notAfter >= endedBefore
      if (request) issued.push({ serialHex, revoked: status.state !== 'good' })
    }
    yield issued
  }

  isFresh(): boolean {
    return this.#fresh
  }

  watch(changed: (what: CertificateKey | 'all') => void): () => void {
    this.#watchers.add(changed)
    return () => void this.#watchers.delete(changed)
  }

  #change(key: CertificateKey, status: CertificateStatus): void {
    const entry = this.#known.get(`${key.caId} ${key.serialHex}`)
    if (!entry) throw new Error('no such certificate was issued')
    entry.status = status
    for (const changed of this.#watchers) changed(key)
  }
}

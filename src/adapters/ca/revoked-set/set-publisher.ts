// Publishing revoked sets: made when someone asks, kept while no state changes.
//
// Unlike a list a set is about all certificates of its authority, good ones too, so all of
// them are read. A certificate begins in the second its issue is ordered and is registered
// somewhat later; so the youngest, whose rows may not be there yet, are not answered for.

import type { CertificateRegister, EpochMs } from '../../../shell/ports/certificate-register.ts'
import type { PublishedSet } from '../../../shell/ports/revoked-set.ts'
import type { Authority } from '../authority.ts'
import type { SignFor } from '../delegate-certificate.ts'
import { digestOf, lengthOf } from '../crl/revocation-list.ts'
import { KeptWhileUnchanged } from '../kept-while-unchanged.ts'
import { crlLifeHours } from '../unconfirmed-choices.ts'
import { buildRevokedSet, type IssuedSerials } from './revoked-set.ts'
import { SerialList } from './serial-list.ts'
import { setToSign } from './set-file.ts'

export type SetPublisherParts = {
  readonly register: CertificateRegister
  readonly sign: SignFor
  /** The virtual clock. */
  readonly now: () => EpochMs
}

/** Sets live as long as lists: who fetches one fetches the other as often. */
const lifeMs = crlLifeHours * 3_600_000

/** Longer than any issue takes from its order to its row. */
const issueTakesAtMostMs = 5 * 60_000

export class SetPublisher {
  readonly #parts: SetPublisherParts
  readonly #sets: KeptWhileUnchanged<PublishedSet>

  constructor(parts: SetPublisherParts) {
    const { register, now } = parts
    this.#parts = parts
    this.#sets = new KeptWhileUnchanged({ register, now, lifeMs, nameOf: ({ caId }) => caId })
  }

  /** The set as it must be now; made only when the kept one no longer is. */
  set(authority: Authority): Promise<PublishedSet> {
    return this.#sets.get(authority.caId, () => this.#make(authority))
  }

  close(): void {
    this.#sets.close()
  }

  async #make(authority: Authority): Promise<PublishedSet> {
    const { caId, keyId: authorityKeyId } = authority
    const thisUpdate = Math.floor(this.#parts.now() / 1000) * 1000
    const nextUpdate = thisUpdate + lifeMs
    const issuedBefore = thisUpdate - issueTakesAtMostMs
    const query = { caId, issuedBefore, endedBefore: thisUpdate }
    const serials = await readSerials(this.#parts.register.issuedBy(query))
    const revoked = serials.revoked.length
    const counts = { issued: revoked + serials.good.length, revoked }
    const frame = { caId, authorityKeyId, issuedBefore, thisUpdate, nextUpdate, ...counts }
    const toSign = setToSign(frame, await buildRevokedSet(serials))
    const digest = digestOf(toSign)
    const parts = [...toSign, await this.#parts.sign(authority, digest)]
    const etag = `"${digest.toString('base64url')}"`
    return { parts, byteLength: lengthOf(parts), ...counts, thisUpdate, nextUpdate, etag }
  }
}

async function readSerials(
  batches: ReturnType<CertificateRegister['issuedBy']>,
): Promise<IssuedSerials> {
  const serials = { revoked: new SerialList(), good: new SerialList() }
  for await (const batch of batches) {
    for (const { serialHex, revoked } of batch) serials[revoked ? 'revoked' : 'good'].add(serialHex)
  }
  return serials
}

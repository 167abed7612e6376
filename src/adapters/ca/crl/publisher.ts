// Publishing revocation lists: on time, after every change, and when someone asks.
//
// A list is made anew when a state in its shard has changed, when half of its life is
// over, or when the virtual clock was moved before it. Numbers rise with the machine's
// clock, so they never repeat, not even after a restart; their last six bits belong to the
// process, so that two processes never give the same one.

import { createHash } from 'node:crypto'
import type { PublishedCrl } from '../../../shell/ports/authorities.ts'
import type { CertificateRegister, EpochMs } from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
import type { SignFor } from '../delegate-certificate.ts'
import { KeptWhileUnchanged } from '../kept-while-unchanged.ts'
import { shardOf } from '../serial.ts'
import { crlLifeHours } from '../unconfirmed-choices.ts'
import {
  digestOf,
  EntryEncoder,
  lengthOf,
  listToSign,
  listWithSignature,
} from './revocation-list.ts'

export type PublisherParts = {
  readonly authorities: () => readonly Authority[]
  readonly register: CertificateRegister
  readonly sign: SignFor
  /** The virtual clock. */
  readonly now: () => EpochMs
  /** 0 to 63; no other process that publishes these lists has the same. */
  readonly numberSlot?: number
}

const hourMs = 3_600_000
const numberSlots = 64

export class CrlPublisher {
  readonly #parts: PublisherParts
  readonly #lists: KeptWhileUnchanged<PublishedCrl>
  #lastNumber = 0n

  constructor(parts: PublisherParts) {
    this.#parts = parts
    this.#lists = new KeptWhileUnchanged({
      register: parts.register,
      now: parts.now,
      lifeMs: crlLifeHours * hourMs,
      nameOf: ({ caId, serialHex }) => {
        const authority = parts.authorities().find((each) => each.caId === caId)
        return authority && nameOf(caId, shardOf(Buffer.from(serialHex, 'hex'), authority.shards))
      },
    })
  }

  /** The list as it must be now; made only when the kept one no longer is. */
  list(authority: Authority, shard: number): Promise<PublishedCrl> {
    return this.#lists.get(nameOf(authority.caId, shard), () => this.#make(authority, shard))
  }

  /** Makes every list that is due, one after the other; returns how many were made. */
  async publishDue(): Promise<number> {
    let made = 0
    for (const authority of this.#parts.authorities()) {
      for (let shard = 0; shard < authority.shards; shard++) {
        const before = this.#lists.last(nameOf(authority.caId, shard))
        if ((await this.list(authority, shard)) !== before) made++
      }
    }
    return made
  }

  close(): void {
    this.#lists.close()
  }

  async #make(authority: Authority, shard: number): Promise<PublishedCrl> {
    const thisUpdate = Math.floor(this.#parts.now() / 1000) * 1000
    const nextUpdate = thisUpdate + crlLifeHours * hourMs
    const entries = new EntryEncoder()
    // A certificate stays listed for one list beyond its end (RFC 5280 3.3).
    const endedBefore = thisUpdate - crlLifeHours * hourMs
    const rows = this.#parts.register.revokedIn({ caId: authority.caId, shard, endedBefore })
    for await (const batch of rows) entries.add(batch)
    const number = this.#nextNumber()
    const toSign = listToSign({ authority, shard, number, thisUpdate, nextUpdate }, entries)
    const digest = digestOf(toSign)
    const signature = await this.#parts.sign(authority, digest)
    const parts = listWithSignature(toSign, signature)
    const etag = `"${createHash('sha256').update(digest).update(signature).digest('base64url')}"`
    const byteLength = lengthOf(parts)
    return { parts, byteLength, number, entries: entries.entries, thisUpdate, nextUpdate, etag }
  }

  #nextNumber(): bigint {
    const next = BigInt(Date.now()) * BigInt(numberSlots) + BigInt(this.#parts.numberSlot ?? 0)
    const another = this.#lastNumber + BigInt(numberSlots)
    this.#lastNumber = next > this.#lastNumber ? next : another
    return this.#lastNumber
  }
}

function nameOf(caId: string, shard: number): string {
  return `${caId} ${shard}`
}

// Publishing revocation lists: on time, after every change, and when someone asks.
//
// A list is made anew when a state in its shard has changed, when half of its life is
// over, or when the virtual clock was moved before it. Numbers rise with the machine's
// clock, so they never repeat, not even after a restart; their last six bits belong to the
// process, so that two processes never give the same one.

import { createHash } from 'node:crypto'
import type { PublishedCrl } from '../../../shell/ports/authorities.ts'
import type {
  CertificateKey,
  CertificateRegister,
  EpochMs,
} from '../../../shell/ports/certificate-register.ts'
import type { Authority } from '../authority.ts'
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
  readonly register: CertificateRegister
  readonly sign: (authority: Authority, sha256: Uint8Array) => Promise<Uint8Array>
  /** The virtual clock. */
  readonly now: () => EpochMs
  /** 0 to 63; no other process that publishes these lists has the same. */
  readonly numberSlot?: number
}

type Slot = {
  changes: number
  kept?: { readonly changes: number; readonly crl: PublishedCrl }
  making?: { readonly changes: number; readonly crl: Promise<PublishedCrl> }
}

const hourMs = 3_600_000
const numberSlots = 64

export class CrlPublisher {
  readonly #parts: PublisherParts
  readonly #slots = new Map<string, Slot>()
  readonly #authorities: () => readonly Authority[]
  readonly #stopWatching: () => void
  #lastNumber = 0n

  constructor(authorities: () => readonly Authority[], parts: PublisherParts) {
    this.#authorities = authorities
    this.#parts = parts
    this.#stopWatching = parts.register.watch((what) => this.#changed(what))
  }

  /** The list as it must be now; made only when the kept one no longer is. */
  async list(authority: Authority, shard: number): Promise<PublishedCrl> {
    const slot = this.#slot(authority.caId, shard)
    if (slot.kept && this.#holds(slot, slot.kept)) return slot.kept.crl
    if (slot.making?.changes === slot.changes) return slot.making.crl
    const changes = slot.changes
    const making = this.#make(authority, shard)
    slot.making = { changes, crl: making }
    try {
      const crl = await making
      slot.kept = { changes, crl }
      return crl
    } finally {
      if (slot.making.crl === making) delete slot.making
    }
  }

  /** Makes every list that is due, one after the other; returns how many were made. */
  async publishDue(): Promise<number> {
    let made = 0
    for (const authority of this.#authorities()) {
      for (let shard = 0; shard < authority.shards; shard++) {
        const before = this.#slot(authority.caId, shard).kept?.crl
        if ((await this.list(authority, shard)) !== before) made++
      }
    }
    return made
  }

  close(): void {
    this.#stopWatching()
    this.#slots.clear()
  }

  #holds(slot: Slot, { changes, crl }: NonNullable<Slot['kept']>): boolean {
    if (changes !== slot.changes || !this.#parts.register.isFresh()) return false
    const now = this.#parts.now()
    const age = now - crl.thisUpdate
    return now >= crl.thisUpdate && age < (crlLifeHours * hourMs) / 2
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

  #slot(caId: string, shard: number): Slot {
    const name = `${caId} ${shard}`
    const known = this.#slots.get(name)
    if (known) return known
    const slot: Slot = { changes: 0 }
    this.#slots.set(name, slot)
    return slot
  }

  #changed(what: CertificateKey | 'all'): void {
    if (what === 'all') {
      for (const slot of this.#slots.values()) slot.changes++
      return
    }
    const authority = this.#authorities().find((each) => each.caId === what.caId)
    if (!authority) return
    const shard = shardOf(Buffer.from(what.serialHex, 'hex'), authority.shards)
    this.#slot(what.caId, shard).changes++
  }

  #nextNumber(): bigint {
    const next = BigInt(Date.now()) * BigInt(numberSlots) + BigInt(this.#parts.numberSlot ?? 0)
    const another = this.#lastNumber + BigInt(numberSlots)
    this.#lastNumber = next > this.#lastNumber ? next : another
    return this.#lastNumber
  }
}

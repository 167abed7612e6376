// Signed answers kept until the transaction that changes them throws them away.
//
// All answers lie in one piece of memory, found by the serial number, which is random and
// so its own hash: a hundred thousand objects would cost more to reach than to send. The
// delegate's certificate, two thirds of each answer, is kept once. The oldest entry makes
// room for the newest; whether an answer is still good is the responder's to say.

import type { EpochMs } from '../../../shell/ports/certificate-register.ts'
import { serialBytes } from '../certificate-template.ts'

export type CachedAnswer = {
  /** The answer up to the delegate's certificate. */
  readonly head: Uint8Array
  /** The rest, as Latin-1 text. */
  readonly tail: string
  readonly from: EpochMs
  readonly until: EpochMs
}

// A slot: serial number, form, tail, length of the head, from, until, head.
const formAt = serialBytes
const tailAt = formAt + 2
const lengthAt = tailAt + 2
const fromAt = lengthAt + 2
const untilAt = fromAt + 8
const headAt = untilAt + 8
const slotBytes = 704
const longestHead = slotBytes - headAt
const mostTails = 64
const none = -1

export class AnswerCache {
  readonly #capacity: number
  readonly #slots: Buffer
  /** First slot for the low bits of a serial number, and the next one after each slot. */
  readonly #first: Int32Array
  readonly #next: Int32Array
  readonly #used: Uint8Array
  #tails: string[] = []
  #newest = none

  /** `capacity` answers of 704 bytes each; memory is taken when it is written to. */
  constructor(capacity: number) {
    this.#capacity = capacity
    this.#slots = Buffer.from(new ArrayBuffer(capacity * slotBytes))
    this.#first = new Int32Array(2 ** Math.ceil(Math.log2(capacity + 1) + 1)).fill(none)
    this.#next = new Int32Array(capacity).fill(none)
    this.#used = new Uint8Array(capacity)
  }

  /** The slot that answers the question whose serial number stands in `bytes` at `at`. */
  find(form: number, bytes: Buffer, at: number): number | undefined {
    let slot = this.#first[this.#bucketOf(bytes, at)] ?? none
    for (; slot !== none; slot = this.#next[slot] ?? none) {
      if (this.#isOf(slot, bytes, at) && this.#slots[slot * slotBytes + formAt] === form) {
        return slot
      }
    }
    return undefined
  }

  /** When the answer was made, when it holds at this instant. */
  madeAt(slot: number, now: EpochMs): EpochMs | undefined {
    const start = slot * slotBytes
    const from = this.#slots.readDoubleLE(start + fromAt)
    return now >= from && now < this.#slots.readDoubleLE(start + untilAt) ? from : undefined
  }

  /** The whole answer as Latin-1 text, a byte a character: the cheapest thing to send. */
  textOf(slot: number): string {
    const start = slot * slotBytes + headAt
    const length = this.#slots.readUInt16LE(slot * slotBytes + lengthAt)
    const tail = this.#tails[this.#slots[slot * slotBytes + tailAt] ?? 0] ?? ''
    return this.#slots.toString('latin1', start, start + length) + tail
  }

  put(form: number, serial: Buffer, answer: CachedAnswer): void {
    if (this.#capacity === 0 || answer.head.length > longestHead) return
    const tail = this.#numberOf(answer.tail)
    const index = this.find(form, serial, 0)
    const slot = index ?? this.#takeOldest()
    const start = slot * slotBytes
    this.#slots.set(serial, start)
    this.#slots[start + formAt] = form
    this.#slots[start + tailAt] = tail
    this.#slots.writeUInt16LE(answer.head.length, start + lengthAt)
    this.#slots.writeDoubleLE(answer.from, start + fromAt)
    this.#slots.writeDoubleLE(answer.until, start + untilAt)
    this.#slots.set(answer.head, start + headAt)
    if (index === undefined) this.#link(slot)
  }

  /** Throws away every answer about this serial number, whoever issued it. */
  evict(serialHex: string): void {
    const serial = Buffer.from(serialHex, 'hex')
    if (serial.length !== serialBytes) return
    let slot = this.#first[this.#bucketOf(serial, 0)] ?? none
    while (slot !== none) {
      const next = this.#next[slot] ?? none
      if (this.#isOf(slot, serial, 0)) this.#unlink(slot)
      slot = next
    }
  }

  clear(): void {
    this.#first.fill(none)
    this.#used.fill(0)
    this.#tails = []
  }

  #isOf(slot: number, bytes: Buffer, at: number): boolean {
    const start = slot * slotBytes
    return bytes.compare(this.#slots, start, start + serialBytes, at, at + serialBytes) === 0
  }

  #bucketOf(bytes: Buffer, at: number): number {
    return bytes.readInt32LE(at + 4) & (this.#first.length - 1)
  }

  #takeOldest(): number {
    this.#newest = (this.#newest + 1) % this.#capacity
    if (this.#used[this.#newest]) this.#unlink(this.#newest)
    return this.#newest
  }

  #link(slot: number): void {
    const bucket = this.#bucketOf(this.#slots, slot * slotBytes)
    this.#next[slot] = this.#first[bucket] ?? none
    this.#first[bucket] = slot
    this.#used[slot] = 1
  }

  #unlink(slot: number): void {
    const bucket = this.#bucketOf(this.#slots, slot * slotBytes)
    const after = this.#next[slot] ?? none
    let before = this.#first[bucket] ?? none
    if (before === slot) this.#first[bucket] = after
    while (before !== none && before !== slot) {
      const next = this.#next[before] ?? none
      if (next === slot) this.#next[before] = after
      before = next
    }
    this.#used[slot] = 0
  }

  #numberOf(tail: string): number {
    const latest = this.#tails.indexOf(tail)
    if (latest !== none) return latest
    // A new delegate comes once a week, or when the clock is moved far.
    if (this.#tails.length === mostTails) this.clear()
    return this.#tails.push(tail) - 1
  }
}

// Spreading a serial number over the rows of a ribbon: 128 bits and a seed become 128 bits.
//
// Serial numbers are drawn at random by the authority itself, so nobody can choose some
// that collide, and no cryptographic hash is needed. What is needed is another spread for
// each seed. Two lanes of 32 bits are led through the four words, each step ending in the
// finaliser of MurmurHash3; together they are a state of 64 bits.

import { wordsOfSerial } from './serial-list.ts'

/** What a row is made of; one object is used for many rows, so that none is made for each. */
export class RowHash {
  /** Chooses the first unknown, or the block; unsigned. */
  start = 0
  /** The 64 coefficients, the lowest one first and always set. */
  low = 0
  high = 0
  /** Laid over the value, so that the value of a key that is not there is arbitrary. */
  mask = 0

  /** Takes the serial number whose words stand at `at`. */
  spread(words: Int32Array, at: number, seed: number): void {
    let one = finalise(seed + 0x9e3779b9)
    let other = finalise(seed ^ 0x7f4a7c15)
    for (let word = at; word < at + wordsOfSerial; word++) {
      const value = words[word] ?? 0
      one = finalise(one ^ value)
      other = finalise(Math.imul(other, 5) + value)
    }
    this.start = finalise(one ^ Math.imul(other, 0x9e3779b1)) >>> 0
    this.low = finalise(one + 0x632be5ab) | 1
    this.high = finalise(other + 0x2545f491)
    this.mask = finalise((one + other) ^ 0x1b873593)
  }
}

function finalise(value: number): number {
  let mixed = value ^ (value >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

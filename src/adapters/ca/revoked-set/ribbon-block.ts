// One block of a ribbon: a system of linear equations over single bits, solved in one pass.
//
// Each key is one equation: 64 neighbouring unknowns, beginning where its hash says, give
// together the key's value. Because all ones lie in a band that narrow, elimination touches
// only rows nearby and takes a time that grows with the number of keys alone ("Ribbon
// filter: practically smaller than Bloom and Xor", Dillinger and Walzer, 2021).

import { RowHash } from './serial-hash.ts'
import { wordsOfSerial } from './serial-list.ts'

/** How many neighbouring unknowns an equation spans. */
export const bandWidth = 64

export type BlockKeys = {
  readonly count: number
  /** The serial numbers, one after the other. */
  readonly words: Int32Array
  /** What the ribbon shall say of each. */
  readonly values: Int32Array
}

/** Rows of the echelon form; the row at `n` has its first one in column `n`. */
type Rows = { readonly low: Int32Array; readonly high: Int32Array; readonly value: Int32Array }

export type BlockOrder = {
  readonly keys: BlockKeys
  readonly seed: number
  /** Unknowns; a multiple of 8. */
  readonly unknowns: number
  /** Bits in a value, at most 31. */
  readonly columns: number
}

/** The solution, column after column, or undefined when this seed gives equations that clash. */
export function solveBlock(order: BlockOrder): Uint8Array | undefined {
  const { unknowns, columns } = order
  const rows = {
    low: new Int32Array(unknowns),
    high: new Int32Array(unknowns),
    value: new Int32Array(unknowns),
  }
  if (!eliminate(order, rows)) return undefined
  const solution = new Uint8Array((unknowns / 8) * columns)
  for (let column = 0; column < columns; column++) {
    const from = (unknowns / 8) * column
    substitute(rows, column, solution.subarray(from, from + unknowns / 8))
  }
  return solution
}

export function firstUnknown(start: number, unknowns: number): number {
  return Math.floor((start * (unknowns - bandWidth + 1)) / 2 ** 32)
}

function eliminate({ keys, seed, unknowns, columns }: BlockOrder, rows: Rows): boolean {
  const row = new RowHash()
  const mask = 2 ** columns - 1
  for (let key = 0; key < keys.count; key++) {
    row.spread(keys.words, key * wordsOfSerial, seed)
    const at = firstUnknown(row.start, unknowns)
    const value = (row.mask ^ (keys.values[key] ?? 0)) & mask
    if (!addRow(rows, at, { low: row.low, high: row.high, value })) return false
  }
  return true
}

type Equation = { low: number; high: number; value: number }

/** Takes known rows out of the new one until it has a place; false when a clash is left. */
function addRow(rows: Rows, start: number, { low, high, value }: Equation): boolean {
  let at = start
  for (;;) {
    const latest = rows.low[at] ?? 0
    if (latest === 0) {
      rows.low[at] = low
      rows.high[at] = high
      rows.value[at] = value
      return true
    }
    low ^= latest
    high ^= rows.high[at] ?? 0
    value ^= rows.value[at] ?? 0
    if (low === 0) {
      if (high === 0) return value === 0
      low = high
      high = 0
      at += 32
    }
    const zeros = 31 - Math.clz32(low & -low)
    if (zeros === 0) continue
    low = (low >>> zeros) | (high << (32 - zeros))
    high >>>= zeros
    at += zeros
  }
}

/** From the last row up; the 64 unknowns below a row are kept in two words. Free ones are 0. */
function substitute(rows: Rows, column: number, into: Uint8Array): void {
  let low = 0
  let high = 0
  for (let at = rows.low.length - 1; at >= 0; at--) {
    high = (high << 1) | (low >>> 31)
    low <<= 1
    const first = rows.low[at] ?? 0
    if (first === 0) continue
    const sum = parity((first & low) ^ ((rows.high[at] ?? 0) & high))
    const bit = sum ^ (((rows.value[at] ?? 0) >>> column) & 1)
    low |= bit
    into[at >>> 3] = (into[at >>> 3] ?? 0) | (bit << (at & 7))
  }
}

/** Whether the number of ones is odd. */
export function parity(word: number): number {
  let folded = word ^ (word >>> 16)
  folded ^= folded >>> 8
  folded ^= folded >>> 4
  return (0x6996 >>> (folded & 15)) & 1
}

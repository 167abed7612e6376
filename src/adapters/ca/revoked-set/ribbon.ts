// A ribbon: says of each of its serial numbers the value it was given, and keeps none of them.
//
// Of any other serial number it says an arbitrary value. Keys are dealt into blocks of about
// four thousand, each with a seed and a size of its own: so small a system has a solution
// with hardly more unknowns than keys, and when one seed fails only that block is done again.
// The bytes depend on the keys and values alone, not on their order.

import {
  bandWidth,
  firstUnknown,
  parity,
  solveBlock,
  type BlockKeys,
  type BlockOrder,
} from './ribbon-block.ts'
import { RowHash } from './serial-hash.ts'
import { turn, wordsOfSerial, type SerialList } from './serial-list.ts'

export type RibbonKind = {
  /** Bits in a value, at most 31. */
  readonly columns: number
  /** Ribbons of one set have different salts, so that their answers are independent. */
  readonly salt: number
}

export type Ribbon = RibbonKind & {
  /** For each block: its bytes in a column (two bytes, big-endian) and its seed (one byte). */
  readonly directory: Uint8Array
  readonly solution: Uint8Array
}

export type RibbonOrder = RibbonKind & {
  readonly groups: readonly { readonly serials: SerialList; readonly value: number }[]
}

export const directoryEntryBytes = 3
const keysInBlock = 4096
const mostSeeds = 256

/** Solves block after block, and lets others have the processor in between. */
export async function solveRibbon(order: RibbonOrder): Promise<Ribbon> {
  const { columns, salt } = order
  const dealt = await deal(order)
  const directory = Buffer.alloc(dealt.length * directoryEntryBytes)
  const solutions: Uint8Array[] = []
  for (const [block, keys] of dealt.entries()) {
    const { seed, unknowns, solution } = solveWithSomeSeed(keys, { columns, salt })
    directory.writeUInt16BE(unknowns / 8, block * directoryEntryBytes)
    directory[block * directoryEntryBytes + 2] = seed
    solutions.push(solution)
    await turn()
  }
  return { columns, salt, directory, solution: Buffer.concat(solutions) }
}

type Look = (words: Int32Array, at: number) => number

/** A function that looks up the serial number whose four words stand at `at`. */
export function lookUpIn({ columns, salt, directory, solution }: Ribbon): Look {
  const blocks = directory.length / directoryEntryBytes
  const offsets = blockOffsets(directory, columns)
  const view = new DataView(solution.buffer, solution.byteOffset, solution.byteLength)
  const row = new RowHash()
  return (words, at) => {
    row.spread(words, at, dealingSeed(salt))
    const block = blockOf(row.start, blocks)
    const seed = directory[block * directoryEntryBytes + 2] ?? 0
    row.spread(words, at, blockSeed(salt, seed))
    const columnBytes = bytesInColumn(directory, block)
    let value = row.mask & (2 ** columns - 1)
    if (columnBytes === 0) return value
    const bit = firstUnknown(row.start, columnBytes * 8)
    let from = (offsets[block] ?? 0) + (bit >>> 3)
    for (let column = 0; column < columns; column++, from += columnBytes) {
      value ^= product(view, { from, shift: bit & 7, low: row.low, high: row.high }) << column
    }
    return value
  }
}

/** How long the solution must be, by its directory. */
export function solutionLength(directory: Uint8Array, columns: number): number {
  return blockOffsets(directory, columns).at(-1) ?? 0
}

/** Whether there is a block at all, and in each that is not empty room for a band. */
export function canBeLookedUp(directory: Uint8Array): boolean {
  const blocks = Array.from({ length: directory.length / directoryEntryBytes }, (_, block) =>
    bytesInColumn(directory, block),
  )
  return blocks.length > 0 && blocks.every((bytes) => bytes === 0 || bytes * 8 >= bandWidth)
}

/** Where each block begins, and behind the last one where all end. */
function blockOffsets(directory: Uint8Array, columns: number): Float64Array {
  const blocks = directory.length / directoryEntryBytes
  const offsets = new Float64Array(blocks + 1)
  for (let block = 0; block < blocks; block++) {
    offsets[block + 1] = (offsets[block] ?? 0) + bytesInColumn(directory, block) * columns
  }
  return offsets
}

function bytesInColumn(directory: Uint8Array, block: number): number {
  const at = block * directoryEntryBytes
  return ((directory[at] ?? 0) << 8) | (directory[at + 1] ?? 0)
}

type Band = { from: number; shift: number; low: number; high: number }

/** The sum of those of 64 neighbouring bits whose coefficient is one. */
function product(view: DataView, { from, shift, low, high }: Band): number {
  let here = view.getInt32(from, true)
  let next = view.getInt32(from + 4, true)
  if (shift > 0) {
    here = (here >>> shift) | (next << (32 - shift))
    next = (next >>> shift) | (view.getUint8(from + 8) << (32 - shift))
  }
  return parity((here & low) ^ (next & high))
}

const dealingSeed = (salt: number) => (salt << 16) | 0xffff
const blockSeed = (salt: number, seed: number) => (salt << 16) | seed

function blockOf(start: number, blocks: number): number {
  return Math.floor((start * blocks) / 2 ** 32)
}

/** The keys of each block, block after block. */
async function deal({ groups, salt }: RibbonOrder): Promise<BlockKeys[]> {
  const count = groups.reduce((sum, { serials }) => sum + serials.length, 0)
  const blocks = Math.max(1, Math.round(count / keysInBlock))
  const sizes = new Int32Array(blocks)
  const row = new RowHash()
  const blockOfSerial = (words: Int32Array) => {
    row.spread(words, 0, dealingSeed(salt))
    return blockOf(row.start, blocks)
  }
  for (const { serials } of groups) {
    await serials.each((words) => {
      const block = blockOfSerial(words)
      sizes[block] = (sizes[block] ?? 0) + 1
    })
  }
  const dealt = Array.from(sizes, (size) => new BlockBeingFilled(size))
  for (const { serials, value } of groups) {
    await serials.each((words) => dealt[blockOfSerial(words)]?.add(words, value))
  }
  return dealt
}

class BlockBeingFilled implements BlockKeys {
  readonly words: Int32Array
  readonly values: Int32Array
  count = 0

  constructor(size: number) {
    this.words = new Int32Array(size * wordsOfSerial)
    this.values = new Int32Array(size)
  }

  add(words: Int32Array, value: number): void {
    this.words.set(words, this.count * wordsOfSerial)
    this.values[this.count++] = value
  }
}

type Solved = Pick<BlockOrder, 'seed' | 'unknowns'> & { readonly solution: Uint8Array }

/** Each failure adds a little room, so that some seed soon fits; a few tries are usual. */
function solveWithSomeSeed(
  keys: BlockKeys,
  { columns, salt }: Omit<RibbonOrder, 'groups'>,
): Solved {
  if (keys.count === 0) return { seed: 0, unknowns: 0, solution: new Uint8Array() }
  for (let seed = 0; seed < mostSeeds; seed++) {
    const room = keys.count + bandWidth + (keys.count * seed) / 2048
    const unknowns = Math.ceil(room / 8) * 8
    const solution = solveBlock({ keys, seed: blockSeed(salt, seed), unknowns, columns })
    if (solution) return { seed, unknowns, solution }
  }
  throw new Error('a serial number was given with two values')
}

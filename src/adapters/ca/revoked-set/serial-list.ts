// Many serial numbers, sixteen bytes each, in large typed arrays and no object apiece.
//
// A national authority has a hundred million certificates; as strings they would fill the
// memory of a machine. Chunks are of one size, so growing never copies what is there.

import { serialBytes } from '../certificate-template.ts'

/** A serial number is four 32-bit words, the most significant first. */
export const wordsOfSerial = serialBytes / 4

const chunkShift = 14
const serialsInChunk = 1 << chunkShift
const chunkMask = serialsInChunk - 1

export class SerialList {
  readonly #chunks: Int32Array[] = []
  #length = 0

  get length(): number {
    return this.#length
  }

  add(serialHex: string): void {
    const { chunk, at } = this.#room()
    readSerial(serialHex, chunk, at)
    this.#length++
  }

  /** Adds one that another list holds. */
  addFrom(other: SerialList, index: number): void {
    const { chunk, at } = this.#room()
    other.copyTo(index, chunk, at)
    this.#length++
  }

  copyTo(index: number, into: Int32Array, at: number): void {
    const chunk = this.#chunks[index >>> chunkShift]
    const from = (index & chunkMask) * wordsOfSerial
    for (let word = 0; word < wordsOfSerial; word++) into[at + word] = chunk?.[from + word] ?? 0
  }

  /** Hands over the words of each, and lets others have the processor now and then. */
  async each(visit: (words: Int32Array, index: number) => void): Promise<void> {
    const words = new Int32Array(wordsOfSerial)
    for (let index = 0; index < this.#length; index++) {
      this.copyTo(index, words, 0)
      visit(words, index)
      if ((index & chunkMask) === chunkMask) await turn()
    }
  }

  #room(): { chunk: Int32Array; at: number } {
    const number = this.#length >>> chunkShift
    const chunk = (this.#chunks[number] ??= new Int32Array(serialsInChunk * wordsOfSerial))
    return { chunk, at: (this.#length & chunkMask) * wordsOfSerial }
  }
}

/** Resolves when whatever else is waiting has had its turn. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

const scratch = Buffer.alloc(serialBytes)

/** Writes the four words of a serial number. */
export function readSerial(serialHex: string, into: Int32Array, at: number): void {
  const written = scratch.write(serialHex, 'hex')
  if (written !== serialBytes || serialHex.length !== serialBytes * 2) {
    throw new RangeError('a serial number has sixteen bytes')
  }
  for (let word = 0; word < wordsOfSerial; word++) into[at + word] = scratch.readInt32BE(word * 4)
}

// Reads PDF syntax (ISO 32000, 7.2 and 7.3) from bytes, one value at a time.
//
// It goes forward only and never deeper than a fixed depth; what it does not understand is a
// PdfDamage, which its callers turn into words.

import type { Budget } from '../../../core/kernel/budget.ts'
import type { PdfValue } from './pdf-values.ts'

/** The file breaks its own syntax; where, for whoever repairs it. */
export class PdfDamage extends Error {
  constructor(what: string, at: number) {
    super(`${what} at byte ${at}`)
    this.name = 'PdfDamage'
  }
}

const deepest = 64
const blanks = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20])
const delimiters = new Set(Buffer.from('()<>[]{}/%'))

export class PdfSyntax {
  readonly bytes: Buffer
  readonly budget: Budget
  at: number

  constructor(bytes: Buffer, budget: Budget, at = 0) {
    this.bytes = bytes
    this.budget = budget
    this.at = at
  }

  /** The next byte's sign, or '' at the end. */
  get sign(): string {
    const byte = this.bytes[this.at]
    return byte === undefined ? '' : String.fromCharCode(byte)
  }

  skipBlanks(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === 0x25) this.#skipComment()
      else if (byte !== undefined && blanks.has(byte)) this.at += 1
      else return
    }
  }

  #skipComment(): void {
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === undefined || byte === 0x0a || byte === 0x0d) return
      this.at += 1
    }
  }

  /** The signs up to the next blank or bracket. */
  word(): string {
    this.skipBlanks()
    const start = this.at
    for (;;) {
      const byte = this.bytes[this.at]
      if (byte === undefined || blanks.has(byte) || delimiters.has(byte)) break
      this.at += 1
    }
    return this.bytes.toString('latin1', start, this.at)
  }

  /** Steps over this word if it comes next. */
  takes(word: string): boolean {
    this.skipBlanks()
    const { at } = this
    if (this.word() === word) return true
    this.at = at
    return false
  }

  integer(what: string): number {
    const word = this.word()
    if (!/^\d{1,12}$/.test(word)) throw new PdfDamage(`no number (${what})`, this.at)
    return Number(word)
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new PdfDamage('nested too deeply', this.at)
    this.budget.spend('entries', 1)
    this.skipBlanks()
    switch (this.sign) {
      case '/':
        return { kind: 'name', name: this.#name() }
      case '(':
        return this.#string()
      case '[':
        return { kind: 'array', items: this.#items(depth) }
      case '<':
        return this.bytes[this.at + 1] === 0x3c ? this.#dictionary(depth) : this.#hexString()
      default:
        return this.#plainOrReference()
    }
  }

  #name(): string {
    this.at += 1
    const start = this.at
    const spelled = this.word()
    // A blank directly after the slash is the empty name.
    if (this.at - spelled.length !== start) this.at = start
    const own = this.bytes.toString('latin1', start, this.at)
    return own.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
  }

  #string(): PdfValue {
    const start = this.at
    let open = 0
    do {
      const { sign } = this
      if (sign === '') throw new PdfDamage('a string without an end', start)
      this.at += sign === '\\' ? 2 : 1
      if (sign === '(') open += 1
      if (sign === ')') open -= 1
    } while (open > 0)
    return { kind: 'string', text: this.bytes.toString('latin1', start, this.at), at: start }
  }

  #hexString(): PdfValue {
    const start = this.at
    const end = this.bytes.indexOf(0x3e, start)
    if (end < 0) throw new PdfDamage('a string without an end', start)
    this.at = end + 1
    return { kind: 'string', text: this.bytes.toString('latin1', start, end + 1), at: start }
  }

  #items(depth: number): readonly PdfValue[] {
    this.at += 1
    const items: PdfValue[] = []
    for (;;) {
      this.skipBlanks()
      if (this.sign === ']') break
      items.push(this.value(depth + 1))
    }
    this.at += 1
    return items
  }

  #dictionary(depth: number): PdfValue {
    this.at += 2
    const entries = new Map<string, PdfValue>()
    for (;;) {
      this.skipBlanks()
      if (this.sign === '>') break
      if (this.sign !== '/') throw new PdfDamage('a dictionary key is no name', this.at)
      const key = this.#name()
      // Two readers may choose differently between two values of one key.
      if (entries.has(key)) throw new PdfDamage(`the key ${key} stands twice`, this.at)
      entries.set(key, this.value(depth + 1))
    }
    if (this.bytes[this.at + 1] !== 0x3e)
      throw new PdfDamage('a dictionary without an end', this.at)
    this.at += 2
    return { kind: 'dictionary', entries }
  }

  #plainOrReference(): PdfValue {
    const text = this.word()
    if (!/^([+-]?\d*\.?\d*|true|false|null)$/.test(text) || text === '') {
      throw new PdfDamage('no value', this.at)
    }
    const { at } = this
    if (/^\d{1,10}$/.test(text)) {
      const generation = this.word()
      if (/^\d{1,5}$/.test(generation) && this.takes('R')) {
        return { kind: 'reference', number: Number(text), generation: Number(generation) }
      }
    }
    this.at = at
    return { kind: 'plain', text }
  }
}

// Where each object of a PDF stands: the cross-reference sections, newest first (ISO 32000,
// 7.5.4 to 7.5.8), as tables, as streams, and as tables with a stream beside them.

import { inflateSync } from 'node:zlib'
import { OverBudget, outsideLimits, type Budget } from '../../../core/kernel/budget.ts'
import { PdfDamage, PdfSyntax } from './pdf-syntax.ts'
import { nameIn, numberIn, type PdfDictionary, type PdfValue } from './pdf-values.ts'

export type PdfPlace =
  | { readonly in: 'nothing' }
  | { readonly in: 'file'; readonly offset: number; readonly generation: number }
  | { readonly in: 'object_stream'; readonly container: number }

export type CrossReferences = {
  readonly places: ReadonlyMap<number, PdfPlace>
  /** Of the newest section. */
  readonly trailer: PdfDictionary
  /** Where the newest section stands, and of which kind it is. */
  readonly start: number
  readonly asStream: boolean
}

/** More sections than anybody saves a file. */
const mostSections = 1000
const mostInflated = outsideLimits.pdf.bytes

type Section = {
  readonly places: ReadonlyMap<number, PdfPlace>
  readonly trailer: PdfDictionary
  readonly asStream: boolean
}

export function readCrossReferences(bytes: Buffer, budget: Budget): CrossReferences {
  const start = newestSection(bytes, budget)
  const places = new Map<number, PdfPlace>()
  const seen = new Set<number>()
  let newest: Section | undefined
  let next: number | undefined = start
  while (next !== undefined) {
    if (seen.has(next) || seen.size >= mostSections) throw new PdfDamage('sections in a ring', next)
    seen.add(next)
    const section = readSection({ bytes, at: next, budget })
    newest ??= section
    for (const [number, place] of section.places) {
      if (!places.has(number)) places.set(number, place)
    }
    next = numberIn(section.trailer.get('Prev'))
  }
  if (!newest) throw new PdfDamage('no section', start)
  return { places, trailer: newest.trailer, start, asStream: newest.asStream }
}

/** What follows the last `%%EOF` may be anything; the last `startxref` counts. */
function newestSection(bytes: Buffer, budget: Budget): number {
  const word = bytes.lastIndexOf('startxref')
  if (word < 0) throw new PdfDamage('no startxref', bytes.length)
  const start = new PdfSyntax(bytes, budget, word + 'startxref'.length).integer('startxref')
  if (start >= bytes.length) throw new PdfDamage('startxref points behind the end', word)
  return start
}

type At = { readonly bytes: Buffer; readonly at: number; readonly budget: Budget }

function readSection(here: At): Section {
  const syntax = new PdfSyntax(here.bytes, here.budget, here.at)
  if (!syntax.takes('xref')) return readStreamSection(here)
  const places = readTable(syntax)
  const trailer = dictionaryAt(syntax)
  const beside = numberIn(trailer.get('XRefStm'))
  if (beside !== undefined) {
    const hidden = readStreamSection({ ...here, at: beside })
    for (const [number, place] of hidden.places) {
      // The table calls these free, for readers that know no object streams.
      if (places.get(number)?.in !== 'file') places.set(number, place)
    }
  }
  return { places, trailer, asStream: false }
}

function readTable(syntax: PdfSyntax): Map<number, PdfPlace> {
  const places = new Map<number, PdfPlace>()
  while (!syntax.takes('trailer')) {
    const first = syntax.integer('first object')
    const count = syntax.integer('count')
    syntax.budget.spend('entries', count)
    for (let number = first; number < first + count; number++) {
      const offset = syntax.integer('offset')
      const generation = syntax.integer('generation')
      const inUse = syntax.word()
      if (inUse !== 'n' && inUse !== 'f') throw new PdfDamage('neither n nor f', syntax.at)
      places.set(number, inUse === 'n' ? { in: 'file', offset, generation } : { in: 'nothing' })
    }
  }
  return places
}

function dictionaryAt(syntax: PdfSyntax): PdfDictionary {
  const value = syntax.value()
  if (value.kind !== 'dictionary') throw new PdfDamage('no dictionary', syntax.at)
  return value.entries
}

function readStreamSection({ bytes, at, budget }: At): Section {
  const object = objectAt({ bytes, at, budget })
  const { value, streamAt } = object
  if (value.kind !== 'dictionary' || nameIn(value.entries.get('Type')) !== 'XRef') {
    throw new PdfDamage('no cross-reference section', at)
  }
  const length = numberIn(value.entries.get('Length'))
  if (streamAt === undefined || length === undefined) throw new PdfDamage('no stream', at)
  const packed = { content: bytes.subarray(streamAt, streamAt + length), at, budget }
  const content = inflated(value.entries, packed)
  budget.spend('entries', content.length / 3)
  return { places: placesIn(value.entries, content, at), trailer: value.entries, asStream: true }
}

function placesIn(entries: PdfDictionary, content: Buffer, at: number): Map<number, PdfPlace> {
  const widths = numbersIn(entries.get('W'))
  const size = numberIn(entries.get('Size'))
  if (widths.length !== 3 || size === undefined || widths.some((width) => width > 8)) {
    throw new PdfDamage('a cross-reference stream of unknown shape', at)
  }
  const given = numbersIn(entries.get('Index'))
  const ranges = given.length > 0 ? given : [0, size]
  const row = widths.reduce((sum, width) => sum + width, 0)
  const places = new Map<number, PdfPlace>()
  let offset = 0
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const [first = 0, count = 0] = ranges.slice(index)
    for (let number = first; number < first + count; number++) {
      if (row === 0 || offset + row > content.length) throw new PdfDamage('rows are missing', at)
      places.set(number, placeOf(content.subarray(offset, offset + row), widths))
      offset += row
    }
  }
  return places
}

function placeOf(row: Buffer, widths: readonly number[]): PdfPlace {
  let offset = 0
  const [type, second = 0, third = 0] = widths.map((width) => {
    const field = row.subarray(offset, offset + width)
    offset += width
    return field.reduce((number, byte) => number * 256 + byte, 0)
  })
  // A missing first column means "in the file".
  const kind = widths[0] === 0 ? 1 : type
  if (kind === 1) return { in: 'file', offset: second, generation: third }
  return kind === 2 ? { in: 'object_stream', container: second } : { in: 'nothing' }
}

function numbersIn(value: PdfValue | undefined): readonly number[] {
  if (value?.kind !== 'array') return []
  return value.items.map((item) => numberIn(item) ?? 0).filter((number) => number >= 0)
}

export type PdfObject = {
  readonly number: number
  readonly generation: number
  readonly value: PdfValue
  /** Where its stream begins, when it is one. */
  readonly streamAt: number | undefined
  /** Behind its value. */
  readonly end: number
}

/** The object that stands at this byte. */
export function objectAt({ bytes, at, budget }: At): PdfObject {
  if (at >= bytes.length) throw new PdfDamage('an object behind the end', at)
  const syntax = new PdfSyntax(bytes, budget, at)
  const number = syntax.integer('object number')
  const generation = syntax.integer('generation')
  if (!syntax.takes('obj')) throw new PdfDamage('no object', at)
  const value = syntax.value()
  const end = syntax.at
  if (!syntax.takes('stream')) return { number, generation, value, streamAt: undefined, end }
  const afterReturn = bytes[syntax.at] === 0x0d ? syntax.at + 1 : syntax.at
  const streamAt = bytes[afterReturn] === 0x0a ? afterReturn + 1 : afterReturn
  return { number, generation, value, streamAt, end }
}

type Packed = { readonly content: Buffer; readonly at: number; readonly budget: Budget }

/** Takes the compression of cross-reference and object streams away. */
export function inflated(entries: PdfDictionary, { content, at, budget }: Packed): Buffer {
  const filter = entries.get('Filter')
  const only = filter?.kind === 'array' && filter.items.length === 1 ? filter.items[0] : filter
  if (only === undefined) return content
  if (nameIn(only) !== 'FlateDecode') throw new PdfDamage('a stream of unknown compression', at)
  try {
    const raw = inflateSync(content, { maxOutputLength: mostInflated })
    budget.spend('bytes', raw.length)
    return unpredicted(entries, raw, at)
  } catch (error) {
    if (error instanceof PdfDamage || error instanceof OverBudget) throw error
    if (error instanceof RangeError) throw new OverBudget('bytes')
    throw new PdfDamage('a stream that cannot be unpacked', at)
  }
}

/** PNG predictors (10 to 15), the only ones that writers use here. */
function unpredicted(entries: PdfDictionary, content: Buffer, at: number): Buffer {
  const given = entries.get('DecodeParms')
  const only = given?.kind === 'array' ? given.items[0] : given
  if (only?.kind !== 'dictionary') return content
  const predictor = numberIn(only.entries.get('Predictor')) ?? 1
  if (predictor === 1) return content
  const columns = numberIn(only.entries.get('Columns')) ?? 1
  if (predictor < 10 || columns < 1 || columns > 64) throw new PdfDamage('unknown predictor', at)
  const rows = Math.floor(content.length / (columns + 1))
  const out = Buffer.alloc(rows * columns)
  for (let row = 0; row < rows; row++) undoRow(content, out, { row, columns })
  return out
}

type Row = { readonly row: number; readonly columns: number }

function undoRow(content: Buffer, out: Buffer, { row, columns }: Row): void {
  const kind = content[row * (columns + 1)] ?? 0
  for (let column = 0; column < columns; column++) {
    const here = row * columns + column
    const left = column > 0 ? (out[here - 1] ?? 0) : 0
    const above = row > 0 ? (out[here - columns] ?? 0) : 0
    const corner = row > 0 && column > 0 ? (out[here - columns - 1] ?? 0) : 0
    const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][kind] ?? 0
    out[here] = (content[row * (columns + 1) + 1 + column] ?? 0) + predicted
  }
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner
  const toLeft = Math.abs(guess - left)
  const toAbove = Math.abs(guess - above)
  const toCorner = Math.abs(guess - corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

// An incremental update (ISO 32000, 7.5.6): changed and new objects behind the file as it is.
//
// Not a byte of the original is touched. The new cross-reference section is of the kind the
// newest one has, because readers of the one kind may not know the other.

import type { PdfFile } from './pdf-file.ts'
import { array, name, plain, written, type PdfValue } from './pdf-values.ts'

export type PdfChange = {
  readonly number: number
  readonly generation: number
  /** The whole object, written. */
  readonly body: string
}

export function change(number: number, value: PdfValue): PdfChange {
  return { number, generation: 0, body: written(value) }
}

type Placed = PdfChange & { readonly offset: number }

/** The file with these objects behind it. */
export function updated(file: PdfFile, changes: readonly PdfChange[]): Buffer {
  const parts: Buffer[] = [file.bytes]
  let length = file.bytes.length
  const put = (text: string) => {
    const part = Buffer.from(text, 'latin1')
    parts.push(part)
    length += part.length
  }
  const last = file.bytes.at(-1)
  if (last !== 0x0a && last !== 0x0d) put('\n')
  const placed: Placed[] = []
  for (const each of changes) {
    placed.push({ ...each, offset: length })
    put(`${each.number} ${each.generation} obj\n${each.body}\nendobj\n`)
  }
  const start = length
  put(file.references.asStream ? streamSection(file, placed, start) : tableSection(file, placed))
  put(`startxref\n${start}\n%%EOF\n`)
  return Buffer.concat(parts)
}

/** The keys of a trailer that the next one takes over. */
const update = ['Root', 'Info', 'ID']

function trailerEntries(file: PdfFile, size: number): [string, PdfValue][] {
  const carried = update.flatMap((key) => {
    const value = file.trailer.get(key)
    return value ? [[key, value] as [string, PdfValue]] : []
  })
  return [['Size', plain(size)], ...carried, ['Prev', plain(file.references.start)]]
}

function sizeWith(file: PdfFile, placed: readonly PdfChange[]): number {
  return Math.max(file.size, ...placed.map(({ number }) => number + 1))
}

function tableSection(file: PdfFile, placed: readonly Placed[]): string {
  const rows = placed
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, generation, offset }) => {
      const [place, age] = [digits(offset, 10), digits(generation, 5)]
      return `${number} 1\n${place} ${age} n \n`
    })
  const entries = new Map(trailerEntries(file, sizeWith(file, placed)))
  return `xref\n${rows.join('')}trailer\n${written({ kind: 'dictionary', entries })}\n`
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function streamSection(file: PdfFile, placed: readonly Placed[], start: number): string {
  const own = sizeWith(file, placed)
  const all = [...placed, { number: own, generation: 0, offset: start }]
  const sorted = all.toSorted((a, b) => a.number - b.number)
  const rows = Buffer.concat(sorted.map(row))
  const entries = new Map<string, PdfValue>([
    ['Type', name('XRef')],
    ...trailerEntries(file, own + 1),
    ['W', array(plain(1), plain(5), plain(2))],
    ['Index', array(...sorted.flatMap(({ number }) => [plain(number), plain(1)]))],
    ['Length', plain(rows.length)],
  ])
  const head = written({ kind: 'dictionary', entries })
  return `${own} 0 obj\n${head}\nstream\n${rows.toString('latin1')}\nendstream\nendobj\n`
}

function row({ generation, offset }: Omit<Placed, 'body' | 'number'>): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt8(1, 0)
  bytes.writeUIntBE(offset, 1, 5)
  bytes.writeUInt16BE(generation, 6)
  return bytes
}

/** A value with one more item: the array itself, or the object it refers to. */
export function withItem(
  file: PdfFile,
  holder: PdfValue | undefined,
  item: PdfValue,
): { readonly value: PdfValue; readonly changes: readonly PdfChange[] } {
  const longer = array(...file.items(holder), item)
  if (holder?.kind !== 'reference') return { value: longer, changes: [] }
  return {
    value: holder,
    changes: [{ ...change(holder.number, longer), generation: holder.generation }],
  }
}

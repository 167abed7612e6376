// A fax TIFF (black and white, G3 or G4) shown as PDF: browsers show no TIFF, but a PDF may carry
// the very same coded pictures (CCITTFaxDecode), so nothing is decoded here.
//
// Anything else than a fax in TIFF is left alone, and so is one over its budget: the file can
// still be downloaded. Only the tags named here are read, whatever else the directory lists.

import { openBudget, outsideLimits, type Budget } from '../../core/kernel/budget.ts'

type Strip = { readonly bytes: Uint8Array; readonly rows: number }

type FaxPage = {
  readonly columns: number
  readonly rows: number
  /** Height of a dot by its width: coarse faxes have flat ones. */
  readonly aspect: number
  readonly decode: string
  readonly strips: readonly Strip[]
}

/** The PDF, or undefined when the file is no fax TIFF; throws OverBudget. */
export function tiffAsPdf(tiff: Uint8Array): Uint8Array | undefined {
  try {
    const pages = readPages(tiff, openBudget(outsideLimits.faxTiff))
    return pages.length > 0 && pages.every((page) => page !== undefined)
      ? writePdf(pages)
      : undefined
  } catch (error) {
    // A broken file points outside itself; DataView says so with a RangeError.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const tags = {
  columns: 256,
  rows: 257,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  rowsPerStrip: 278,
  stripByteCounts: 279,
  xResolution: 282,
  yResolution: 283,
  t4Options: 292,
} as const

const tagsRead: ReadonlySet<number> = new Set(Object.values(tags))

function readPages(tiff: Uint8Array, budget: Budget): readonly (FaxPage | undefined)[] {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const little = tiff[0] === 0x49
  const pages: (FaxPage | undefined)[] = []
  let at = view.getUint32(4, little)
  while (at !== 0) {
    budget.spend('pages', 1)
    const { values, next } = readDirectory({ view, little, budget }, at)
    pages.push(pageOf(values, tiff, budget))
    at = next
  }
  return pages
}

type Source = { readonly view: DataView; readonly little: boolean; readonly budget: Budget }
type Values = ReadonlyMap<number, readonly number[]>

function readDirectory(source: Source, at: number) {
  const { view, little, budget } = source
  const count = view.getUint16(at, little)
  budget.spend('entries', count)
  const values = new Map<number, readonly number[]>()
  for (let index = 0; index < count; index += 1) {
    const entry = at + 2 + index * 12
    const tag = view.getUint16(entry, little)
    if (tagsRead.has(tag) && !values.has(tag)) values.set(tag, readValues(source, entry))
  }
  return { values, next: view.getUint32(at + 2 + count * 12, little) }
}

const sizes: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 5: 8 }

function readValues({ view, little, budget }: Source, entry: number): readonly number[] {
  const kind = view.getUint16(entry + 2, little)
  const size = sizes[kind]
  const count = view.getUint32(entry + 4, little)
  if (size === undefined) return []
  budget.spend('entries', count)
  const start = size * count <= 4 ? entry + 8 : view.getUint32(entry + 8, little)
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * size
    if (kind === 1) return view.getUint8(at)
    if (kind === 3) return view.getUint16(at, little)
    if (kind === 4) return view.getUint32(at, little)
    return view.getUint32(at, little) / Math.max(1, view.getUint32(at + 4, little))
  })
}

function pageOf(values: Values, tiff: Uint8Array, budget: Budget): FaxPage | undefined {
  const one = (tag: number, otherwise = 0) => values.get(tag)?.[0] ?? otherwise
  const columns = one(tags.columns)
  const rows = one(tags.rows)
  const compression = one(tags.compression)
  if (columns === 0 || rows === 0 || (compression !== 3 && compression !== 4)) return undefined
  budget.spend('pixels', columns * rows)
  const twoDimensional = (one(tags.t4Options) & 1) === 1
  const k = compression === 4 ? -1 : twoDimensional ? 1 : 0
  const blackIs1 = one(tags.photometric) === 1
  const strips = stripsOf(values, tiff, rows)
  for (const { bytes } of strips) budget.spend('bytes', bytes.length)
  const reversed = one(tags.fillOrder) === 2
  return {
    columns,
    rows,
    aspect: one(tags.xResolution, 1) / Math.max(1e-6, one(tags.yResolution, 1)) || 1,
    decode: `/K ${k} /Columns ${columns} /BlackIs1 ${String(blackIs1)}`,
    strips: reversed
      ? strips.map((strip) => ({ ...strip, bytes: strip.bytes.map(reversedBits) }))
      : strips,
  }
}

/** Views on the file: nothing is copied before the budget has paid for it. */
function stripsOf(values: Values, tiff: Uint8Array, rows: number): readonly Strip[] {
  const offsets = values.get(tags.stripOffsets) ?? []
  const lengths = values.get(tags.stripByteCounts) ?? []
  const perStrip = Math.max(1, Math.min(rows, values.get(tags.rowsPerStrip)?.[0] ?? rows))
  return offsets.map((offset, index) => {
    const end = offset + (lengths[index] ?? 0)
    if (end > tiff.byteLength) throw new RangeError('a strip lies outside the file')
    const left = Math.max(0, rows - index * perStrip)
    return { bytes: tiff.subarray(offset, end), rows: Math.min(perStrip, left) }
  })
}

function reversedBits(byte: number): number {
  let turned = 0
  for (let bit = 0; bit < 8; bit += 1) turned |= ((byte >> bit) & 1) << (7 - bit)
  return turned
}

const paperWidth = 595

function writePdf(pages: readonly FaxPage[]): Uint8Array {
  const objects: Uint8Array[] = []
  const add = (text: string, stream?: Uint8Array) => {
    objects.push(object(objects.length + 1, text, stream))
    return objects.length
  }
  const pagesNumber = pages.reduce((sum, { strips }) => sum + strips.length + 2, 0) + 1
  const kids = pages.map((page) => addPage(page, add, pagesNumber))
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] >>`)
  const catalog = add(`<< /Type /Catalog /Pages ${pagesNumber} 0 R >>`)
  return withTable(objects, catalog)
}

type Add = (text: string, stream?: Uint8Array) => number

function addPage(page: FaxPage, add: Add, parent: number): number {
  const height = (paperWidth * page.rows * page.aspect) / page.columns
  let top = height
  const drawn = page.strips.map((strip, index) => {
    const image = add(
      `<< /Type /XObject /Subtype /Image /Width ${page.columns} /Height ${strip.rows} ` +
        '/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode ' +
        `/DecodeParms << ${page.decode} /Rows ${strip.rows} >> /Length ${strip.bytes.length} >>`,
      strip.bytes,
    )
    const tall = (height * strip.rows) / page.rows
    top -= tall
    const place = `q ${paperWidth} 0 0 ${tall.toFixed(3)} 0 ${top.toFixed(3)} cm /S${index} Do Q`
    return { name: `/S${index} ${image} 0 R`, place }
  })
  const content = Buffer.from(drawn.map(({ place }) => place).join('\n'))
  const contents = add(`<< /Length ${content.length} >>`, content)
  const names = drawn.map(({ name }) => name).join(' ')
  return add(
    `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${paperWidth} ${height.toFixed(3)}] ` +
      `/Contents ${contents} 0 R /Resources << /XObject << ${names} >> >> >>`,
  )
}

function object(number: number, text: string, stream?: Uint8Array): Uint8Array {
  const head = Buffer.from(`${number} 0 obj\n${text}\n`)
  if (!stream) return Buffer.concat([head, Buffer.from('endobj\n')])
  const ends = [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\nendobj\n')]
  return Buffer.concat([head, ...ends])
}

function withTable(objects: readonly Uint8Array[], catalog: number): Uint8Array {
  const head = Buffer.from('%PDF-1.4\n')
  let at = head.length
  const offsets = objects.map(({ length }) => {
    const start = at
    at += length
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const tail =
    `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}` +
    `trailer\n<< /Size ${count} /Root ${catalog} 0 R >>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([head, ...objects, Buffer.from(tail)])
}

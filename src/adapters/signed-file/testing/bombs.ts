// Files that are small to send and large to read, for the test that reading them has an end.

import { deflateSync } from 'node:zlib'
import type { FileToVerify } from '../../../shell/ports/chip-signed-file.ts'

const megabyte = 1024 * 1024

/** A PDF of these objects (number and body), with a cross-reference table that is right. */
function pdfOf(objects: readonly (readonly [number, Buffer | string])[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places = new Map<number, number>()
  let at = 9
  for (const [number, body] of objects) {
    places.set(number, at)
    const text = [Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]
    const whole = Buffer.concat(text)
    parts.push(whole)
    at += whole.length
  }
  const rows = [...places].map(
    ([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`,
  )
  const size = Math.max(...places.keys()) + 1
  parts.push(Buffer.from(`xref\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\n`))
  parts.push(Buffer.from(`startxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function stream(entries: string, content: Buffer): Buffer {
  const head = `<<${entries}/Length ${content.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), content, Buffer.from('\nendstream')])
}

/** A cross-reference stream that puts objects 100… into the streams given, one in each. */
function packedPdf(containers: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let at = 9
  const rows: number[][] = []
  const place = (whole: Buffer) => {
    rows.push([1, at, 0])
    parts.push(whole)
    at += whole.length
  }
  const fields = containers.map((_, index) => `${200 + index} 0 R`).join(' ')
  place(Buffer.from(`1 0 obj\n<</Type/Catalog/AcroForm<</Fields[${fields}]>>>>\nendobj\n`))
  for (const [index, body] of containers.entries()) {
    const whole = [Buffer.from(`${2 + index} 0 obj\n`), body, Buffer.from('\nendobj\n')]
    place(Buffer.concat(whole))
  }
  const inStreams = containers.map((_, index) => [2, 2 + index, 0])
  const packed = Buffer.from(
    [...rows, ...inStreams].flatMap(([kind = 0, second = 0, third = 0]) => {
      return [kind, second >>> 24, (second >>> 16) & 255, (second >>> 8) & 255, second & 255, third]
    }),
  )
  const index = `/Index[1 ${rows.length} 200 ${containers.length}]`
  const entries = `/Type/XRef/Size 400/Root 1 0 R/W[1 4 1]${index}`
  parts.push(Buffer.from('399 0 obj\n'), stream(entries, packed))
  parts.push(Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function container(number: number, filling: Buffer, count = 1): Buffer {
  const head = Buffer.from(`${number} 0 `)
  const content = deflateSync(Buffer.concat([head, filling]), { level: 9 })
  return stream(`/Type/ObjStm/N ${count}/First ${head.length}/Filter/FlateDecode`, content)
}

const catalog = '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>'
const pages = '<</Type/Pages/Kids[]/Count 0>>'
const der = (tag: number, length: number) =>
  Buffer.from([tag, 0x84, length >>> 24, (length >>> 16) & 255, (length >>> 8) & 255, length & 255])

function deepDer(levels: number): Buffer {
  const parts = Array.from({ length: levels }, (_, level) => der(0x30, (levels - level - 1) * 6))
  return Buffer.concat(parts)
}

const signedDataId = Buffer.from('06092a864886f70d010702', 'hex')

/** One file a name; made when asked for. */
export const bombs: Readonly<Record<string, () => FileToVerify>> = {
  'PDF: three streams that unpack to 30 MB each': () => ({
    format: 'pdf',
    signed: packedPdf(
      Array.from({ length: 3 }, (_, each) =>
        container(200 + each, Buffer.from('<<>>'.padEnd(30 * megabyte))),
      ),
    ),
  }),
  'PDF: a stream of millions of values': () => ({
    format: 'pdf',
    signed: packedPdf([container(200, Buffer.from(`[${'1 '.repeat(1_200_000)}]`))]),
  }),
  'PDF: an object stream that says it has a billion objects': () => ({
    format: 'pdf',
    signed: packedPdf([container(200, Buffer.from('<<>>'), 1e9)]),
  }),
  'PDF: sections in a ring': () => ({
    format: 'pdf',
    signed: pdfOf(
      [
        [1, catalog],
        [2, pages],
      ],
      '/Prev 9',
    ),
  }),
  'PDF: a length beyond the end': () => ({
    format: 'pdf',
    signed: pdfOf([
      [1, catalog],
      [2, '<</Type/ObjStm/N 1/First 4/Length 99999999999>>\nstream\n'],
    ]),
  }),
  'PDF: a form whose fields are their own children': () => ({
    format: 'pdf',
    signed: pdfOf([
      [1, catalog],
      [3, '<</Kids[3 0 R 3 0 R 3 0 R]>>'],
    ]),
  }),
  'PDF: a form of very many fields': () => ({
    format: 'pdf',
    signed: pdfOf([
      [1, catalog],
      [3, `<</Kids[${'4 0 R '.repeat(300_000)}]>>`],
      [4, `<</Kids[${'5 0 R '.repeat(9000)}]>>`],
      [5, '<</T(x)>>'],
    ]),
  }),
  'PDF: brackets without an end': () => ({
    format: 'pdf',
    signed: pdfOf([[1, '['.repeat(megabyte)]]),
  }),
  'XML: elements in elements': () => ({
    format: 'xml',
    signed: Buffer.from('<a>'.repeat(100_000)),
  }),
  'XML: half a million elements': () => ({
    format: 'xml',
    signed: Buffer.from(`<a>${'<b/>'.repeat(500_000)}</a>`),
  }),
  'XML: one tag of a million attributes': () => ({
    format: 'xml',
    signed: Buffer.from(
      `<a ${Array.from({ length: 400_000 }, (_, each) => `b${each}=""`).join(' ')}/>`,
    ),
  }),
  'XML: a namespace on every level': () => ({
    format: 'xml',
    signed: Buffer.from(
      Array.from(
        { length: 200 },
        (_, level) =>
          `<a ${Array.from({ length: 500 }, (__, each) => `xmlns:n${level}x${each}="u"`).join(' ')}>`,
      ).join('') + '</a>'.repeat(200),
    ),
  }),
  'XML: entities that name each other': () => ({
    format: 'xml',
    signed: Buffer.from(
      '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;">]><a>&y;</a>',
    ),
  }),
  'CMS: sequences in sequences': () => ({ format: 'cms', signed: deepDer(60_000) }),
  'CMS: indefinite lengths in each other': () => ({
    format: 'cms',
    signed: Buffer.alloc(megabyte, Buffer.from([0x30, 0x80])),
  }),
  'CMS: a length of four gigabytes': () => ({
    format: 'cms',
    signed: Buffer.concat([der(0x30, 0xffffffff), signedDataId]),
  }),
  'CMS: a million empty values': () => ({
    format: 'cms',
    signed: Buffer.concat([der(0x30, 3_000_000), Buffer.alloc(3_000_000, Buffer.from([5, 0]))]),
  }),
}

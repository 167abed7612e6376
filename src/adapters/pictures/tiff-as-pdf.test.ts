import { describe, expect, it } from 'vitest'
import { OverBudget } from '../../core/kernel/budget.ts'
import { tiffAsPdf } from './tiff-as-pdf.ts'

// 64 × 40 dots with two black bars, G4, 204 × 98 dots an inch, bits reversed as fax modems do.
const written = [
  'SUkqACQAAABPSvR/ZtD//////////////////3/8f3wABEAAEgAAAQMAAQAAAEAAAAABAQMAAQAAACgAAAACAQMA',
  'AQAAAAEAAAADAQMAAQAAAAQAAAAGAQMAAQAAAAAAAAAKAQMAAQAAAAIAAAARAQQAAQAAAAgAAAASAQMAAQAAAAEA',
  'AAAVAQMAAQAAAAEAAAAWAQMAAQAAACgAAAAXAQQAAQAAABsAAAAaAQUAAQAAAAIBAAAbAQUAAQAAAAoBAAAcAQMA',
  'AQAAAAEAAAAoAQMAAQAAAAIAAAApAQMAAgAAAAAAAQA+AQUAAgAAAEIBAAA/AQUABgAAABIBAAAAAAAAzAAAAAEA',
  'AABiAAAAAQAAAIXrUQAAAIAAw/WoAAAAAALNzEwAAAAAAc3MTAAAAIAAzcxMAAAAAAKPwvUAAAAAEDcaoAAAAAAC',
  'K4cKAAAAIAA=',
].join('')
const tiff = new Uint8Array(Buffer.from(written, 'base64'))
const text = (pdf: Uint8Array | undefined) => Buffer.from(pdf ?? []).toString('latin1')

function unlessOverBudget(file: Uint8Array): void {
  try {
    tiffAsPdf(file)
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error
  }
}

type Entry = readonly [tag: number, kind: 1 | 3 | 4, count: number, value: number]
type Written = { readonly size: number; readonly entries: readonly Entry[]; readonly next?: number }

const onePage: readonly Entry[] = [
  [256, 3, 1, 1728],
  [257, 3, 1, 10],
  [259, 3, 1, 4],
  [273, 4, 1, 8],
  [279, 4, 1, 4],
]

/** A G4 page whose directory says what it is told to, in a file of any size. */
function writtenTiff({ size, entries, next = 0 }: Written): Uint8Array {
  const view = new DataView(new ArrayBuffer(size))
  const start = [0x49, 0x49, 42, 0, 12, 0, 0, 0, 0x26, 0xa0, 0, 0]
  for (const [at, byte] of start.entries()) view.setUint8(at, byte)
  view.setUint16(12, entries.length, true)
  for (const [index, [tag, kind, count, value]] of entries.entries()) {
    const at = 14 + index * 12
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, kind, true)
    view.setUint32(at + 4, count, true)
    view.setUint32(at + 8, value, true)
  }
  view.setUint32(14 + entries.length * 12, next, true)
  return new Uint8Array(view.buffer)
}

describe('a fax TIFF that asks for more than a fax has', () => {
  it('is read by the tags of a fax alone, whatever else points at the whole file', () => {
    const size = 1_000_000
    const others = Array.from({ length: 507 }, (_, at): Entry => [40_000 + at, 1, size - 16, 8])
    const before = process.memoryUsage().heapUsed
    const pdf = text(tiffAsPdf(writtenTiff({ size, entries: [...onePage, ...others] })))
    expect(pdf).toMatch(/\/Count 1 \/Kids/)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000)
  })

  it.each<[string, Written, OverBudget['item']]>([
    // what it does, the file, what it has too much of
    [
      'lists a million strips',
      { size: 9_000_000, entries: [...onePage.slice(0, 3), [273, 4, 1_000_000, 8]] },
      'entries',
    ],
    ['is its own next page', { size: 1000, entries: onePage, next: 12 }, 'pages'],
    [
      'is a picture of four thousand million dots',
      { size: 1000, entries: [[256, 4, 1, 65_535], [257, 4, 1, 65_535], ...onePage.slice(2)] },
      'pixels',
    ],
  ])('%s', (_name, written, item) => {
    expect(() => tiffAsPdf(writtenTiff(written))).toThrow(new OverBudget(item))
  })

  it('counts a strip as often as it is shown', () => {
    const strips = 400
    const entries: Entry[] = [
      ...onePage.slice(0, 3),
      [273, 4, strips, 1000],
      [279, 4, strips, 5000],
    ]
    const file = writtenTiff({ size: 100_000, entries })
    const view = new DataView(file.buffer)
    for (let index = 0; index < strips; index += 1) {
      view.setUint32(1000 + index * 4, 8, true)
      view.setUint32(5000 + index * 4, 90_000, true)
    }
    expect(() => tiffAsPdf(file)).toThrow(new OverBudget('bytes'))
  })

  it('is shown with all its pages or not at all', () => {
    const pages = 55
    const files = Array.from({ length: pages }, (_, index) =>
      writtenTiff({ size: 100, entries: onePage, next: index + 1 < pages ? 112 + index * 100 : 0 }),
    )
    expect(text(tiffAsPdf(Buffer.concat(files)))).toContain(`/Count ${pages}`)
  })
})

describe('a fax TIFF as PDF', () => {
  it('carries the coded picture over as it is, upright and in its true height', () => {
    const pdf = text(tiffAsPdf(tiff))
    expect(pdf.startsWith('%PDF-1.4')).toBe(true)
    expect(pdf).toContain('/CCITTFaxDecode')
    expect(pdf).toContain('/K -1 /Columns 64 /BlackIs1 false')
    // Flat dots: 40 rows of 204/98 on a page 595 wide.
    expect(pdf).toContain('/MediaBox [0 0 595 774.107]')
    expect(pdf).toMatch(/\/Count 1 \/Kids/)
  })

  it('turns the bits of each byte around when the fax was sent lowest bit first', () => {
    const coded = Buffer.from(tiff.slice(8, 9))
    expect(coded[0]).toBe(0x4f)
    expect(text(tiffAsPdf(tiff))).toContain('stream\n\xf2')
  })

  it('leaves alone what is no fax', () => {
    const uncompressed = tiff.slice()
    const compression = Buffer.from(uncompressed).indexOf(Buffer.from([3, 1, 3, 0, 1, 0, 0, 0, 4]))
    uncompressed[compression + 8] = 1
    expect(tiffAsPdf(uncompressed)).toBeUndefined()
    expect(tiffAsPdf(new Uint8Array([0x49, 0x49, 42, 0]))).toBeUndefined()
  })

  it('never throws, wherever the file is cut off', () => {
    for (let length = 0; length < tiff.length; length += 1) {
      expect(() => tiffAsPdf(tiff.slice(0, length))).not.toThrow()
    }
  })

  it('never throws, whichever byte is wrong', () => {
    for (let at = 4; at < tiff.length; at += 1) {
      for (const value of [0, 255]) {
        const broken = tiff.slice()
        broken[at] = value
        expect(() => unlessOverBudget(broken)).not.toThrow()
      }
    }
  })
})

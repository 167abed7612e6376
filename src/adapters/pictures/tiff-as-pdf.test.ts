import { describe, expect, it } from 'vitest'
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
        expect(() => tiffAsPdf(broken)).not.toThrow()
      }
    }
  })
})

// A PNG writer for black-and-white pictures, one bit a dot: all that a specimen card needs.

import { crc32, deflateSync } from 'node:zlib'

/** A picture as rows of dots; a set dot is black. */
export type Bitmap = { readonly width: number; readonly height: number; readonly dots: Uint8Array }

export function blankBitmap(width: number, height: number): Bitmap {
  return { width, height, dots: new Uint8Array(width * height) }
}

/** Blackens one dot; dots outside the picture are ignored. */
export function setDot({ width, height, dots }: Bitmap, x: number, y: number): void {
  if (x >= 0 && y >= 0 && x < width && y < height) dots[y * width + x] = 1
}

export function encodePng({ width, height, dots }: Bitmap): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1 // one bit a dot, greyscale
  const rowLength = 1 + Math.ceil(width / 8)
  const rows = Buffer.alloc(rowLength * height, 0xff)
  for (let y = 0; y < height; y++) {
    rows[y * rowLength] = 0 // no filter
    for (let x = 0; x < width; x++) {
      if (dots[y * width + x] !== 1) continue
      const at = y * rowLength + 1 + (x >> 3)
      rows[at] = (rows[at] ?? 0) & ~(0x80 >> (x & 7))
    }
  }
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const image = deflateSync(rows, { level: 9 })
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', image),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'ascii'), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

// The pictures in the visual application, drawn by us, SPECIMEN across each.
//
// Digits are drawn as they are; kanji are not, because no typeface is at hand here: the
// pictures of name and address carry the word SPECIMEN and bars made from the text, so
// that two people's differ. A real card's photo is JPEG 2000; ours is PNG (docs/card.md).

import { createHash } from 'node:crypto'
import type { CardContent, CardPictures } from '../../core/chip/card-content.ts'
import { blankBitmap, encodePng, setDot, type Bitmap } from './png.ts'

type Pictured = Pick<CardContent, 'name' | 'address' | 'myNumber' | 'securityCode'>

export function drawCardPictures(holder: Pictured): CardPictures {
  return {
    name: barPicture(holder.name, 300, 40),
    address: barPicture(holder.address, 400, 80),
    photo: portrait(),
    securityCode: textPicture(holder.securityCode),
    myNumber: textPicture(holder.myNumber),
  }
}

/** Rows of five dots, the leftmost first; a glyph is seven of them. */
const glyphs: Readonly<Record<string, string>> = {
  '0': '0e 11 13 15 19 11 0e',
  '1': '04 0c 04 04 04 04 0e',
  '2': '0e 11 01 02 04 08 1f',
  '3': '1f 02 04 02 01 11 0e',
  '4': '02 06 0a 12 1f 02 02',
  '5': '1f 10 1e 01 01 11 0e',
  '6': '06 08 10 1e 11 11 0e',
  '7': '1f 01 02 04 08 08 08',
  '8': '0e 11 11 0e 11 11 0e',
  '9': '0e 11 11 0f 01 02 0c',
  C: '0e 11 10 10 10 11 0e',
  E: '1f 10 10 1e 10 10 1f',
  I: '0e 04 04 04 04 04 0e',
  M: '11 1b 15 15 11 11 11',
  N: '11 11 19 15 13 11 11',
  P: '1e 11 11 1e 10 10 10',
  S: '0f 10 10 0e 01 01 1e',
}

type Placed = { readonly x: number; readonly y: number; readonly scale: number }

function drawText(bitmap: Bitmap, text: string, { x, y, scale }: Placed): void {
  Array.from(text).forEach((character, index) => {
    const rows = glyphs[character]?.split(' ') ?? []
    rows.forEach((row, down) => {
      for (let across = 0; across < 5; across++) {
        if (((parseInt(row, 16) >> (4 - across)) & 1) === 0) continue
        fill(bitmap, { x: x + (index * 6 + across) * scale, y: y + down * scale, scale })
      }
    })
  })
}

function fill(bitmap: Bitmap, { x, y, scale }: Placed): void {
  for (let dx = 0; dx < scale; dx++) {
    for (let dy = 0; dy < scale; dy++) setDot(bitmap, x + dx, y + dy)
  }
}

function textPicture(text: string): Uint8Array {
  const bitmap = blankBitmap(Math.max(text.length * 18, 108) + 12, 48)
  drawText(bitmap, text, { x: 6, y: 4, scale: 3 })
  drawText(bitmap, 'SPECIMEN', { x: 6, y: 32, scale: 2 })
  return encodePng(bitmap)
}

/** The word, and bars from a hash of the text. */
function barPicture(text: string, width: number, height: number): Uint8Array {
  const bitmap = blankBitmap(width, height)
  drawText(bitmap, 'SPECIMEN', { x: 6, y: 6, scale: 3 })
  const bits = createHash('sha256').update(text).digest()
  for (let x = 0; x < width; x++) {
    const bar = x >> 2
    if ((((bits[(bar >> 3) % bits.length] ?? 0) >> (bar & 7)) & 1) === 0) continue
    for (let y = 31; y < height - 2; y++) setDot(bitmap, x, y)
  }
  return encodePng(bitmap)
}

/** Head and shoulders of nobody, hatched, 35:45 as on the card. */
function portrait(): Uint8Array {
  const bitmap = blankBitmap(140, 180)
  for (let y = 0; y < 180; y++) {
    for (let x = 0; x < 140; x++) {
      const head = (x - 70) ** 2 / 34 ** 2 + (y - 70) ** 2 / 44 ** 2 <= 1
      const shoulders = (x - 70) ** 2 / 62 ** 2 + (y - 182) ** 2 / 58 ** 2 <= 1
      if ((head || shoulders) && (x + y) % 3 === 0) setDot(bitmap, x, y)
    }
  }
  drawText(bitmap, 'SPECIMEN', { x: 22, y: 84, scale: 2 })
  return encodePng(bitmap)
}

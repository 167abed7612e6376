// What a picture file says of itself in its first bytes: JPEG or PNG, width and height.
//
// The name and the announced type of an upload prove nothing, so only the content counts.
// A phone turns a picture by a mark in its EXIF block, not by its pixels: a picture that
// is shown lying on its side counts as it is shown.

import type { Budget } from '../kernel/budget.ts'

export type Picture = {
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Undefined for anything that is neither a JPEG nor a PNG with a readable size. */
export function readPicture(bytes: Uint8Array, budget: Budget): Picture | undefined {
  const picture = readPng(bytes) ?? readJpeg(bytes, budget)
  // The dots are not read here, but whoever opens the file later has to hold them.
  if (picture) budget.spend('pixels', picture.width * picture.height)
  return picture
}

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

function readPng(bytes: Uint8Array): Picture | undefined {
  const isPng = pngStart.every((byte, index) => bytes[index] === byte)
  if (!isPng || textAt(bytes, 12, 4) !== 'IHDR') return undefined
  return sized('image/png', uint32(bytes, 16), uint32(bytes, 20))
}

/** Start of frame: C0…CF without the tables C4, C8 and CC. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function readJpeg(bytes: Uint8Array, budget: Budget): Picture | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  let turned = false
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    budget.spend('entries', 1)
    if (isFrame(marker)) {
      const [height, width] = [uint16(bytes, at + 5), uint16(bytes, at + 7)]
      return turned ? sized('image/jpeg', height, width) : sized('image/jpeg', width, height)
    }
    if (marker === 0xe1) turned = isTurned(bytes, at + 4)
    at += 2 + uint16(bytes, at + 2)
  }
  return undefined
}

/** EXIF orientations 5 to 8 swap width and height. */
function isTurned(bytes: Uint8Array, start: number): boolean {
  if (textAt(bytes, start, 4) !== 'Exif') return false
  const tiff = start + 6
  const little = textAt(bytes, tiff, 2) === 'II'
  const short = (at: number) =>
    little ? (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256 : uint16(bytes, at)
  const long = (at: number) =>
    little ? short(at) + short(at + 2) * 65_536 : short(at) * 65_536 + short(at + 2)
  const directory = tiff + long(tiff + 4)
  const count = Math.min(short(directory), 64)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (short(entry) === 0x0112) return short(entry + 8) >= 5
  }
  return false
}

function sized(type: Picture['type'], width: number, height: number): Picture | undefined {
  return width > 0 && height > 0 ? { type, width, height } : undefined
}

function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
}

function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) * 65_536 + uint16(bytes, at + 2)
}

function textAt(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length))
}

import { expect, test } from 'vitest'
import { openBudget, OverBudget, outsideLimits } from '../kernel/budget.ts'
import { photoLimits, readApplicationPhoto } from './application-photo.ts'
import { readPicture } from './read-picture.ts'

function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  bytes.set(new TextEncoder().encode('IHDR'), 12)
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}

/** A JPEG's first segments: an EXIF block with an orientation, then the frame. */
function jpeg([width, height]: [number, number], orientation: number, little = false): Uint8Array {
  const short = (value: number) => (little ? [value & 255, value >> 8] : [value >> 8, value & 255])
  const long = (value: number) => (little ? [...short(value), 0, 0] : [0, 0, ...short(value)])
  const tiff = [
    ...(little ? [0x49, 0x49] : [0x4d, 0x4d]),
    ...short(42),
    ...long(8),
    ...short(1),
    ...short(0x0112),
    ...short(3),
    ...long(1),
    ...short(orientation),
    0,
    0,
  ]
  const exif = [...new TextEncoder().encode('Exif'), 0, 0, ...tiff]
  const big = (value: number) => [value >> 8, value & 255]
  const frame = [8, ...big(height), ...big(width), 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
  return Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe1, ...big(exif.length + 2), ...exif],
    ...[0xff, 0xc0, ...big(frame.length + 2), ...frame],
  ])
}

test.each([
  // file, what it is
  ['a PNG', png(350, 450), { type: 'image/png', width: 350, height: 450 }],
  ['a JPEG', jpeg([700, 900], 1), { type: 'image/jpeg', width: 700, height: 900 }],
  ['a JPEG turned by EXIF', jpeg([900, 700], 6), { type: 'image/jpeg', width: 700, height: 900 }],
  [
    'the same, little-endian',
    jpeg([900, 700], 8, true),
    { type: 'image/jpeg', width: 700, height: 900 },
  ],
  ['a text', new TextEncoder().encode('GIF89a or anything'), undefined],
  ['nothing', new Uint8Array(), undefined],
  ['a PNG of no size', png(0, 450), undefined],
  ['a JPEG cut off before its frame', jpeg([700, 900], 1).subarray(0, 30), undefined],
])('%s is told by its content', (_name, bytes, expected) => {
  expect(readPicture(bytes, openBudget(outsideLimits.photo))).toEqual(expected)
})

test.each([
  // width, height, verdict
  [350, 450, 'ok'],
  [413, 531, 'ok'],
  [357, 450, 'ok'],
  [358, 450, 'photo-wrong-shape'],
  [342, 450, 'photo-wrong-shape'],
  [344, 450, 'photo-too-small'],
  [349, 449, 'photo-too-small'],
  [450, 350, 'photo-wrong-shape'],
  [600, 600, 'photo-wrong-shape'],
])('a photo of %i by %i comes to %s', (width, height, verdict) => {
  const reading = readApplicationPhoto({ bytes: png(width, height), tooLarge: false })
  expect(reading.ok ? 'ok' : reading.problem).toBe(verdict)
})

test('a file beyond the limit is refused before anyone looks into it', () => {
  const cut = { bytes: png(350, 450), tooLarge: true }
  const whole = { bytes: new Uint8Array(photoLimits.maxBytes + 1), tooLarge: false }
  expect(readApplicationPhoto(cut)).toEqual({ ok: false, problem: 'photo-too-large' })
  expect(readApplicationPhoto(whole)).toEqual({ ok: false, problem: 'photo-too-large' })
})

test('a small file that is a picture of a thousand million dots is over its budget', () => {
  const bytes = png(70_000, 90_000)
  expect(() => readApplicationPhoto({ bytes, tooLarge: false })).toThrow(new OverBudget('pixels'))
})

test('a JPEG of a million empty segments is over its budget', () => {
  const empty = [0xff, 0xe0, 0, 2]
  const bytes = Uint8Array.from([0xff, 0xd8, ...Array.from({ length: 5000 }, () => empty).flat()])
  expect(() => readApplicationPhoto({ bytes, tooLarge: false })).toThrow(new OverBudget('entries'))
})

// Distinguished encoding (X.690) of the few types certificates are made of.
//
// Used to prepare fixed parts once and to splice the variable ones; what comes from
// outside is never read with this but with the library.

export type Der = Uint8Array

export function concat(...parts: readonly Der[]): Buffer {
  return Buffer.concat(parts)
}

/** Bytes a length field takes. */
export function lengthSize(length: number): number {
  if (length < 0x80) return 1
  if (length < 0x100) return 2
  if (length < 0x1_0000) return 3
  return length < 0x100_0000 ? 4 : 5
}

/** Writes tag and length at `offset`, returns the offset after them. */
export function writeHeader(into: Buffer, offset: number, header: readonly [number, number]) {
  const [tag, length] = header
  into[offset] = tag
  const size = lengthSize(length)
  if (size === 1) {
    into[offset + 1] = length
    return offset + 2
  }
  into[offset + 1] = 0x80 | (size - 1)
  into.writeUIntBE(length, offset + 2, size - 1)
  return offset + 1 + size
}

/** Writes bytes as they are at `at`, returns the offset after them. */
export function place(into: Buffer, at: number, part: Der): number {
  into.set(part, at)
  return at + part.length
}

export function tlv(tag: number, ...parts: readonly Der[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  const header = Buffer.allocUnsafe(1 + lengthSize(length))
  writeHeader(header, 0, [tag, length])
  return Buffer.concat([header, ...parts])
}

export const sequence = (...parts: readonly Der[]) => tlv(0x30, ...parts)
export const setOf = (...parts: readonly Der[]) => tlv(0x31, ...parts)
export const octetString = (...parts: readonly Der[]) => tlv(0x04, ...parts)
export const boolean = (value: boolean) => tlv(0x01, Buffer.from([value ? 0xff : 0]))
export const nullValue = () => tlv(0x05)
export const enumerated = (value: number) => tlv(0x0a, Buffer.from([value]))
export const utf8 = (text: string) => tlv(0x0c, Buffer.from(text, 'utf8'))
export const printable = (text: string) => tlv(0x13, Buffer.from(text, 'latin1'))
/** Explicit or constructed context tag. */
export const context = (number: number, ...parts: readonly Der[]) => tlv(0xa0 | number, ...parts)
/** Implicit primitive context tag. */
export const implicit = (number: number, ...parts: readonly Der[]) => tlv(0x80 | number, ...parts)

export function bitString(bytes: Der, unusedBits = 0): Buffer {
  return tlv(0x03, Buffer.from([unusedBits]), bytes)
}

/** A non-negative integer from its big-endian bytes. */
export function integer(value: bigint | Der): Buffer {
  const bytes = typeof value === 'bigint' ? bigEndian(value) : value
  let start = 0
  while (start < bytes.length - 1 && bytes[start] === 0) start++
  const body = bytes.subarray(start)
  return (body[0] ?? 0) & 0x80 ? tlv(0x02, Buffer.from([0]), body) : tlv(0x02, body)
}

export function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(Number) as [number, number, ...number[]]
  return tlv(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)))
}

/** UTCTime until 2049, GeneralizedTime from 2050 on (RFC 5280 4.1.2.5). */
export function time(atMs: number): Buffer {
  const text = timeText(atMs)
  return atMs < yearTwoThousandFifty
    ? tlv(0x17, Buffer.from(text.slice(2), 'latin1'))
    : tlv(0x18, Buffer.from(text, 'latin1'))
}

export function generalizedTime(atMs: number): Buffer {
  return tlv(0x18, Buffer.from(timeText(atMs), 'latin1'))
}

/** `YYYYMMDDHHMMSSZ` */
function timeText(atMs: number): string {
  const dayNumber = Math.floor(atMs / dayMs)
  const second = Math.floor((atMs - dayNumber * dayMs) / 1000)
  const clock = Math.floor(second / 3600) * 10_000 + (Math.floor(second / 60) % 60) * 100
  return `${dayText(dayNumber)}${String(clock + (second % 60)).padStart(6, '0')}Z`
}

const dayMs = 86_400_000
const dayTexts = new Map<number, string>()

/** `YYYYMMDD` of a day since 1970. Few days occur again and again, so their texts are kept. */
export function dayText(dayNumber: number): string {
  const media = dayTexts.get(dayNumber)
  if (media !== undefined) return media
  if (dayTexts.size > 100_000) dayTexts.clear()
  const text = new Date(dayNumber * dayMs).toISOString().slice(0, 10).replaceAll('-', '')
  dayTexts.set(dayNumber, text)
  return text
}

export const yearTwoThousandFifty = Date.UTC(2050, 0, 1)

function bigEndian(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')
}

function base128(value: number): number[] {
  const digits = [value & 0x7f]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) {
    digits.unshift(0x80 | (rest & 0x7f))
  }
  return digits
}

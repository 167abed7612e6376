// BER-TLV as the text and visual applications use it: two-byte tags, lengths up to 64 KiB.

import { joinBytes, noBytes, readUint16, uint16 } from './bytes.ts'

/** One object: tag as written (`FF20`, `0x90`), length, content. */
export function tlv(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const value = joinBytes(...content)
  const tagBytes = tag > 0xff ? uint16(tag) : Uint8Array.of(tag)
  return joinBytes(tagBytes, lengthBytes(value.length), value)
}

/** How many bytes stand before the content of a one-tag object this long. */
export function lengthBytes(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length)
  if (length < 0x100) return Uint8Array.of(0x81, length)
  return joinBytes(Uint8Array.of(0x82), uint16(length))
}

export type TlvObject = {
  readonly tag: number
  readonly value: Uint8Array
  /** Bytes taken in all: tag, length and content. */
  readonly size: number
}

/** The object at the start of `bytes`, or undefined when it is cut short or foreign. */
export function readTlv(bytes: Uint8Array): TlvObject | undefined {
  const wide = ((bytes[0] ?? 0) & 0x1f) === 0x1f
  const tag = wide ? readUint16(bytes, 0) : (bytes[0] ?? 0)
  const at = wide ? 2 : 1
  const first = bytes[at]
  if (first === undefined || first > 0x82 || first === 0x80) return undefined
  const lengthSize = first < 0x80 ? 1 : first - 0x80 + 1
  const length =
    lengthSize === 1 ? first : lengthSize === 2 ? (bytes[at + 1] ?? 0) : readUint16(bytes, at + 1)
  const start = at + lengthSize
  const value = bytes.subarray(start, start + length)
  return value.length === length ? { tag, value, size: start + length } : undefined
}

/** The objects one after another in `bytes`; stops quietly at filler. */
export function readTlvs(bytes: Uint8Array): readonly TlvObject[] {
  const objects: TlvObject[] = []
  let rest = bytes
  for (let next = readTlv(rest); next && rest.length > 0; next = readTlv(rest)) {
    objects.push(next)
    rest = rest.subarray(next.size)
  }
  return objects
}

/** The content of the first object with this tag; empty when there is none. */
export function valueOf(objects: readonly TlvObject[], tag: number): Uint8Array {
  return objects.find((each) => each.tag === tag)?.value ?? noBytes
}

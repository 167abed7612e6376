// Small tools for byte strings: joining, hexadecimal, text.
//
// TextEncoder and TextDecoder belong to the language's platform, not to Node.

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8')

export const noBytes = new Uint8Array(0)

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Bytes of hexadecimal text; spaces are ignored. For text the program itself wrote. */
export function fromHex(text: string): Uint8Array {
  const digits = text.replaceAll(' ', '')
  const bytes = new Uint8Array(digits.length / 2)
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  return bytes
}

export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function textBytes(text: string): Uint8Array {
  return encoder.encode(text)
}

export function bytesText(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}

export function uint16(value: number): Uint8Array {
  return Uint8Array.of((value >> 8) & 0xff, value & 0xff)
}

export function readUint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
}

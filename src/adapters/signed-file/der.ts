// Writing DER (X.690): the few shapes a CMS signature is made of.

export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content)
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body])
}

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const digits = length.toString(16)
  const bytes = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

export const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content)
export const octets = (content: Uint8Array) => der(0x04, content)
export const integer = (value: number) => der(0x02, Buffer.from([value]))

/** SET OF: members in the order of their bytes, as DER wants it. */
export function setOf(...members: readonly Uint8Array[]): Buffer {
  return der(0x31, ...members.map((each) => Buffer.from(each)).sort((a, b) => Buffer.compare(a, b)))
}

export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(value: number): number[] {
  const low = value & 0x7f
  return value < 0x80 ? [low] : [...base128(value >> 7).map((byte) => byte | 0x80), low]
}

/** UTCTime, to the second. */
export function utcTime(epochMs: number): Buffer {
  const digits = new Date(epochMs).toISOString().replaceAll(/[-:T]|\..*/g, '')
  return der(0x17, Buffer.from(`${digits.slice(2)}Z`))
}

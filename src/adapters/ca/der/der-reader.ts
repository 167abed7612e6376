// Reads our own to-be-signed bytes for the lints, strictly: any slack in the encoding throws.
//
// Only bytes made in this folder come here. What arrives from outside is read with
// @peculiar/asn1-schema or the runtime's X509Certificate. It lies on the path of every issue,
// so elements are places in one buffer: a slice is made only when one is asked for.

type Range = readonly [from: number, to: number]

export class Element {
  readonly tag: number
  readonly end: number
  readonly #bytes: Buffer
  readonly #start: number
  readonly #valueStart: number

  constructor(
    bytes: Buffer,
    [tag, start, valueStart, end]: readonly [number, number, number, number],
  ) {
    this.tag = tag
    this.end = end
    this.#bytes = bytes
    this.#start = start
    this.#valueStart = valueStart
  }

  /** Header and value. */
  get whole(): Buffer {
    return this.#bytes.subarray(this.#start, this.end)
  }

  get value(): Buffer {
    return this.#bytes.subarray(this.#valueStart, this.end)
  }

  /** The value, a character for each byte. */
  get valueText(): string {
    return this.#bytes.toString('latin1', this.#valueStart, this.end)
  }

  get valueUtf8(): string {
    return this.#bytes.toString('utf8', this.#valueStart, this.end)
  }

  /** Whether header and value are these bytes. */
  is(bytes: Buffer): boolean {
    return this.#bytes.compare(bytes, 0, bytes.length, this.#start, this.end) === 0
  }

  hasValue(bytes: Buffer): boolean {
    return this.#bytes.compare(bytes, 0, bytes.length, this.#valueStart, this.end) === 0
  }

  /** The elements that the value consists of. */
  children(): Element[] {
    return readRange(this.#bytes, [this.#valueStart, this.end])
  }

  /** The one element that the value is. */
  only(): Element {
    return onlyIn(this.#bytes, [this.#valueStart, this.end])
  }
}

export class NotDistinguished extends Error {}

/** The element that fills `bytes` completely. */
export function readWhole(bytes: Buffer): Element {
  return onlyIn(bytes, [0, bytes.length])
}

export function readAll(bytes: Buffer): Element[] {
  return readRange(bytes, [0, bytes.length])
}

function onlyIn(bytes: Buffer, range: Range): Element {
  const element = readAt(bytes, range)
  if (element.end !== range[1]) throw new NotDistinguished('bytes after the element')
  return element
}

function readRange(bytes: Buffer, [from, to]: Range): Element[] {
  const elements: Element[] = []
  let offset = from
  while (offset < to) {
    const element = readAt(bytes, [offset, to])
    elements.push(element)
    offset = element.end
  }
  return elements
}

function readAt(bytes: Buffer, [offset, to]: Range): Element {
  if (offset + 2 > to) throw new NotDistinguished('a header is cut off')
  const first = bytes[offset + 1] ?? 0
  let length = first
  let start = offset + 2
  if (first >= 0x80) {
    const size = first - 0x80
    if (size === 0 || size > 3) throw new NotDistinguished('an indefinite or huge length')
    if (start + size > to) throw new NotDistinguished('a header is cut off')
    length = bytes.readUIntBE(start, size)
    start += size
    if (length < 0x80 || (size > 1 && length < 2 ** (8 * (size - 1)))) {
      throw new NotDistinguished('a length is not minimal')
    }
  }
  if (start + length > to) throw new NotDistinguished('a value is cut off')
  return new Element(bytes, [bytes[offset] ?? 0, offset, start, start + length])
}

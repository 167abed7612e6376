// Reads our own to-be-signed bytes for the lints, strictly: any slack in the encoding throws.
//
// Only bytes made in this folder come here. What arrives from outside is read with
// @peculiar/asn1-schema or the runtime's X509Certificate.

/** Slices are made when they are asked for: most elements are only stepped over. */
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

  get valueText(): string {
    return this.#bytes.toString('latin1', this.#valueStart, this.end)
  }
}

export class NotDistinguished extends Error {}

/** The element that fills `bytes` completely. */
export function readWhole(bytes: Buffer): Element {
  const element = readAt(bytes, 0)
  if (element.end !== bytes.length) throw new NotDistinguished('bytes after the element')
  return element
}

export function readAll(bytes: Buffer): Element[] {
  const elements: Element[] = []
  let offset = 0
  while (offset < bytes.length) {
    const element = readAt(bytes, offset)
    elements.push(element)
    offset = element.end
  }
  return elements
}

function readAt(bytes: Buffer, offset: number): Element {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) throw new NotDistinguished('a header is cut off')
  let length = first
  let start = offset + 2
  if (first >= 0x80) {
    const size = first - 0x80
    if (size === 0 || size > 3) throw new NotDistinguished('an indefinite or huge length')
    if (start + size > bytes.length) throw new NotDistinguished('a header is cut off')
    length = bytes.readUIntBE(start, size)
    start += size
    if (length < 0x80 || (size > 1 && length < 2 ** (8 * (size - 1)))) {
      throw new NotDistinguished('a length is not minimal')
    }
  }
  if (start + length > bytes.length) throw new NotDistinguished('a value is cut off')
  return new Element(bytes, [tag, offset, start, start + length])
}

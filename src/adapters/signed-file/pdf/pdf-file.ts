// A PDF as it is at its newest revision: its trailer, and its objects by number.
//
// Signing and verifying both read through here, so what is verified is what the newest
// cross-references show, wherever in the file it stands.

import { openBudget, outsideLimits, type Budget } from '../../../core/kernel/budget.ts'
import {
  inflated,
  objectAt,
  readCrossReferences,
  type CrossReferences,
  type PdfObject,
} from './pdf-cross-references.ts'
import { PdfDamage, PdfSyntax } from './pdf-syntax.ts'
import { nameIn, numberIn, type PdfDictionary, type PdfValue } from './pdf-values.ts'

const mostPageLevels = 64

export class PdfFile {
  readonly bytes: Buffer
  readonly references: CrossReferences
  readonly #budget = openBudget(outsideLimits.pdf)
  readonly #containers = new Map<number, ReadonlyMap<number, PdfValue>>()

  constructor(bytes: Buffer) {
    this.bytes = bytes
    this.references = readCrossReferences(bytes, this.#budget)
  }

  get trailer(): PdfDictionary {
    return this.references.trailer
  }

  /** One more than the highest object number. */
  get size(): number {
    let size = numberIn(this.trailer.get('Size')) ?? 0
    for (const number of this.references.places.keys()) size = Math.max(size, number + 1)
    return size
  }

  /** The value of an object, or undefined when there is none of this number. */
  object(number: number): PdfValue | undefined {
    const place = this.references.places.get(number)
    if (!place || place.in === 'nothing') return undefined
    if (place.in === 'object_stream') return this.#contained(place.container).get(number)
    return this.#standing(number, place.offset).value
  }

  #standing(number: number, offset: number): PdfObject {
    const object = objectAt({ bytes: this.bytes, at: offset, budget: this.#budget })
    if (object.number !== number) throw new PdfDamage(`another object than ${number}`, offset)
    return object
  }

  /** Follows references until something else is found. */
  resolved(value: PdfValue | undefined): PdfValue | undefined {
    let found = value
    for (let steps = 0; found?.kind === 'reference'; steps++) {
      if (steps > 16) throw new PdfDamage('references in a ring', 0)
      found = this.object(found.number)
    }
    return found
  }

  /** The dictionary behind this value; an empty one when it is something else. */
  entries(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolved(value)
    return found?.kind === 'dictionary' ? found.entries : new Map()
  }

  items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolved(value)
    return found?.kind === 'array' ? found.items : []
  }

  get catalog(): PdfDictionary {
    return this.entries(this.trailer.get('Root'))
  }

  /** The number of the first page's object. */
  firstPage(): number {
    let at = this.catalog.get('Pages')
    for (let level = 0; level < mostPageLevels; level++) {
      const kids = this.items(this.entries(at).get('Kids'))
      const [first] = kids
      if (first === undefined) break
      at = first
    }
    const page = this.entries(at)
    if (at?.kind !== 'reference' || page.size === 0 || nameIn(page.get('Type')) === 'Pages') {
      throw new PdfDamage('no first page', 0)
    }
    return at.number
  }

  #contained(container: number): ReadonlyMap<number, PdfValue> {
    const objects = this.#containers.get(container)
    if (objects) return objects
    // A container that needs itself to be read finds nothing, instead of going round.
    this.#containers.set(container, new Map())
    const place = this.references.places.get(container)
    if (place?.in !== 'file') throw new PdfDamage(`no object stream ${container}`, 0)
    const { value, streamAt } = this.#standing(container, place.offset)
    if (value.kind !== 'dictionary' || streamAt === undefined) {
      throw new PdfDamage(`${container} is no object stream`, place.offset)
    }
    const length = numberIn(this.resolved(value.entries.get('Length'))) ?? 0
    const content = this.bytes.subarray(streamAt, streamAt + length)
    const packed = { content, at: streamAt, budget: this.#budget }
    const read = objectsIn(value.entries, inflated(value.entries, packed), this.#budget)
    this.#containers.set(container, read)
    return read
  }
}

type Objects = ReadonlyMap<number, PdfValue>

function objectsIn(entries: PdfDictionary, content: Buffer, budget: Budget): Objects {
  const count = numberIn(entries.get('N')) ?? 0
  const first = numberIn(entries.get('First')) ?? 0
  const head = new PdfSyntax(content, budget)
  const objects = new Map<number, PdfValue>()
  for (let index = 0; index < count; index++) {
    const number = head.integer('object number')
    const offset = head.integer('offset')
    // What stands in an object stream has no place in the file.
    objects.set(number, placeless(new PdfSyntax(content, budget, first + offset).value()))
  }
  return objects
}

function placeless(value: PdfValue): PdfValue {
  switch (value.kind) {
    case 'string':
      return { ...value, at: -1 }
    case 'array':
      return { kind: 'array', items: value.items.map(placeless) }
    case 'dictionary': {
      const entries = [...value.entries].map(([key, each]) => [key, placeless(each)] as const)
      return { kind: 'dictionary', entries: new Map(entries) }
    }
    case 'plain':
    case 'name':
    case 'reference':
      return value
  }
}

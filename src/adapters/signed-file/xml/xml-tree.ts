// A strict reader of XML 1.0 with namespaces, for documents that are signed.
//
// Document types, entities and processing instructions are refused before anything is made
// of them: with them the text a reader sees and the text that was signed can differ. The
// reader goes forward only, and neither deeper nor wider than its limits. It keeps where an
// element stands in the text, so that a signature can be put in without writing it anew.

import { openBudget, outsideLimits } from '../../../core/kernel/budget.ts'
import { elementOf, XmlProblem, type XmlDocument, type XmlElement } from './xml-elements.ts'

const deepest = 256
const nameStart = [
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF',
  '\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD',
  '\\u{10000}-\\u{EFFFF}',
].join('')
const nameMore = `${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040`
const namePattern = new RegExp(`[${nameStart}][${nameMore}]*`, 'uy')
const blankPattern = /[ \t\n]*/y
const illegal = /[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
/** The declaration: version, then perhaps encoding, then perhaps standalone. */
const declaration = new RegExp(
  [
    '^<\\?xml',
    'version[ \\t\\n]*=[ \\t\\n]*(["\'])(1\\.\\d)\\1',
    'encoding[ \\t\\n]*=[ \\t\\n]*(["\'])[A-Za-z][\\w.-]*\\3',
    'standalone[ \\t\\n]*=[ \\t\\n]*(["\'])(?:yes|no)\\4',
  ]
    .map((part, index) => {
      if (index === 0) return part
      return index === 1 ? `[ \\t\\n]+${part}` : `(?:[ \\t\\n]+${part})?`
    })
    .join('') + '[ \\t\\n]*\\?>',
)

export function parseXml(source: string): XmlDocument {
  const whole = source.replaceAll(/\r\n?/g, '\n')
  const head = declaration.exec(whole)
  if (head && head[2] !== '1.0') throw new XmlProblem('kind_unsupported_here')
  const text = whole.slice(head?.[0].length ?? 0)
  if (illegal.test(text)) throw new XmlProblem('not_xml')
  return new XmlReader(text).document()
}

class XmlReader {
  readonly #text: string
  readonly #budget = openBudget(outsideLimits.xml)
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  document(): XmlDocument {
    this.#besidesRoot()
    if (this.#text[this.#at] !== '<') throw new XmlProblem('not_xml')
    const root = this.#tree()
    const end = this.#at
    this.#besidesRoot()
    if (this.#at < this.#text.length) throw new XmlProblem('not_xml')
    return { text: this.#text, root, end }
  }

  /** Blanks and comments, before and after the root. */
  #besidesRoot(): void {
    for (;;) {
      this.#match(blankPattern)
      if (!this.#text.startsWith('<!--', this.#at)) break
      this.#comment()
    }
    this.#refuseDangerous()
  }

  #refuseDangerous(): void {
    if (this.#text.startsWith('<?', this.#at)) throw new XmlProblem('processing_instruction')
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(this.#text.slice(this.#at, this.#at + 10))) {
      throw new XmlProblem('document_type')
    }
  }

  /** An element with everything in it; a loop, so that depth is ours to limit. */
  #tree(): XmlElement {
    const open: XmlElement[] = []
    let root: XmlElement | undefined
    while (!root || open.length > 0) {
      this.#budget.spend('entries', 1)
      const within = open.at(-1)
      if (within && this.#content(within)) continue
      if (within && this.#text.startsWith('</', this.#at)) {
        this.#endTag(within)
        open.pop()
        continue
      }
      if (open.length >= deepest) throw new XmlProblem('kind_unsupported_here')
      const { element, empty } = this.#startTag(within)
      within?.children.push(element)
      root ??= element
      if (!empty) open.push(element)
    }
    return root
  }

  /** Takes text, a comment or a CDATA section; false when a tag comes. */
  #content({ children }: XmlElement): boolean {
    const tag = this.#text.indexOf('<', this.#at)
    if (tag < 0) throw new XmlProblem('not_xml')
    if (tag > this.#at) {
      const raw = this.#text.slice(this.#at, tag)
      if (raw.includes(']]>')) throw new XmlProblem('not_xml')
      children.push({ kind: 'text', text: withReferences(raw) })
      this.#at = tag
      return true
    }
    if (this.#text.startsWith('<!--', tag)) {
      children.push({ kind: 'comment', text: this.#comment() })
      return true
    }
    if (this.#text.startsWith('<![CDATA[', tag)) {
      children.push({ kind: 'text', text: this.#until(tag + 9, ']]>') })
      return true
    }
    this.#refuseDangerous()
    return false
  }

  #comment(): string {
    const text = this.#until(this.#at + 4, '-->')
    if (text.includes('--') || text.endsWith('-')) throw new XmlProblem('not_xml')
    return text
  }

  #until(start: number, end: string): string {
    const found = this.#text.indexOf(end, start)
    if (found < 0) throw new XmlProblem('not_xml')
    this.#at = found + end.length
    return this.#text.slice(start, found)
  }

  #startTag(parent: XmlElement | undefined): { element: XmlElement; empty: boolean } {
    const start = this.#at
    this.#at += 1
    const name = this.#name()
    const written = new Map<string, string>()
    let empty = false
    for (;;) {
      const blanks = this.#match(blankPattern)
      if (this.#takes('>')) break
      if (this.#takes('/>')) {
        empty = true
        break
      }
      if (blanks === '') throw new XmlProblem('not_xml')
      this.#budget.spend('entries', 1)
      const key = this.#name()
      if (written.has(key)) throw new XmlProblem('not_xml')
      written.set(key, this.#value())
    }
    const element = elementOf({ name, written, parent, start })
    element.endTag = empty ? this.#at - 2 : start
    return { element, empty }
  }

  #endTag(element: XmlElement): void {
    element.endTag = this.#at
    this.#at += 2
    if (this.#name() !== element.name) throw new XmlProblem('not_xml')
    this.#match(blankPattern)
    if (!this.#takes('>')) throw new XmlProblem('not_xml')
  }

  #value(): string {
    this.#match(blankPattern)
    if (!this.#takes('=')) throw new XmlProblem('not_xml')
    this.#match(blankPattern)
    const quote = this.#text[this.#at]
    if (quote !== '"' && quote !== "'") throw new XmlProblem('not_xml')
    const raw = this.#until(this.#at + 1, quote)
    if (raw.includes('<')) throw new XmlProblem('not_xml')
    return withReferences(raw.replaceAll(/[\t\n]/g, ' '))
  }

  #name(): string {
    const name = this.#match(namePattern)
    if (name === '') throw new XmlProblem('not_xml')
    return name
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }

  #takes(sign: string): boolean {
    if (!this.#text.startsWith(sign, this.#at)) return false
    this.#at += sign.length
    return true
  }
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function withReferences(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replaceAll(/&([^;&]{0,12};?)/g, (_, written: string) => {
    const name = written.endsWith(';') ? written.slice(0, -1) : ''
    const decimal = /^#(\d+)$/.exec(name)?.[1]
    const hex = /^#x([0-9a-fA-F]+)$/.exec(name)?.[1]
    if (decimal === undefined && hex === undefined) return entityNamed(name)
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    const sign = code <= 0x10ffff ? String.fromCodePoint(code) : '\0'
    if (sign !== '\r' && illegal.test(sign)) throw new XmlProblem('not_xml')
    return sign
  })
}

/** Only the five that need no document type. */
function entityNamed(name: string): string {
  const sign = Object.hasOwn(entities, name) ? entities[name] : undefined
  if (sign === undefined) throw new XmlProblem(name === '' ? 'not_xml' : 'document_type')
  return sign
}

// Canonical XML: the one spelling of a document, or of an element in it, that is digested
// (Canonical XML 1.0 and Exclusive XML Canonicalization 1.0).

import type { XmlAttribute, XmlElement, XmlNode } from './xml-elements.ts'

export type Canonical = {
  readonly exclusive?: boolean
  readonly withComments?: boolean
  /** Prefixes that the exclusive form treats as the inclusive one does. */
  readonly inclusivePrefixes?: ReadonlySet<string>
  /** Left out with everything in it: the signature that is enveloped. */
  readonly without?: XmlElement | undefined
}

type Rendered = ReadonlyMap<string, string>

/** `apex` and all in it, as if cut out of its document. */
export function canonical(apex: XmlElement, how: Canonical = {}): string {
  const out: string[] = []
  writeElement(apex, { how, out, rendered: new Map(), isApex: true })
  return out.join('')
}

type Writing = {
  readonly how: Canonical
  readonly out: string[]
  /** The namespaces that the elements written around this one have declared. */
  readonly rendered: Rendered
  readonly isApex: boolean
}

function writeNode(node: XmlNode, writing: Writing): void {
  switch (node.kind) {
    case 'text':
      writing.out.push(escapedText(node.text))
      return
    case 'comment':
      if (writing.how.withComments) writing.out.push(`<!--${node.text}-->`)
      return
    case 'element':
      if (node !== writing.how.without) writeElement(node, writing)
  }
}

function writeElement(element: XmlElement, writing: Writing): void {
  const { how, out, isApex } = writing
  const declarations = declarationsOf(element, writing)
  out.push(`<${element.name}`)
  for (const [prefix, space] of declarations) {
    out.push(` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapedValue(space)}"`)
  }
  const inherited = isApex && !how.exclusive ? inheritedXmlAttributes(element) : []
  for (const { name, value } of sorted([...inherited, ...element.attributes])) {
    out.push(` ${name}="${escapedValue(value)}"`)
  }
  out.push('>')
  const rendered =
    declarations.length > 0 ? new Map([...writing.rendered, ...declarations]) : writing.rendered
  for (const child of element.children) writeNode(child, { how, out, rendered, isApex: false })
  out.push(`</${element.name}>`)
}

/** The namespaces to declare here, the default one first, then by prefix. */
function declarationsOf(
  element: XmlElement,
  { how, rendered, isApex }: Writing,
): readonly (readonly [string, string])[] {
  // Inside, an element without declarations of its own adds nothing in the inclusive form.
  if (!how.exclusive && !isApex && element.declared.size === 0) return []
  const namespaces = how.exclusive ? usedPrefixes(element, how) : [...element.scope.keys(), '']
  const fresh = new Set(namespaces.filter((prefix) => prefix !== 'xml'))
  return [...fresh]
    .map((prefix) => [prefix, element.scope.get(prefix) ?? ''] as const)
    .filter(([prefix, space]) => (rendered.get(prefix) ?? '') !== space)
    .sort(([a], [b]) => byCode(a, b))
}

function usedPrefixes(element: XmlElement, { inclusivePrefixes }: Canonical): readonly string[] {
  const own = [element.name, ...element.attributes.map(({ name }) => name)]
  const used = own.flatMap((name, index) => {
    const colon = name.indexOf(':')
    // An attribute without a prefix is in no namespace.
    return colon > 0 ? [name.slice(0, colon)] : index === 0 ? [''] : []
  })
  const asInclusive = [...(inclusivePrefixes ?? [])].filter((prefix) => element.scope.has(prefix))
  return [...used, ...asInclusive]
}

/** xml:lang and its kin hold for what is cut out, too (Canonical XML 1.0, 2.4). */
function inheritedXmlAttributes(element: XmlElement): readonly XmlAttribute[] {
  const found = new Map<string, XmlAttribute>()
  for (let above = element.parent; above; above = above.parent) {
    for (const attribute of above.attributes) {
      const own = element.attributes.some(({ name }) => name === attribute.name)
      const isXml = attribute.name.startsWith('xml:')
      if (isXml && !own && !found.has(attribute.name)) found.set(attribute.name, attribute)
    }
  }
  return [...found.values()]
}

function sorted(attributes: readonly XmlAttribute[]): readonly XmlAttribute[] {
  return attributes.toSorted((a, b) => byCode(a.namespace, b.namespace) || byCode(a.local, b.local))
}

/** By code point, which differs from the order of UTF-16 units beyond the first plane. */
function byCode(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function escapedText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;')
}

function escapedValue(value: string): string {
  if (!/[&<"\t\n\r]/.test(value)) return value
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;')
}

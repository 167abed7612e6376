// An XML document as it was read: elements with their namespaces, their attributes, what is
// in them, and where they stand in the text.

import type { Integrity } from '../../../core/verdict/outcomes.ts'

const mostNamespaces = 64
const xmlSpace = 'http://www.w3.org/XML/1998/namespace'

export type XmlAttribute = {
  readonly name: string
  readonly local: string
  readonly namespace: string
  readonly value: string
}

export type XmlElement = {
  readonly kind: 'element'
  readonly name: string
  readonly local: string
  readonly namespace: string
  readonly attributes: readonly XmlAttribute[]
  /** Declared on this element: prefix ('' for the default) and namespace. */
  readonly declared: ReadonlyMap<string, string>
  /** All in scope here. */
  readonly scope: ReadonlyMap<string, string>
  readonly children: XmlNode[]
  readonly parent: XmlElement | undefined
  /** Where its start tag begins and its end tag begins; alike when it has none. */
  readonly start: number
  endTag: number
}

export type XmlNode =
  | XmlElement
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }

export type XmlDocument = {
  /** Line ends made alike, the declaration taken off. */
  readonly text: string
  readonly root: XmlElement
  /** Behind the root. */
  readonly end: number
}

/** The document cannot be read; `problem` says why. */
export class XmlProblem extends Error {
  readonly problem: Integrity
  constructor(problem: Integrity) {
    super(problem)
    this.name = 'XmlProblem'
    this.problem = problem
  }
}

type Tag = {
  readonly name: string
  readonly written: ReadonlyMap<string, string>
  readonly parent: XmlElement | undefined
  readonly start: number
}

/** An element without its content; what its names stand for is looked up in the scope. */
export function elementOf({ name, written, parent, start }: Tag): XmlElement {
  const declared = new Map<string, string>()
  for (const [key, value] of written) {
    const prefix = declaredPrefix(key)
    if (prefix !== undefined) declared.set(prefix, checkedSpace(prefix, value))
  }
  const above = parent?.scope ?? new Map<string, string>()
  const scope = declared.size > 0 ? new Map([...above, ...declared]) : above
  if (scope.size > mostNamespaces) throw new XmlProblem('kind_unsupported_here')
  const [prefix, local] = split(name)
  const namespace = prefix === '' ? (scope.get('') ?? '') : spaceOf(prefix, scope)
  const attributes = attributesOf(written, scope)
  const place = { children: [], parent, start, endTag: start }
  return { kind: 'element', name, local, namespace, attributes, declared, scope, ...place }
}

function declaredPrefix(key: string): string | undefined {
  if (key === 'xmlns') return ''
  return key.startsWith('xmlns:') ? key.slice(6) : undefined
}

function checkedSpace(prefix: string, space: string): string {
  const xmlAgrees = (prefix === 'xml') === (space === xmlSpace)
  const undeclares = prefix !== '' && space === ''
  if (!xmlAgrees || undeclares || prefix === 'xmlns' || prefix.includes(':')) {
    throw new XmlProblem('not_xml')
  }
  return space
}

function attributesOf(
  written: ReadonlyMap<string, string>,
  scope: ReadonlyMap<string, string>,
): readonly XmlAttribute[] {
  const attributes: XmlAttribute[] = []
  const seen = new Set<string>()
  for (const [name, value] of written) {
    if (declaredPrefix(name) !== undefined) continue
    const [prefix, local] = split(name)
    const namespace = prefix === '' ? '' : spaceOf(prefix, scope)
    const expanded = `${namespace} ${local}`
    if (seen.has(expanded)) throw new XmlProblem('not_xml')
    seen.add(expanded)
    attributes.push({ name, local, namespace, value })
  }
  return attributes
}

function split(name: string): readonly [prefix: string, local: string] {
  const parts = name.split(':')
  if (parts.length > 2 || parts.includes('')) throw new XmlProblem('not_xml')
  const [prefix = '', local = name] = parts.length === 2 ? parts : []
  return [prefix, local]
}

function spaceOf(prefix: string, scope: ReadonlyMap<string, string>): string {
  const space = prefix === 'xml' ? xmlSpace : scope.get(prefix)
  if (space === undefined) throw new XmlProblem('not_xml')
  return space
}

/** The element and all within it, in the order of the document. */
export function* elementsIn(root: XmlElement): Generator<XmlElement> {
  const waiting: XmlElement[] = [root]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    for (const child of next.children.toReversed()) {
      if (child.kind === 'element') waiting.push(child)
    }
  }
}

export function childrenNamed(
  parent: XmlElement | undefined,
  namespace: string,
  local: string,
): readonly XmlElement[] {
  return (parent?.children ?? []).filter(
    (child) => child.kind === 'element' && child.local === local && child.namespace === namespace,
  ) as XmlElement[]
}

/** All text inside, comments left out. */
export function textIn(element: XmlElement | undefined): string {
  if (!element) return ''
  return element.children
    .map((child) =>
      child.kind === 'text' ? child.text : child.kind === 'element' ? textIn(child) : '',
    )
    .join('')
}

export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.find((each) => each.name === name)?.value
}

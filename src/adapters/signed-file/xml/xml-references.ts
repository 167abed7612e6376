// What an XML signature refers to, and whether it is still what was digested (XMLDSig 3.2.1).
//
// Only the signature that holds the transform is left out of what it envelops (6.6.4):
// another signature, and whatever stands in it, is content like everything else.

import { createHash } from 'node:crypto'
import type { Integrity } from '../../../core/verdict/outcomes.ts'
import { canonical, type Canonical } from './xml-canonical.ts'
import { canonicalForms, digestMethods, ds, enveloped } from './xml-spaces.ts'
import { attributeOf, childrenNamed, elementsIn, textIn, type XmlElement } from './xml-elements.ts'

export type SignedParts = {
  readonly problem?: Integrity
  /** What the references lead to, in their order. */
  readonly elements: readonly XmlElement[]
}

export type InDocument = {
  readonly root: XmlElement
  readonly signature: XmlElement
  /** Every identifier of the document, with the elements that bear it. */
  readonly identified: ReadonlyMap<string, readonly XmlElement[]>
}

const idNames = new Set(['Id', 'ID', 'id', 'xml:id'])
const mostReferences = 8

/** All identifiers, collected once for all signatures. */
export function identifiersIn(root: XmlElement): ReadonlyMap<string, readonly XmlElement[]> {
  const found = new Map<string, XmlElement[]>()
  for (const element of elementsIn(root)) {
    for (const { name, value } of element.attributes) {
      if (!idNames.has(name)) continue
      const bearers = found.get(value) ?? []
      // Two are enough to know that it is not certain which is meant.
      if (bearers.length < 2 && !bearers.includes(element)) bearers.push(element)
      found.set(value, bearers)
    }
  }
  return found
}

export function checkReferences(where: InDocument, signedInfo: XmlElement): SignedParts {
  const references = childrenNamed(signedInfo, ds, 'Reference')
  const elements: XmlElement[] = []
  if (references.length === 0 || references.length > mostReferences) {
    return { problem: 'signature_malformed', elements }
  }
  let changed = false
  for (const reference of references) {
    const checked = checkReference(where, reference)
    if (checked.problem === 'content_changed') changed = true
    else if (checked.problem) return { problem: checked.problem, elements }
    if (checked.element) elements.push(checked.element)
  }
  return changed ? { problem: 'content_changed', elements } : { elements }
}

type Checked = { readonly problem?: Integrity; readonly element?: XmlElement }

function checkReference(where: InDocument, reference: XmlElement): Checked {
  const found = referred(where, attributeOf(reference, 'URI'))
  if ('problem' in found) return found
  const { element } = found
  const how = transformsOf(where, reference)
  if (!how) return { problem: 'transform_unsupported' }
  const method = attributeOf(childrenNamed(reference, ds, 'DigestMethod')[0], 'Algorithm') ?? ''
  const digest = Object.hasOwn(digestMethods, method) ? digestMethods[method] : undefined
  if (!digest) return { problem: 'digest_unsupported' }
  if (digest === 'weak') return { problem: 'digest_too_weak' }
  const values = childrenNamed(reference, ds, 'DigestValue')
  if (values.length !== 1) return { problem: 'signature_malformed' }
  const givenDigest = Buffer.from(textIn(values[0]), 'base64')
  const real = createHash(digest).update(canonical(element, how)).digest()
  return real.equals(givenDigest) ? { element } : { problem: 'content_changed', element }
}

function referred(
  { root, identified }: InDocument,
  uri: string | undefined,
): { readonly element: XmlElement } | { readonly problem: Integrity } {
  if (uri === '') return { element: root }
  if (!uri?.startsWith('#') || uri.startsWith('#xpointer(')) {
    return { problem: 'reference_elsewhere' }
  }
  const bearers = identified.get(uri.slice(1)) ?? []
  if (bearers.length > 1) return { problem: 'duplicate_id' }
  const [element] = bearers
  return element ? { element } : { problem: 'reference_missing' }
}

/** How the reference is spelled before it is digested; undefined for what is not understood. */
function transformsOf({ signature }: InDocument, reference: XmlElement): Canonical | undefined {
  const [list] = childrenNamed(reference, ds, 'Transforms')
  let how: Canonical = {}
  let isSpelled = false
  for (const transform of childrenNamed(list, ds, 'Transform')) {
    // A canonical form gives bytes; nothing here can follow it.
    if (isSpelled) return undefined
    const algorithm = attributeOf(transform, 'Algorithm') ?? ''
    if (algorithm === enveloped) {
      how = { ...how, without: signature }
      continue
    }
    const form = formOf(transform)
    if (!form) return undefined
    // A same-document reference has no comments to keep (XMLDSig 4.3.3.3).
    how = { ...how, ...form, withComments: false }
    isSpelled = true
  }
  return how
}

/** The canonical form that an element names by its algorithm. */
export function formOf(method: XmlElement | undefined): Canonical | undefined {
  const algorithm = attributeOf(method, 'Algorithm') ?? ''
  const form = Object.hasOwn(canonicalForms, algorithm) ? canonicalForms[algorithm] : undefined
  if (!form?.exclusive) return form
  const [list] = (method?.children ?? []).filter((child) => child.kind === 'element')
  const prefixes = attributeOf(list, 'PrefixList')?.split(/\s+/) ?? []
  const inclusivePrefixes = new Set(prefixes.map((each) => (each === '#default' ? '' : each)))
  return { ...form, inclusivePrefixes }
}

// A lint looks at to-be-signed bytes before the authority's key touches them.
//
// Each stands in a file of its own with the sentence of the standard it restates. A lint
// that objects is a bug of ours, so it throws: nothing is signed, nobody is refused.

import { readWhole, type Element } from '../der/der-reader.ts'
import { readTime } from './read-time.ts'
import type { Profile } from '../profile.ts'
import type { Authority } from '../authority.ts'

export type LintedExtension = {
  readonly critical: boolean
  /** The OCTET STRING around the extension's value. */
  readonly content: Element
}

export type LintSubject = {
  readonly authority: Pick<Authority, 'keyId' | 'name' | 'shards' | 'addresses'> &
    Pick<Authority, 'notBefore' | 'notAfter'>
  readonly profile: Profile
  readonly version: Element
  readonly serial: Element
  readonly algorithm: Element
  readonly issuer: Element
  readonly validity: readonly Element[]
  /** The same two times as instants; undefined where one cannot be read. */
  readonly times: readonly (number | undefined)[]
  readonly subject: Element
  readonly spki: Element
  /** By the encoded object identifier (its value bytes as Latin-1); how many there were. */
  readonly extensions: ReadonlyMap<string, LintedExtension>
  readonly extensionCount: number
}

export type Lint = {
  readonly id: string
  /** The sentence it restates. */
  readonly cites: string
  /** What is wrong, or nothing. */
  readonly objects: (subject: LintSubject) => string | undefined
}

export class LintFault extends Error {
  readonly code = 'lint-objected'
}

type Against = Pick<LintSubject, 'authority' | 'profile'>

/** Reads the bytes once for all lints. */
export function lintSubject(tbs: Buffer, { authority, profile }: Against): LintSubject {
  const parts = readWhole(tbs).children()
  const [version, serial, algorithm, issuer, validity, subject, spki, wrapped] = parts
  const complete = version && serial && algorithm && issuer && validity && subject && spki
  if (!complete || !wrapped || parts.length !== 8) {
    throw new LintFault('the to-be-signed certificate has not its eight parts')
  }
  const times = validity.children()
  const listed = wrapped.only().children()
  const extensions = new Map<string, LintedExtension>()
  for (const each of listed) addExtension(extensions, each)
  return {
    authority,
    profile,
    version,
    serial,
    algorithm,
    issuer,
    validity: times,
    times: times.map(readTime),
    subject,
    spki,
    extensions,
    extensionCount: listed.length,
  }
}

function addExtension(to: Map<string, LintedExtension>, extension: Element): void {
  const [type, second, third] = extension.children()
  const content = third ?? second
  if (!type || !content) throw new LintFault('an extension has no value')
  to.set(type.valueText, { critical: third !== undefined, content })
}

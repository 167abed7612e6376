// The signature certificate names its holder in six fields; the auth certificate in none.

import type { Element } from '../der/der-reader.ts'
import { oid } from '../der/der-writer.ts'
import { oids } from '../oids.ts'
import { otherNameOid } from '../unconfirmed-choices.ts'
import { encoded } from './encoded-oid.ts'
import type { Lint } from './lint.ts'

const type = encoded(oids.subjectAltName)
const { name, birth, sex, address, nameFlags, addressFlags } = otherNameOid
const order = [name, birth, sex, address, nameFlags, addressFlags].map((dotted) => oid(dotted))
const longestAddress = 200

export const holderIsNamedOnlyOnSign: Lint = {
  id: 'holder_is_named_only_on_sign',
  cites:
    'docs/pki.md, profile: six otherNames in order, UTF8String, one flag for each character, ' +
    'address up to 200 characters; none on the auth certificate (REV-06)',
  objects({ extensions, profile }) {
    const names = extensions.get(type)?.content
    if (!profile.namesHolder) return names ? 'the auth certificate names its holder' : undefined
    const fields = names ? names.only().children().map(readField) : []
    if (fields.length !== order.length) return 'there are not six names'
    if (fields.some((field, index) => !isType(field.type, order[index]))) return 'another order'
    const [nameText, birthText, sexText, addressText, ...flags] = fields.map(({ text }) => text)
    if (!/^[0-5]\d{8}$/.test(birthText ?? '')) return 'the birth date is not EYYYYMMDD'
    if (!/^[123]$/.test(sexText ?? '')) return 'the sex has no such code'
    if (charactersIn(addressText ?? '') > longestAddress) return 'the address is too long'
    const flagsFit = flagged(nameText, flags[0]) && flagged(addressText, flags[1])
    return flagsFit ? undefined : 'there is not one flag for each character'
  },
}

/** [0] { OBJECT IDENTIFIER, [0] { UTF8String } } */
function readField(field: Element): { type: Element | undefined; text: string } {
  const [type, wrapped] = field.children()
  return { type, text: wrapped?.only().valueUtf8 ?? '' }
}

function isType(type: Element | undefined, expected: Buffer | undefined): boolean {
  return type !== undefined && expected !== undefined && type.is(expected)
}

function flagged(text: string | undefined, flags: string | undefined): boolean {
  if (!text || !flags || !/^[01]+$/.test(flags)) return false
  return charactersIn(text) === flags.length
}

/** A pair of surrogates is one character. */
function charactersIn(text: string): number {
  let count = text.length
  for (let at = 0; at < text.length; at++) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xdc00) count--
  }
  return count
}

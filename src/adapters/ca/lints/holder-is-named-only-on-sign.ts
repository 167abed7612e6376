// The signature certificate names its holder in six fields; the auth certificate in none.

import { readAll, readWhole, type Element } from '../der/der-reader.ts'
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
    const names = extensions.get(type)?.value
    if (!profile.namesHolder) return names ? 'the auth certificate names its holder' : undefined
    const fields = names ? readAll(readWhole(names).value).map(readField) : []
    if (fields.length !== order.length) return 'there are not six names'
    if (fields.some((field, index) => !order[index]?.equals(field.type))) return 'another order'
    const [nameText, birthText, sexText, addressText, ...flags] = fields.map(({ text }) => text)
    if (!/^[0-5]\d{8}$/.test(birthText ?? '')) return 'the birth date is not EYYYYMMDD'
    if (!/^[123]$/.test(sexText ?? '')) return 'the sex has no such code'
    if (Array.from(addressText ?? '').length > longestAddress) return 'the address is too long'
    const flagsFit = flagged(nameText, flags[0]) && flagged(addressText, flags[1])
    return flagsFit ? undefined : 'there is not one flag for each character'
  },
}

/** [0] { OBJECT IDENTIFIER, [0] { UTF8String } } */
function readField({ value }: Element): { type: Buffer; text: string } {
  const [type, wrapped] = readAll(value)
  if (!type || !wrapped) return { type: Buffer.alloc(0), text: '' }
  return { type: type.whole, text: readWhole(wrapped.value).value.toString('utf8') }
}

function flagged(text: string | undefined, flags: string | undefined): boolean {
  if (!text || !flags || !/^[01]+$/.test(flags)) return false
  return Array.from(text).length === flags.length
}

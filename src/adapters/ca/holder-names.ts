// subjectAltName of the signature certificate: six otherNames, each an UTF8String.
//
// Characters outside the JIS kanji levels 1 and 2 and the supplementary set are replaced,
// and a flag for each character says so. The birth date begins with the era's digit but
// its year is Gregorian.

import type { Day } from '../../core/kernel/day.ts'
import type { PersonalData } from '../../shell/ports/authorities.ts'
import { lengthSize, oid, place, writeHeader } from './der/der-writer.ts'
import { oids } from './oids.ts'
import { substitute } from './substitution.ts'
import { otherNameOid } from './unconfirmed-choices.ts'

const sexCode = { male: '1', female: '2', unknown: '3' } as const

/** The whole extension, ready to be spliced in. */
export function holderNames(person: PersonalData): Buffer {
  const name = substitute(person.name)
  const address = substitute(person.address)
  return encode([
    field(types.name, name.text),
    field(types.birth, birthCode(person.birthDate)),
    field(types.sex, sexCode[person.sex]),
    field(types.address, address.text),
    field(types.nameFlags, name.flags),
    field(types.addressFlags, address.flags),
  ])
}

/** `EYYYYMMDD`, E = 1 Meiji, 2 Taisho, 3 Showa, 4 Heisei, 5 Reiwa. */
export function birthCode(birth: Day): string {
  const era = eraBegins.findLast(([begins]) => birth >= begins)?.[1] ?? '0'
  return era + birth.replaceAll('-', '')
}

const eraBegins: readonly (readonly [string, string])[] = [
  ['1868-01-25', '1'],
  ['1912-07-30', '2'],
  ['1926-12-25', '3'],
  ['1989-01-08', '4'],
  ['2019-05-01', '5'],
]

const { name, birth, sex, address, nameFlags, addressFlags } = otherNameOid
const types = {
  name: oid(name),
  birth: oid(birth),
  sex: oid(sex),
  address: oid(address),
  nameFlags: oid(nameFlags),
  addressFlags: oid(addressFlags),
}
const extensionType = oid(oids.subjectAltName)

/** One otherName with the lengths of its values, from the inside out. */
type Field = {
  readonly type: Buffer
  readonly text: string
  readonly textLength: number
  readonly wrappedLength: number
  readonly length: number
}

function field(type: Buffer, text: string): Field {
  const textLength = Buffer.byteLength(text)
  const wrappedLength = sizeOf(textLength)
  return { type, text, textLength, wrappedLength, length: type.length + sizeOf(wrappedLength) }
}

/** Bytes of header and value. */
function sizeOf(length: number): number {
  return 1 + lengthSize(length) + length
}

/** Each [0] { OBJECT IDENTIFIER, [0] { UTF8String } }, all written into one buffer. */
function encode(fields: readonly Field[]): Buffer {
  const listLength = fields.reduce((sum, { length }) => sum + sizeOf(length), 0)
  const valueLength = sizeOf(listLength)
  const length = extensionType.length + sizeOf(valueLength)
  const bytes = Buffer.allocUnsafe(sizeOf(length))
  let at = writeHeader(bytes, 0, [0x30, length])
  at = place(bytes, at, extensionType)
  at = writeHeader(bytes, at, [0x04, valueLength])
  at = writeHeader(bytes, at, [0x30, listLength])
  for (const each of fields) {
    at = writeHeader(bytes, at, [0xa0, each.length])
    at = place(bytes, at, each.type)
    at = writeHeader(bytes, at, [0xa0, each.wrappedLength])
    at = writeHeader(bytes, at, [0x0c, each.textLength])
    at += bytes.write(each.text, at, 'utf8')
  }
  return bytes
}

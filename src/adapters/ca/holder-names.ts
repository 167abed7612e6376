// subjectAltName of the signature certificate: six otherNames, each an UTF8String.
//
// Characters outside the JIS kanji levels 1 and 2 and the supplementary set are replaced,
// and a flag for each character says so. The birth date begins with the era's digit but
// its year is Gregorian.

import type { Day } from '../../core/kernel/day.ts'
import type { PersonalData } from '../../shell/ports/authorities.ts'
import { context, oid, sequence, utf8 } from './der/der-writer.ts'
import { extension } from './profile.ts'
import { oids } from './oids.ts'
import { substitute } from './substitution.ts'
import { otherNameOid } from './unconfirmed-choices.ts'

const sexCode = { male: '1', female: '2', unknown: '3' } as const

/** The whole extension, ready to be spliced in. */
export function holderNames(person: PersonalData): Buffer {
  const name = substitute(person.name)
  const address = substitute(person.address)
  const fields: readonly (readonly [string, string])[] = [
    [otherNameOid.name, name.text],
    [otherNameOid.birth, birthCode(person.birthDate)],
    [otherNameOid.sex, sexCode[person.sex]],
    [otherNameOid.address, address.text],
    [otherNameOid.nameFlags, name.flags],
    [otherNameOid.addressFlags, address.flags],
  ]
  return extension(oids.subjectAltName, sequence(...fields.map(otherName)))
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

const encodedOids = new Map(Object.values(otherNameOid).map((dotted) => [dotted, oid(dotted)]))

function otherName([type, text]: readonly [string, string]): Buffer {
  const encoded = encodedOids.get(type as (typeof otherNameOid)['name']) ?? oid(type)
  return context(0, encoded, context(0, utf8(text)))
}

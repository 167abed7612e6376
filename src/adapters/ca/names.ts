// Distinguished names: those of the authorities, their Japanese name, the holders' names.
//
// Country codes and Latin letters are PrintableString, Japanese is UTF8String; the order
// of the parts is that of the published certificates. A holder's name never stands in a
// subject: it is an opaque common name.

import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import {
  context,
  lengthSize,
  oid,
  printable,
  sequence,
  setOf,
  utf8,
  writeHeader,
} from './der/der-writer.ts'
import { oids } from './oids.ts'
import {
  authorityNameInJapanese,
  authorityUnit,
  operatorUnit,
  organisation,
} from './unconfirmed-choices.ts'

export function authorityName(kind: CertificateKind): Buffer {
  return sequence(...authorityParts(kind))
}

/** For people: `C=JP, O=…`. */
export function authorityNameText(kind: CertificateKind): string {
  return `C=JP, O=${organisation}, OU=${authorityUnit[kind]}, OU=${operatorUnit}`
}

export function responderName(kind: CertificateKind): Buffer {
  return delegateName(kind, 'SPECIMEN OCSP responder')
}

export function timeStampAuthorityName(kind: CertificateKind): Buffer {
  return delegateName(kind, 'SPECIMEN time-stamp authority')
}

/** GeneralNames with one directory name, for issuerAltName and the authorities' own names. */
export function japaneseGeneralNames(): Buffer {
  const name = sequence(country(), part(oids.organisation, utf8(authorityNameInJapanese)))
  return sequence(directoryName(name))
}

const subjectCountry = country()

/** C=JP, CN: no more is said of whoever logs in. */
export function authSubject(commonName: string): Buffer {
  return subject(subjectCountry, commonName)
}

/** C=JP, L=prefecture, L=city, CN. */
export function signSubject(commonName: string, localities: readonly [string, string]): Buffer {
  return subject(beforeCommonName(localities), commonName)
}

const prefixes = new Map<string, Buffer>()

/** The same few towns occur again and again, so their encoding is kept. */
function beforeCommonName(localities: readonly [string, string]): Buffer {
  const town = localities.join('/')
  const encoded = prefixes.get(town)
  if (encoded) return encoded
  const places = localities.map((name) => part(oids.locality, printable(name)))
  const prefix = Buffer.concat([subjectCountry, ...places])
  prefixes.set(town, prefix)
  return prefix
}

// SET { SEQUENCE { commonName, PrintableString } } around a name of less than 100 letters.
const commonNameType = oid(oids.commonName)
const aroundCommonName = 6 + commonNameType.length

function subject(before: Buffer, commonName: string): Buffer {
  const inner = commonNameType.length + 2 + commonName.length
  const length = before.length + aroundCommonName + commonName.length
  const header = 1 + lengthSize(length)
  const bytes = Buffer.allocUnsafe(header + length)
  writeHeader(bytes, 0, [0x30, length])
  bytes.set(before, header)
  let at = header + before.length
  at = writeHeader(bytes, at, [0x31, inner + 2])
  at = writeHeader(bytes, at, [0x30, inner])
  bytes.set(commonNameType, at)
  at = writeHeader(bytes, at + commonNameType.length, [0x13, commonName.length])
  bytes.write(commonName, at, 'latin1')
  return bytes
}

function delegateName(kind: CertificateKind, commonName: string): Buffer {
  return sequence(...authorityParts(kind), part(oids.commonName, printable(commonName)))
}

function authorityParts(kind: CertificateKind): Buffer[] {
  return [
    country(),
    part(oids.organisation, printable(organisation)),
    part(oids.organisationalUnit, printable(authorityUnit[kind])),
    part(oids.organisationalUnit, printable(operatorUnit)),
  ]
}

function directoryName(name: Buffer): Buffer {
  // A Name is a CHOICE, so the tag is explicit.
  return context(4, name)
}

function country(): Buffer {
  return part(oids.country, printable('JP'))
}

function part(type: string, value: Buffer): Buffer {
  return setOf(sequence(oid(type), value))
}

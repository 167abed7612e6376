// Distinguished names: those of the authorities, their Japanese name, the holders' names.
//
// Country codes and Latin letters are PrintableString, Japanese is UTF8String; the order
// of the parts is that of the published certificates. A holder's name never stands in a
// subject: it is an opaque common name.

import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import { context, oid, printable, sequence, setOf, utf8 } from './der/der-writer.ts'
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
  const commonName = part(oids.commonName, printable('SPECIMEN OCSP responder'))
  return sequence(...authorityParts(kind), commonName)
}

/** GeneralNames with one directory name, for issuerAltName and the authorities' own names. */
export function japaneseGeneralNames(): Buffer {
  const name = sequence(country(), part(oids.organisation, utf8(authorityNameInJapanese)))
  return sequence(directoryName(name))
}

const fixedCountry = country()

export function authSubject(commonName: string): Buffer {
  return sequence(fixedCountry, part(oids.commonName, printable(commonName)))
}

export function signSubject(commonName: string, localities: readonly [string, string]): Buffer {
  return sequence(
    fixedCountry,
    part(oids.locality, printable(localities[0])),
    part(oids.locality, printable(localities[1])),
    part(oids.commonName, printable(commonName)),
  )
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

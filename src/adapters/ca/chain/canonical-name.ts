// Two names are the same when RFC 5280 7.1 says so: case and inner blanks do not count.
//
// Name chaining compares these texts. PrintableString and UTF8String of the same text are
// equal, as authorities change from one to the other in mid-life.

import type { AttributeTypeAndValue, Name } from '@peculiar/asn1-x509'

export function canonicalName(name: Name): string {
  return JSON.stringify(name.map((part) => part.map(canonicalAttribute).sort()))
}

function canonicalAttribute({ type, value }: AttributeTypeAndValue): string {
  if (value.anyValue) return `${type}=#${Buffer.from(value.anyValue).toString('hex')}`
  const text = value.toString().normalize('NFKC').toLowerCase()
  return `${type}=${text.trim().replace(/\s+/g, ' ')}`
}

// Each extension of the profile occurs once, no other occurs, and only keyUsage is critical.

import { oids } from '../oids.ts'
import type { Lint } from './lint.ts'
import { encoded } from './encoded-oid.ts'

const always = [
  oids.keyUsage,
  oids.certificatePolicies,
  oids.issuerAltName,
  oids.crlDistributionPoints,
  oids.authorityInfoAccess,
  oids.authorityKeyIdentifier,
  oids.subjectKeyIdentifier,
].map(encoded)
const forHolder = encoded(oids.subjectAltName)
const forClients = encoded(oids.extendedKeyUsage)
const critical = encoded(oids.keyUsage)

export const extensionsAreTheProfiles: Lint = {
  id: 'extensions_are_the_profiles',
  cites:
    'RFC 5280 4.2: a certificate MUST NOT include more than one instance of an extension; ' +
    'docs/pki.md: certificatePolicies is not critical',
  objects({ extensions, extensionCount, profile }) {
    if (extensions.size !== extensionCount) return 'an extension occurs twice'
    const expected = [...always]
    if (profile.namesHolder) expected.push(forHolder)
    if (profile.clientAuth) expected.push(forClients)
    if (expected.length !== extensionCount) return 'the number of extensions is another'
    if (!expected.every((type) => extensions.has(type))) return 'an extension is missing'
    for (const [type, { critical: isCritical }] of extensions) {
      if (isCritical !== (type === critical)) return 'an extension is critical that must not be'
    }
    return undefined
  },
}

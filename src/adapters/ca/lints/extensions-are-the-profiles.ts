// Each extension of the profile occurs once, no other occurs, and only keyUsage is critical.

import { oids } from '../oids.ts'
import { profiles, type Profile } from '../profile.ts'
import type { Lint } from './lint.ts'
import { encoded } from './encoded-oid.ts'

const onEvery = [
  oids.keyUsage,
  oids.certificatePolicies,
  oids.issuerAltName,
  oids.crlDistributionPoints,
  oids.authorityInfoAccess,
  oids.authorityKeyIdentifier,
  oids.subjectKeyIdentifier,
].map(encoded)
const expected = { sign: typesOf(profiles.sign), auth: typesOf(profiles.auth) }
const critical = encoded(oids.keyUsage)

export const extensionsAreTheProfiles: Lint = {
  id: 'extensions_are_the_profiles',
  cites:
    'RFC 5280 4.2: a certificate MUST NOT include more than one instance of an extension; ' +
    'docs/pki.md: certificatePolicies is not critical',
  objects({ extensions, extensionCount, profile }) {
    if (extensions.size !== extensionCount) return 'an extension occurs twice'
    const types = expected[profile.kind]
    if (types.length !== extensionCount) return 'the number of extensions is another'
    for (const type of types) {
      const found = extensions.get(type)
      if (!found) return 'an extension is missing'
      if (found.critical !== (type === critical)) return 'an extension is critical that must not be'
    }
    return undefined
  },
}

function typesOf({ namesHolder, clientAuth }: Profile): readonly string[] {
  const types = [...onEvery]
  if (namesHolder) types.push(encoded(oids.subjectAltName))
  if (clientAuth) types.push(encoded(oids.extendedKeyUsage))
  return types
}

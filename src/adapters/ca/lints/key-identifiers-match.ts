// The authority's key identifier leads to its certificate, the subject's is its key's hash.

import { keyIdOf } from '../certificate-template.ts'
import { oids } from '../oids.ts'
import { encoded } from './encoded-oid.ts'
import type { Lint } from './lint.ts'

const issuers = encoded(oids.authorityKeyIdentifier)
const own = encoded(oids.subjectKeyIdentifier)

export const keyIdentifiersMatch: Lint = {
  id: 'key_identifiers_match',
  cites:
    'RFC 5280 4.2.1.1: keyIdentifier MUST be the value of the issuer’s subjectKeyIdentifier; ' +
    '4.2.1.2: method (1), the SHA-1 hash of the subjectPublicKey',
  objects({ extensions, authority, spki }) {
    // SEQUENCE { [0] twenty octets }, and OCTET STRING of twenty octets.
    const issuersId = extensions.get(issuers)?.content.value.subarray(4)
    if (!issuersId?.equals(authority.keyId)) return 'the authority’s key identifier is another'
    const ownId = extensions.get(own)?.content.value.subarray(2)
    return ownId?.equals(keyIdOf(spki.whole)) ? undefined : 'the key identifier is not its hash'
  },
}

// The key may be used for exactly what the profile says, and never to sign certificates.

import { bitString } from '../der/der-writer.ts'
import { oids } from '../oids.ts'
import { profiles } from '../profile.ts'
import { encoded } from './encoded-oid.ts'
import type { Lint } from './lint.ts'

const type = encoded(oids.keyUsage)
const expected = {
  sign: bits(profiles.sign.keyUsage),
  auth: bits(profiles.auth.keyUsage),
}

export const keyUsageIsTheProfiles: Lint = {
  id: 'key_usage_is_the_profiles',
  cites:
    'RFC 5280 4.2.1.3: keyUsage SHOULD be critical; nonRepudiation is for signatures that ' +
    'someone must answer for, so it is not on a certificate that only logs in',
  objects({ extensions, profile }) {
    const usage = extensions.get(type)
    return usage?.critical && usage.content.hasValue(expected[profile.kind])
      ? undefined
      : 'keyUsage is not the profile’s'
  },
}

function bits({ bits: value, unusedBits }: (typeof profiles)['sign']['keyUsage']): Buffer {
  return bitString(Buffer.from([value]), unusedBits)
}

// The policy lies in the arc set aside for examples.

import { oid, sequence } from '../der/der-writer.ts'
import { oids } from '../oids.ts'
import { profiles } from '../profile.ts'
import { encoded } from './encoded-oid.ts'
import type { Lint } from './lint.ts'

const type = encoded(oids.certificatePolicies)
const exampleArc = oid('2.999').subarray(2)
const expected = {
  sign: sequence(sequence(oid(profiles.sign.policyOid))),
  auth: sequence(sequence(oid(profiles.auth.policyOid))),
}

export const policyIsTheSpecimens: Lint = {
  id: 'policy_is_the_specimens',
  cites: 'ITU-T X.660: 2.999 is the arc for examples; docs/pki.md: never the real policy',
  objects({ extensions, profile }) {
    const policies = extensions.get(type)?.content
    if (!policies?.hasValue(expected[profile.kind])) return 'the policy is not the profile’s'
    return policies.value.includes(exampleArc) ? undefined : 'the policy is not in the example arc'
  },
}

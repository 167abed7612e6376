// The subject is a country, on the signature certificate two places, and an opaque name.

import type { Lint } from './lint.ts'

const country = Buffer.from('310b3009060355040613024a50', 'hex')
const opaque = /^[0-9A-Z]{15,64}$/

export const subjectIsOpaque: Lint = {
  id: 'subject_is_opaque',
  cites: 'docs/pki.md, profile: C=JP, [L, L,] CN = opaque identifier, never a name',
  objects({ subject, profile }) {
    const parts = subject.children()
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first?.is(country)) return 'the subject does not begin with C=JP'
    if (parts.length !== (profile.namesHolder ? 4 : 2)) return 'the subject has other parts'
    // SET { SEQUENCE { OID (5), PrintableString …
    return last && opaque.test(last.valueText.slice(9))
      ? undefined
      : 'the common name is not an opaque identifier'
  },
}

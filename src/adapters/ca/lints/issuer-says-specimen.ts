// No certificate of this project may be taken for a real one.

import { organisation } from '../unconfirmed-choices.ts'
import type { Lint } from './lint.ts'

export const issuerSaysSpecimen: Lint = {
  id: 'issuer_says_specimen',
  cites: 'docs/pki.md: names never pass for the real ones',
  objects: ({ issuer }) =>
    issuer.value.includes(organisation) && organisation.includes('SPECIMEN')
      ? undefined
      : 'the issuer does not say SPECIMEN',
}

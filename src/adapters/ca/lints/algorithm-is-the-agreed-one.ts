// The algorithm inside the signed part is the one outside it, with its NULL parameters.

import { sha256WithRsa } from '../profile.ts'
import type { Lint } from './lint.ts'

export const algorithmIsTheAgreedOne: Lint = {
  id: 'algorithm_is_the_agreed_one',
  cites:
    'RFC 5280 4.1.2.3: this field MUST contain the same algorithm identifier as the ' +
    'signatureAlgorithm field; RFC 4055 5: the parameters field SHALL be NULL',
  objects: ({ algorithm }) =>
    algorithm.is(sha256WithRsa) ? undefined : 'the algorithm is another',
}

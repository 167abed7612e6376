// No certificate outlives the authority that vouches for it.

import type { Lint } from './lint.ts'

export const liesWithinTheAuthority: Lint = {
  id: 'lies_within_the_authority',
  cites: 'RFC 5280 6.1.3 (a)(2): every certificate of a path is valid at the time of checking',
  objects({ times, authority }) {
    const [begins, ends] = times
    if (begins === undefined || ends === undefined) return 'a time cannot be read'
    const within = begins >= authority.notBefore && ends <= authority.notAfter
    return within ? undefined : 'it lies outside the authority’s own validity'
  },
}

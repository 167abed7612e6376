// The issuer's name is the authority's subject, byte for byte.

import type { Lint } from './lint.ts'

export const issuerIsTheAuthority: Lint = {
  id: 'issuer_is_the_authority',
  cites: 'RFC 5280 7.1: issuer and subject of the chain are compared; equal bytes always match',
  objects: ({ issuer, authority }) =>
    issuer.is(authority.name) ? undefined : 'the issuer is not this authority',
}

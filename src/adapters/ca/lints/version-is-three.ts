// A certificate with extensions is version 3.

import type { Lint } from './lint.ts'

const versionThree = Buffer.from('a003020102', 'hex')

export const versionIsThree: Lint = {
  id: 'version_is_three',
  cites: 'RFC 5280 4.1.2.1: when extensions are used, version MUST be 3 (value is 2)',
  objects: ({ version }) => (version.is(versionThree) ? undefined : 'the version is not 3'),
}

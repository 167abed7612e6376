// `madoguchi revoked-set`: sets are read where they are made, in the authorities' adapter.

import { openRevokedSet } from '../adapters/ca/revoked-set/opened-set.ts'
import { revokedSetCommand } from '../faces/cli/revoked-set.ts'

export const revokedSet = revokedSetCommand(openRevokedSet)

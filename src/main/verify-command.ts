// `madoguchi verify-ledger`, with the way to open a ledger that no office has open.

import { verifyLedgerCommand } from '../faces/cli/ledger.ts'
import { verifyDataFolder } from './verify-folder.ts'

export const verifyLedger = verifyLedgerCommand(verifyDataFolder)

// Proves the ledger of a data folder that no office has open.

import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { openKeys } from '../shell/keys/key-folder.ts'
import { openEmbedded } from '../shell/ledger/embedded.ts'
import { verifyLedger, type LedgerReport } from '../shell/ledger/verify.ts'

export async function verifyDataFolder(folder: string): Promise<LedgerReport> {
  const database = await openEmbedded(join(folder, 'database'))
  try {
    const key = createPublicKey(openKeys(join(folder, 'keys')).checkpointKey)
    const towns = await database.query<{ town: string }>('select distinct town from acts')
    const reports = []
    for (const { town } of towns) reports.push(await verifyLedger(database, town, key))
    return reports.reduce(sum, { streams: 0, facts: 0, checkpoints: 0, faults: [] })
  } finally {
    await database.close()
  }
}

function sum(a: LedgerReport, b: LedgerReport): LedgerReport {
  return {
    streams: a.streams + b.streams,
    facts: a.facts + b.facts,
    checkpoints: a.checkpoints + b.checkpoints,
    faults: [...a.faults, ...b.faults],
  }
}

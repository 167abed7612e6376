// Proves the ledger of a data folder that no office has open.

import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { readOfficeKeys } from '../shell/keys/founding.ts'
import { isDatabase, openEmbedded } from '../shell/ledger/embedded.ts'
import { OperatorFault } from '../shell/ports/operator-fault.ts'
import { verifyLedger, type LedgerReport } from '../shell/ledger/verify.ts'

export async function verifyDataFolder(folder: string): Promise<LedgerReport> {
  const place = join(folder, 'database')
  if (!isDatabase(place)) throw noDatabase(place)
  const database = await openEmbedded(place)
  try {
    const key = createPublicKey(readOfficeKeys(folder).checkpointKey)
    const towns = await database.query<{ town: string }>('select distinct town from acts')
    const reports = []
    for (const { town } of towns) reports.push(await verifyLedger(database, town, key))
    return reports.reduce(sum, { streams: 0, facts: 0, checkpoints: 0, faults: [] })
  } finally {
    await database.close()
  }
}

function noDatabase(place: string): OperatorFault {
  return new OperatorFault({
    place,
    happened: 'there is no database here, so nothing can be proven.',
    next: 'Name the folder of the office (--data DIR).',
  })
}

function sum(a: LedgerReport, b: LedgerReport): LedgerReport {
  return {
    streams: a.streams + b.streams,
    facts: a.facts + b.facts,
    checkpoints: a.checkpoints + b.checkpoints,
    faults: [...a.faults, ...b.faults],
  }
}

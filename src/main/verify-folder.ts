// Proves the ledger of a data folder that no office has open.

import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { readOfficeKeys } from '../shell/keys/founding.ts'
import { isDatabase, openEmbedded, type EmbeddedDatabase } from '../shell/ledger/embedded.ts'
import { OperatorFault } from '../shell/ports/operator-fault.ts'
import { nextDueDay } from '../core/due/due.ts'
import type { Rules } from '../core/rules/rules.ts'
import { proveLedger, townsIn, type LedgerProof } from '../shell/ledger/prove.ts'
import type { LedgerReport } from '../shell/ledger/verify.ts'
import { openWorld } from './world.ts'

type ProofOptions = {
  readonly checkpoints?: string | undefined
  readonly printed?: LedgerProof['printed']
}

/** With the checkpoints kept in the folder, unless others are named. */
export async function verifyDataFolder(
  folder: string,
  { checkpoints = join(folder, 'checkpoints'), printed }: ProofOptions = {},
): Promise<LedgerReport> {
  const database = await openExisting(folder)
  try {
    const checkpointKey = createPublicKey(readOfficeKeys(folder).checkpointKey)
    const reports = []
    for (const town of await townsIn(database)) {
      const proof = { checkpointKey, checkpoints, printed, dueDay: dueDayIn(town) }
      reports.push(await proveLedger(database, town, proof))
    }
    return reports.reduce(sum, { streams: 0, facts: 0, checkpoints: 0, faults: [] })
  } finally {
    await database.close()
  }
}

/** The database of a data folder; none is made where there is none. */
export async function openExisting(folder: string): Promise<EmbeddedDatabase> {
  const place = join(folder, 'database')
  if (!isDatabase(place)) throw noDatabase(place)
  return openEmbedded(place)
}

/** By the rules of the edition that wrote a file last; each edition is opened once. */
export function dueDayIn(town: string): LedgerProof['dueDay'] {
  const rulesByEdition = new Map<string, Rules>()
  return (file, edition) => {
    const rules = rulesByEdition.get(edition) ?? openWorld(town, edition).rules
    rulesByEdition.set(edition, rules)
    return nextDueDay(file, rules)
  }
}

function noDatabase(place: string): OperatorFault {
  return new OperatorFault({
    place,
    happened: 'there is no database here.',
    next: 'Name the folder of the office (--data DIR).',
  })
}

function sum(a: LedgerReport, b: LedgerReport): LedgerReport {
  return {
    streams: a.streams + b.streams,
    facts: a.facts + b.facts,
    checkpoints: a.checkpoints + b.checkpoints,
    faults: [...a.faults, ...b.faults],
    ...(b.printable === undefined ? {} : { printable: b.printable }),
  }
}

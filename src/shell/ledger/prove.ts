// The whole proof of one town's ledger: the chains and checkpoints, and every view against them.

import type { KeyObject } from 'node:crypto'
import { compareViews, strayRows, type Views } from '../views/compare-views.ts'
import type { Queries, Row } from './database.ts'
import { readCheckpoints } from './checkpoints.ts'
import { printedCheckpoint, readKept } from './kept-checkpoints.ts'
import { verifyLedger, type LedgerReport, type Proof } from './verify.ts'

export type LedgerProof = {
  readonly checkpointKey: KeyObject
  /** Where checkpoints are kept outside the database. */
  readonly checkpoints: string
  /** One that was printed, or read aloud. */
  readonly printed?: NonNullable<Proof['checkpoints']>[number] | undefined
  readonly dueDay: Views['dueDay']
}

export async function proveLedger(
  queries: Queries,
  town: string,
  { checkpointKey, checkpoints, printed, dueDay }: LedgerProof,
): Promise<LedgerReport> {
  const views = { queries, town, dueDay }
  const outside = readKept(checkpoints, town)
  const report = await verifyLedger(queries, town, {
    checkpointKey,
    checkpoints: [...(printed ? [printed] : []), ...outside.checkpoints],
    alsoOf: (stream, facts) => compareViews(views, stream, facts),
  })
  const unreadable = outside.unreadable.map((path) => `${path}: not a checkpoint that was kept`)
  const last = (await readCheckpoints(queries, town)).at(-1)
  return {
    ...report,
    faults: [...report.faults, ...(await strayRows(views)), ...unreadable],
    ...(last && { printable: printedCheckpoint(last) }),
  }
}

/** Every town of which the database holds anything, the emptied ones too. */
export async function townsIn(queries: Queries): Promise<readonly string[]> {
  const rows = await queries.query<Row & { town: string }>(
    `select town from acts union select town from facts union select town from streams
     union select town from checkpoints union select town from resident_files order by town`,
  )
  return rows.map(({ town }) => town)
}

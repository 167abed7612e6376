// The auditor: refolds the whole ledger and compares every view with what it says.

import { nextDueDay } from '../../core/due/due.ts'
import { readHeads, readStream } from '../ledger/read.ts'
import { townCode, type Office } from '../office.ts'
import { compareViews, strayRows, type Views } from '../views/compare-views.ts'

/** What the views say otherwise than the ledger; empty when all is well. */
export async function audit(office: Office): Promise<readonly string[]> {
  const town = townCode(office)
  const views: Views = {
    queries: office.database,
    town,
    dueDay: (file) => nextDueDay(file, office.world.rules),
  }
  const wrong: string[] = [...(await strayRows(views))]
  for (const { stream } of await readHeads(office.database, town)) {
    const stored = await readStream(office.database, town, stream)
    wrong.push(...(await compareViews(views, stream, stored)))
  }
  return wrong
}

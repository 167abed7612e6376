// Opens the office of one town: database, migrations, clock and the edition of the rules.

import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { openBudgets } from '../shell/budgets/budgets.ts'
import { openClock } from '../shell/clock/clock.ts'
import { refuseNewDatabaseOver } from '../shell/keys/founding.ts'
import type { Database } from '../shell/ledger/database.ts'
import { holdFolder, isDatabase, openEmbedded } from '../shell/ledger/embedded.ts'
import { eraseAll, migrate } from '../shell/ledger/migrate.ts'
import { openServer } from '../shell/ledger/postgres.ts'
import { createOffice } from '../shell/create-office.ts'
import type { Office } from '../shell/office.ts'
import { renewKeys } from '../shell/views/renew-keys.ts'
import type { Config } from './config.ts'
import { openWorld } from './world.ts'

/** Opens everything durable under the data folder (or on the server DATABASE_URL names). */
export async function openOffice(config: Config, say: (line: string) => void): Promise<Office> {
  const world = openWorld(config.town, config.edition)
  const database = await openDatabase(config)
  await migrate(database)
  const steppedDown = await database.actAs('madoguchi_office')
  if (!steppedDown)
    say('  the database login keeps its own rights over the ledger: docs/database.md')
  await renewKeys(database)
  const clock = await openClock(database, world.town.code, config.now)
  const budgets = openBudgets(config.allowances)
  return createOffice({
    database,
    world,
    clock,
    newId: randomUUID,
    budgets,
    listeners: new Set(),
  })
}

async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl !== undefined) {
    const database = await openServer(config.databaseUrl)
    if (config.fresh) {
      await eraseAll(database)
      removeOffice(config.data)
    }
    return database
  }
  const folder = join(config.data, 'database')
  if (config.fresh) {
    // The lock is taken, so that a running office is never deleted under its feet.
    const lock = await holdFolder(folder)
    removeOffice(config.data)
    lock.release()
  }
  if (!isDatabase(folder)) refuseNewDatabaseOver(config.data)
  return openEmbedded(folder)
}

function removeOffice(data: string): void {
  for (const part of ['database', 'keys', 'authorities']) {
    rmSync(join(data, part), { recursive: true, force: true })
  }
}

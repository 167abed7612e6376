// An office for tests: the real shell on a fresh database, with the real chip and authorities.
//
// The database is a copy of a migrated template, so that a test file starts in a fraction of
// a second. The test project `server` gives a PostgreSQL server: there each office gets a
// database of its own. Time stands still unless a test moves it.

import { randomUUID } from 'node:crypto'
import { Pool } from 'pg'
import { inject } from 'vitest'
import { dayOf, type Moment } from '../../core/kernel/day.ts'
import type { World } from '../../core/rules/world.ts'
import { openBudgets } from '../budgets/budgets.ts'
import { epochOf, type OfficeClock } from '../clock/clock.ts'
import type { Database } from '../ledger/database.ts'
import { openInMemory } from '../ledger/embedded.ts'
import { migrate } from '../ledger/migrate.ts'
import { openServer } from '../ledger/postgres.ts'
import { type Office } from '../office.ts'
import { createOffice } from '../create-office.ts'

export type TestOffice = Office & {
  /** Puts the clock somewhere else; nothing falls due by it. */
  readonly setNow: (to: Moment) => void
  readonly close: () => Promise<void>
}

/** A fresh, empty office standing at `now`. */
export async function openTestOffice(world: World, now: Moment): Promise<TestOffice> {
  const database = await openTestDatabase()
  let at = now
  const clock: OfficeClock = {
    now: () => at,
    today: () => dayOf(at),
    epochMs: () => epochOf(at),
    realInstant: () => new Date().toISOString(),
    set: async (to) => {
      at = to
    },
  }
  return {
    ...createOffice({
      database,
      world,
      clock,
      newId: () => randomUUID(),
      budgets: openBudgets(),
      listeners: new Set(),
    }),
    setNow: (to) => {
      at = to
    },
    close: () => database.close(),
  }
}

/** A migrated, empty database: in memory, or on the server that the test project started. */
export async function openTestDatabase(): Promise<Database> {
  const server = inject('databaseUrl')
  if (server !== undefined) return freshOnServer(server)
  template ??= makeTemplate()
  const database = await openInMemory(await template)
  await database.actAs('madoguchi_office')
  return database
}

let template: Promise<Blob> | undefined

async function makeTemplate(): Promise<Blob> {
  const database = await openInMemory()
  await migrate(database)
  const dump = await database.dump()
  await database.close()
  return dump
}

async function freshOnServer(server: string): Promise<Database> {
  const name = `madoguchi_${randomUUID().replaceAll('-', '')}`
  const admin = new Pool({ connectionString: server, max: 1 })
  await admin.query(`create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = await openServer(url.href, 4)
  await migrate(database)
  await database.actAs('madoguchi_office')
  return {
    ...database,
    close: async () => {
      await database.close()
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

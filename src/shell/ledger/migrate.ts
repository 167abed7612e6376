// Brings the tables up to date: numbered SQL files that only go forward.
//
// One process at a time (advisory lock), each file in its own transaction. A database that
// has seen a newer version is refused instead of guessed at.

import { readFile, readdir } from 'node:fs/promises'
import type { Database, Queries } from './database.ts'
import { sqlState } from './sql-state.ts'

const folder = new URL('./migrations/', import.meta.url)
const roles = new URL('./roles.sql', import.meta.url)
const lockNumber = 7_230_114
const permissionDenied = '42501'

/** The database was written by a later version of the program. */
class DatabaseIsNewer extends Error {
  constructor(latest: number, found: number) {
    super(
      `This database is at version ${found} and this program knows ${latest}. ` +
        'Start the newer program, or another data folder (--data DIR).',
    )
  }
}

/** The tables are of an older version, and this login may not change them. */
class NotTheOwner extends Error {
  constructor() {
    super(
      'The tables are those of an older version, and the login of DATABASE_URL may not change ' +
        "them. Start once with the owner's login (docs/database.md).",
    )
  }
}

/** Applies what is missing; returns the version the database is at now. */
export async function migrate(database: Database): Promise<number> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [lockNumber])
    const at = await versionOf(queries)
    if (at > files.length) throw new DatabaseIsNewer(files.length, at)
    if (at === files.length && (await rolesStand(queries))) return at
    await applyFrom(at, files, queries).catch((error: unknown) => {
      throw sqlState(error) === permissionDenied ? new NotTheOwner() : error
    })
    return files.length
  })
}

async function applyFrom(at: number, files: readonly string[], queries: Queries): Promise<void> {
  for (const [index, name] of files.entries()) {
    if (index < at) continue
    await queries.query(await readFile(new URL(name, folder), 'utf8'))
    await queries.query('insert into schema_version values ($1)', [index + 1])
  }
  await queries.query(await readFile(roles, 'utf8'))
}

async function versionOf(queries: Queries): Promise<number> {
  const [table] = await queries.query<{ name: string | null }>(
    "select to_regclass('schema_version')::text as name",
  )
  if (!table?.name) {
    await queries.query('create table schema_version (version integer primary key)')
    return 0
  }
  const [row] = await queries.query<{ version: number | null }>(
    'select max(version) as version from schema_version',
  )
  return row?.version ?? 0
}

/** Whether the roles have their rights; a login without the right to give them changes nothing. */
async function rolesStand(queries: Queries): Promise<boolean> {
  const [row] = await queries.query<{ stand: boolean }>(
    `select coalesce(bool_and(has_table_privilege(rolname, 'certificates', 'select')), false)
       and count(*) = 2 as stand
     from pg_roles where rolname in ('madoguchi_office', 'madoguchi_responder')`,
  )
  return row?.stand === true
}

/** Everything in the database goes, the ledger with it. */
export async function eraseAll(database: Database): Promise<void> {
  await database.query('drop schema public cascade; create schema public')
}

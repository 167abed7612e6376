// Brings the tables up to date: numbered SQL files that only go forward.
//
// One process at a time (advisory lock), each file in its own transaction. A database that
// has seen a newer version is refused instead of guessed at.

import { readFile, readdir } from 'node:fs/promises'
import type { Database } from './database.ts'

const folder = new URL('./migrations/', import.meta.url)
const lockNumber = 7_230_114

/** The database was written by a later version of the program. */
class DatabaseIsNewer extends Error {
  constructor(known: number, found: number) {
    super(
      `This database is at version ${found} and this program knows ${known}. ` +
        'Start the newer program, or another data folder (--data DIR).',
    )
  }
}

/** Applies what is missing; returns the version the database is at now. */
export async function migrate(database: Database): Promise<number> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [lockNumber])
    await queries.query('create table if not exists schema_version (version integer primary key)')
    const rows = await queries.query<{ version: number | null }>(
      'select max(version) as version from schema_version',
    )
    const at = rows[0]?.version ?? 0
    if (at > files.length) throw new DatabaseIsNewer(files.length, at)
    for (const [index, name] of files.entries()) {
      if (index < at) continue
      await queries.query(await readFile(new URL(name, folder), 'utf8'))
      await queries.query('insert into schema_version values ($1)', [index + 1])
    }
    return files.length
  })
}

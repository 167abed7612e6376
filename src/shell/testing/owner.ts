// What only the owner of the tables can do, for tests that play somebody who owns the server.

import type { Database, Row } from '../ledger/database.ts'

/** Runs one statement, or several without values, with the rights of the login itself. */
export function asOwner<R extends Row>(database: Database, sql: string): Promise<R[]> {
  return database.transaction(async (queries) => {
    await queries.query('set local role none')
    return queries.query<R>(sql)
  })
}

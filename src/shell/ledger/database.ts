// The one face of the database: the same SQL on the embedded PGlite and on a PostgreSQL server.
//
// Inside a transaction every query must go through the given `Queries`: the embedded database
// has one connection, and a query beside the transaction would wait for ever.

import type { Pool, PoolClient } from 'pg'
import type { Notifications } from './notifications.ts'

export type Row = Readonly<Record<string, unknown>>

export type Queries = {
  readonly query: <R extends Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>
}

export type Database = Queries & {
  /** Runs `work` in one transaction; commits when it resolves, rolls back when it throws. */
  readonly transaction: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>
  readonly kind: 'embedded' | 'server'
  /** What other processes committed. */
  readonly notifications: Notifications
  readonly close: () => Promise<void>
}

/** SQLSTATEs after which the same transaction may simply be tried again. */
const retryable = new Set(['40001', '40P01'])
const attempts = 5

export function databaseOn(
  pool: Pool,
  rest: Pick<Database, 'kind' | 'notifications' | 'close'>,
): Database {
  return {
    ...rest,
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<R>(sql, [...values])).rows,
    transaction: (work) => transact(pool, work),
  }
}

async function transact<T>(pool: Pool, work: (queries: Queries) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect()
    try {
      return await runOnce(client, work)
    } catch (error) {
      if (attempt >= attempts || !retryable.has(sqlState(error))) throw error
    } finally {
      client.release()
    }
  }
}

async function runOnce<T>(client: PoolClient, work: (queries: Queries) => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work({
      query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
        (await client.query<R>(sql, [...values])).rows,
    })
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** The SQLSTATE of a database error, or an empty text for any other failure. */
export function sqlState(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

// The one face of the database: the same SQL on the embedded PGlite and on a PostgreSQL server.
//
// Inside a transaction every query must go through the given `Queries`: the embedded database
// has one connection, and a query beside the transaction would wait for ever.

import type { Pool, PoolClient } from 'pg'
import { isConnectionLost, waitingOut } from './connection-loss.ts'
import type { Notifications } from './notifications.ts'
import { sqlState } from './sql-state.ts'

export type Row = Readonly<Record<string, unknown>>

export type Queries = {
  readonly query: <R extends Row>(sql: string, values?: readonly unknown[]) => Promise<R[]>
}

/**
 * What a running process may be in the database: `office` appends to the ledger and cannot change
 * it, `responder` reads what it answers for (roles.sql). The owner of the tables is neither.
 */
export type DatabaseRole = 'madoguchi_office' | 'madoguchi_responder'

export type Database = Queries & {
  /** Runs `work` in one transaction; commits when it resolves, rolls back when it throws. */
  readonly transaction: <T>(work: (queries: Queries) => Promise<T>) => Promise<T>
  readonly kind: 'embedded' | 'server'
  /** What other processes committed. */
  readonly notifications: Notifications
  /**
   * From now on every query has this role's rights. False when the login may not take the role:
   * then it keeps its own rights.
   */
  readonly actAs: (role: DatabaseRole) => Promise<boolean>
  readonly close: () => Promise<void>
}

/** SQLSTATEs after which the same transaction may simply be tried again. */
const retryable = new Set(['40001', '40P01'])
const attempts = 5

/** No such role, or not one this login may take. */
const roleRefused = new Set(['22023', '42501'])

export function databaseOn(
  pool: Pool,
  rest: Pick<Database, 'kind' | 'notifications' | 'close'>,
): Database {
  const connections = new Connections(pool)
  return {
    ...rest,
    query: <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      connections.use((client) => queriesOf(client).query<R>(sql, values)),
    transaction: (work) => transact(connections, work),
    actAs: (role) => connections.actAs(role),
  }
}

/** The pool's connections, each put into the role that the process acts in. */
class Connections {
  readonly #pool: Pool
  readonly #roleOf = new WeakMap<PoolClient, DatabaseRole>()
  #role: DatabaseRole | undefined

  constructor(pool: Pool) {
    this.#pool = pool
  }

  async use<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await waitingOut(
      () => this.#connect(),
      () => this.#pool.ending,
    )
    let lost = false
    try {
      return await work(client)
    } catch (error) {
      lost = isConnectionLost(error)
      throw error
    } finally {
      // A lost connection leaves the pool; the next one is made anew.
      client.release(lost)
    }
  }

  async #connect(): Promise<PoolClient> {
    const client = await this.#pool.connect()
    try {
      await this.#putIntoRole(client)
      return client
    } catch (error) {
      client.release(isConnectionLost(error))
      throw error
    }
  }

  async actAs(role: DatabaseRole): Promise<boolean> {
    const before = this.#role
    this.#role = role
    try {
      await this.use(async () => undefined)
      return true
    } catch (error) {
      if (!roleRefused.has(sqlState(error))) throw error
      this.#role = before
      return false
    }
  }

  async #putIntoRole(client: PoolClient): Promise<void> {
    const role = this.#role
    if (role === undefined || this.#roleOf.get(client) === role) return
    await client.query(`set role ${role}`)
    this.#roleOf.set(client, role)
  }
}

async function transact<T>(
  connections: Connections,
  work: (queries: Queries) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const progress = { committing: false }
    try {
      return await connections.use((client) => runOnce(client, work, progress))
    } catch (error) {
      const cutOff = isConnectionLost(error) && !progress.committing
      if (attempt >= attempts || !(cutOff || retryable.has(sqlState(error)))) throw error
    }
  }
}

async function runOnce<T>(
  client: PoolClient,
  work: (queries: Queries) => Promise<T>,
  progress: { committing: boolean },
): Promise<T> {
  await client.query('begin')
  try {
    const result = await work(queriesOf(client))
    progress.committing = true
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

function queriesOf(client: PoolClient): Queries {
  return {
    query: async <R extends Row>(sql: string, values: readonly unknown[] = []) =>
      (await client.query<R>(sql, [...values])).rows,
  }
}

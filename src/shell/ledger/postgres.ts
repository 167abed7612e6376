// A PostgreSQL server (15 to 18), reached by DATABASE_URL.

import { Pool } from 'pg'
import { OperatorFault } from '../ports/operator-fault.ts'
import { databaseOn, type Database } from './database.ts'
import { ServerNotifications } from './server-notifications.ts'
import { sqlState } from './sql-state.ts'

/** Opens a pool on the server at `url`; fails at once, in words, when nobody answers there. */
export async function openServer(url: string, connections = 8): Promise<Database> {
  if (!/^postgres(ql)?:\/\//.test(url)) throw noAddress()
  const pool = new Pool({ connectionString: url, max: connections })
  pool.on('error', () => undefined)
  // A connection that is out has no other listener, and an error nobody hears ends the process.
  // Whoever uses it learns of the loss from its own query.
  pool.on('connect', (client) => client.on('error', () => undefined))
  await pool.query('select 1').catch(async (error: unknown) => {
    await pool.end()
    throw noAnswer(url, error)
  })
  const notifications = new ServerNotifications(url)
  const close = async () => {
    await notifications.close()
    await pool.end()
  }
  return databaseOn(pool, { kind: 'server', notifications, close })
}

/** Says where was asked, never with which password. */
function noAnswer(url: string, error: unknown): OperatorFault {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const words = error instanceof Error ? error.message : String(error)
  const reason = words === '' ? sqlState(error) : words
  return new OperatorFault({
    place: address ? `DATABASE_URL (${address.host}${address.pathname})` : 'DATABASE_URL',
    happened: `the PostgreSQL server does not answer: ${reason}.`,
    next: `Start it, or name another: ${likeThis}.`,
  })
}

const likeThis = 'postgres://USER@HOST:5432/DATABASE'

function noAddress(): OperatorFault {
  return new OperatorFault({
    place: 'DATABASE_URL',
    happened: 'this is not the address of a PostgreSQL server.',
    next: `Name one like ${likeThis}, or none for the embedded database.`,
  })
}

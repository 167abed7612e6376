// A PostgreSQL server (15 to 18), reached by DATABASE_URL.

import { Pool } from 'pg'
import { databaseOn, type Database } from './database.ts'
import { ServerNotifications } from './server-notifications.ts'

/** Opens a pool on the server at `url`; fails at once, in words, when nobody answers there. */
export async function openServer(url: string, connections = 8): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: connections })
  pool.on('error', () => undefined)
  await pool.query('select 1').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The PostgreSQL server named by DATABASE_URL does not answer: ${reason}`)
  })
  const notifications = new ServerNotifications(url)
  const close = async () => {
    await notifications.close()
    await pool.end()
  }
  return databaseOn(pool, { kind: 'server', notifications, close })
}

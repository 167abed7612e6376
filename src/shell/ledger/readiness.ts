// Whether the office can work now: a database that answers questions and keeps nothing (a full
// disk, a server that only reads) is not ready. Asked by writing, and never for longer than a
// caller of `/readyz` would wait.

import { setTimeout as pause } from 'node:timers/promises'
import type { Queries } from './database.ts'
import { sqlState } from './sql-state.ts'

export type Readiness = 'ready' | 'silent' | 'takes_no_writes'

const patienceMs = 3000

/** Writes one row of the office's own state and looks whether that was kept. */
export async function readinessOf(
  queries: Queries,
  town: string,
  within = patienceMs,
): Promise<Readiness> {
  const answered = new AbortController()
  const late = pause(within, 'silent' as const, { signal: answered.signal, ref: false })
  try {
    return await Promise.race([late, tryWriting(queries, town)])
  } finally {
    answered.abort()
    late.catch(() => undefined)
  }
}

async function tryWriting(queries: Queries, town: string): Promise<Readiness> {
  try {
    await queries.query(
      `insert into office_state (town, name, value) values ($1, 'readiness', 'true')
       on conflict (town, name) do update set value = excluded.value`,
      [town],
    )
    return 'ready'
  } catch (error) {
    // What has an SQLSTATE was said by a database that is there (57…: that is going or coming).
    const state = sqlState(error)
    return /^(?!57|08)[0-9A-Z]{5}$/.test(state) ? 'takes_no_writes' : 'silent'
  }
}

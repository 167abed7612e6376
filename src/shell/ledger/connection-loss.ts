// A database server that goes away and comes back: which failures mean that, and how long the
// office waits for it before it says so.
//
// Waiting is safe where nothing was done yet (no connection), and where a transaction was cut off
// before its commit was sent. A commit that was sent and not answered is never sent again.

import { setTimeout as pause } from 'node:timers/promises'
import { sqlState } from './sql-state.ts'

/** For this long a request waits for the server to come back. */
const patienceMs = 10_000
const pauseMs = 200

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])
const lostWords = /^(Connection terminated|Client has encountered a connection error)/

/** The connection is gone, or the server takes nobody just now. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = sqlState(error)
  if (networkCodes.has(code) || code.startsWith('08') || /^57P0[123]$/.test(code)) return true
  return lostWords.test(error.message)
}

/** Tries again while the server is away and patience lasts. */
export async function waitingOut<T>(work: () => Promise<T>, isOver: () => boolean): Promise<T> {
  const end = performance.now() + patienceMs
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!isConnectionLost(error) || isOver() || performance.now() > end) throw error
      await pause(pauseMs)
    }
  }
}

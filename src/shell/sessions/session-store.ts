// Sessions for the web adapter, with each face's own patience.

import type { Queries } from '../ledger/database.ts'
import type { SessionStore } from '../ports/web.ts'
import { endSession, peekSession, readSession, writeSession } from './sessions.ts'

/** Minutes after which an untouched session is over; shorter where strangers pass by. */
const patience: Readonly<Record<string, number>> = { kiosk: 3, keypad: 10, portal: 30 }
const ordinaryPatience = 120

export function sessionStoreOn(queries: Queries, town: string): SessionStore {
  const patienceOf = (face: string) => patience[face] ?? ordinaryPatience
  return {
    read: (token, face) => readSession(queries, { town, token, face }, patienceOf(face)),
    peek: (token, face) => peekSession(queries, { town, token, face }, patienceOf(face)),
    write: (token, face, content) => writeSession(queries, { town, token, face }, content),
    end: (token, face) => endSession(queries, { town, token, face }),
  }
}

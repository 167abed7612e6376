// A store of sessions for tests that need no database: the office's own face, in a map.

import type { SessionStore, SessionValues } from '../ports/web.ts'

export type SessionsInMemory = SessionStore & {
  /** Everything that is remembered, of whatever session. */
  readonly all: () => readonly SessionValues[]
}

export function sessionsInMemory(): SessionsInMemory {
  const sessions = new Map<string, SessionValues>()
  const key = (token: string, face: string) => `${token} ${face}`
  const read = async (token: string, face: string) => sessions.get(key(token, face))
  return {
    read,
    peek: read,
    write: async (token, face, content) => void sessions.set(key(token, face), content),
    end: async (token, face) => void sessions.delete(key(token, face)),
    all: () => [...sessions.values()],
  }
}

// What a face remembers of one browser, on the server. The browser holds a random name only;
// the table holds its hash, so that a copy of the table opens nobody's session.

import { createHash } from 'node:crypto'
import type { Queries, Row } from '../ledger/database.ts'

export type SessionContent = Readonly<Record<string, unknown>>
export type SessionKey = {
  readonly town: string
  readonly token: string
  readonly face: string
}

/** The content, or undefined when there is none or it was not touched for `idleMinutes`. */
export async function readSession(
  queries: Queries,
  key: SessionKey,
  idleMinutes: number,
): Promise<SessionContent | undefined> {
  const rows = await queries.query<Row & { content: SessionContent }>(
    `update sessions set touched_at = now()
     where town = $1 and session_hash = $2 and face = $3
       and touched_at > now() - make_interval(mins => $4)
     returning content`,
    [key.town, hashOf(key.token), key.face, idleMinutes],
  )
  return rows[0]?.content
}

export async function writeSession(
  queries: Queries,
  key: SessionKey,
  content: SessionContent,
): Promise<void> {
  await queries.query(
    `insert into sessions (town, session_hash, face, content, touched_at)
     values ($1, $2, $3, $4, now())
     on conflict (town, session_hash, face) do update
       set content = excluded.content, touched_at = excluded.touched_at`,
    [key.town, hashOf(key.token), key.face, JSON.stringify(content)],
  )
}

export async function endSession(queries: Queries, key: SessionKey): Promise<void> {
  await queries.query('delete from sessions where town = $1 and session_hash = $2 and face = $3', [
    key.town,
    hashOf(key.token),
    key.face,
  ])
}

/** Removes what nobody touched for a day. */
export async function sweepSessions(queries: Queries, town: string): Promise<void> {
  await queries.query(
    "delete from sessions where town = $1 and touched_at < now() - interval '1 day'",
    [town],
  )
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

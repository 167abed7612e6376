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

/** The same without touching it: a page that only watches must not keep a session alive. */
export async function peekSession(
  queries: Queries,
  key: SessionKey,
  idleMinutes: number,
): Promise<SessionContent | undefined> {
  const rows = await queries.query<Row & { content: SessionContent }>(
    `select content from sessions where town = $1 and session_hash = $2 and face = $3
       and touched_at > now() - make_interval(mins => $4)`,
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

/**
 * Ends what a card's PIN opened at a face, in every browser: its card was taken. Only that it
 * was taken is left, to be told once, and what the browser itself had asked to be kept.
 */
export async function endCardSessions(
  queries: Queries,
  town: string,
  { face, cardId }: { readonly face: string; readonly cardId: string },
): Promise<void> {
  await queries.query(
    `update sessions set content = jsonb_strip_nulls(
       jsonb_build_object('cardRemoved', true, 'lasting', content->'lasting'))
     where town = $1 and face = $2 and content->>'cardId' = $3 and content ? 'serial'`,
    [town, face, cardId],
  )
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

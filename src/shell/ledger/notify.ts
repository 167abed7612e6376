// Telling other processes of a commit, inside the transaction itself.

import type { Queries } from './database.ts'
import { channel, type Topic } from './notifications.ts'

/** Told to every listening process when, and only when, the transaction commits. */
export async function notify(
  queries: Queries,
  topic: Topic,
  texts: readonly string[],
): Promise<void> {
  if (texts.length === 0) return
  await queries.query('select pg_notify($1, text) from unnest($2::text[]) as text', [
    channel,
    texts.map((text) => `${topic} ${text}`),
  ])
}

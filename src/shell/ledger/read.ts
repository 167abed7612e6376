// Reads the ledger back: the facts of a stream, and the acts of a resident for people to look at.

import type { Fact } from '../../core/facts.ts'
import { isProcedureId } from '../../core/procedures/index.ts'
import type { ActName } from '../../core/procedures/procedure-id.ts'
import type { Actor } from './append.ts'
import type { Queries, Row } from './database.ts'

/** A fact with the act that appended it, as stored. */
export type StoredFact = {
  readonly stream: string
  readonly seq: number
  readonly hash: string
  readonly fact: Fact
  readonly act: StoredAct
}

export type StoredAct = {
  readonly actId: string
  readonly procedure: ActName
  readonly edition: string
  readonly actor: Actor
  readonly channel: string
  readonly place: string | null
  readonly cites: readonly string[]
  readonly virtualAt: string
  readonly recordedAt: string
}

const columns = `f.stream, f.seq, f.hash, f.body, a.act_id, a.procedure, a.edition, a.actor,
  a.channel, a.place, a.cites, a.virtual_at, a.recorded_at`

/** One stream, oldest first. */
export async function readStream(
  queries: Queries,
  town: string,
  stream: string,
): Promise<readonly StoredFact[]> {
  const rows = await queries.query<FactRow>(
    `select ${columns} from facts f join acts a on a.town = f.town and a.act_id = f.act_id
     where f.town = $1 and f.stream = $2 order by f.seq`,
    [town, stream],
  )
  return rows.map(storedFact)
}

/** Every stream's name and head, in a stable order. */
export async function readHeads(
  queries: Queries,
  town: string,
): Promise<readonly { stream: string; seq: number; hash: string }[]> {
  const rows = await queries.query<Row & { stream: string; seq: string; hash: string }>(
    'select stream, seq, hash from streams where town = $1 order by stream',
    [town],
  )
  return rows.map((row) => ({ stream: row.stream, seq: Number(row.seq), hash: row.hash }))
}

type FactRow = Row & {
  stream: string
  seq: string
  hash: string
  body: Fact
  act_id: string
  procedure: string
  edition: string
  actor: Actor
  channel: string
  place: string | null
  cites: readonly string[]
  virtual_at: string
  recorded_at: Date
}

function storedFact(row: FactRow): StoredFact {
  return {
    stream: row.stream,
    seq: Number(row.seq),
    hash: row.hash,
    fact: row.body,
    act: {
      actId: row.act_id,
      procedure: actName(row.procedure),
      edition: row.edition,
      actor: row.actor,
      channel: row.channel,
      place: row.place,
      cites: row.cites,
      virtualAt: row.virtual_at,
      recordedAt: row.recorded_at.toISOString(),
    },
  }
}

/** The name of an act as it was stored; another can only come from a newer version. */
export function actName(stored: string): ActName {
  if (stored === 'register_resident' || isProcedureId(stored)) return stored
  throw new Error(`the ledger holds an act that this version does not know: ${stored}`)
}

// Appends the facts of one act to the stream of its resident, each linked to the one before.

import type { Fact } from '../../core/facts.ts'
import type { ActName } from '../../core/procedures/procedure-id.ts'
import type { Paper, Representative } from '../../core/procedures/terms.ts'
import type { Queries, Row } from './database.ts'
import { chainStart, linkHash } from './chain.ts'

/** Who did what, where, when (the virtual day and the real instant), by which rule. */
export type Act = {
  readonly town: string
  readonly actId: string
  readonly residentId: string
  readonly procedure: ActName
  readonly edition: string
  readonly actor: Actor
  readonly channel: string
  readonly place?: string
  readonly cites: readonly string[]
  /** `YYYY-MM-DDTHH:MM`, the clock that the rules saw. */
  readonly virtualAt: string
  /** ISO instant of the machine. */
  readonly recordedAt: string
  /** The key it was asked for under, and what the key stands for. */
  readonly idempotency?: { readonly key: string; readonly digest: string }
}

export type Actor = {
  readonly kind: 'staff' | 'resident' | 'operator' | 'system'
  readonly id: string
  /** On whose word: holder, guardian, proxy … */
  readonly applicant?: string
  /** Who came in the holder's place, by name, with what entitled them. */
  readonly representative?: Representative & { readonly proofs?: readonly Paper[] }
  /** The act was not bound to opening hours. */
  readonly hoursWaived?: boolean
}

/** Streams carry one resident each. */
export function streamOf(residentId: string): string {
  return `resident/${residentId}`
}

/** Writes act and facts; returns the stream's new position. The caller holds the file's lock. */
export async function append(queries: Queries, act: Act, facts: readonly Fact[]): Promise<number> {
  const stream = streamOf(act.residentId)
  await insertAct(queries, act)
  let head = await readHead(queries, act.town, stream)
  for (const fact of facts) head = await insertFact(queries, { act, stream, head, fact })
  await queries.query(
    `insert into streams (town, stream, seq, hash) values ($1, $2, $3, $4)
     on conflict (town, stream) do update set seq = excluded.seq, hash = excluded.hash`,
    [act.town, stream, head.seq, head.hash],
  )
  return head.seq
}

type Head = { readonly seq: number; readonly hash: string }

async function readHead(queries: Queries, town: string, stream: string): Promise<Head> {
  const rows = await queries.query<Row & { seq: string; hash: string }>(
    'select seq, hash from streams where town = $1 and stream = $2 for update',
    [town, stream],
  )
  const row = rows[0]
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: chainStart }
}

async function insertAct(queries: Queries, act: Act): Promise<void> {
  await queries.query(
    `insert into acts (town, act_id, resident_id, procedure, edition, actor, channel, place,
       cites, virtual_at, recorded_at, idempotency_key, idempotency_digest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      act.town,
      act.actId,
      act.residentId,
      act.procedure,
      act.edition,
      JSON.stringify(act.actor),
      act.channel,
      act.place ?? null,
      JSON.stringify(act.cites),
      act.virtualAt,
      act.recordedAt,
      act.idempotency?.key ?? null,
      act.idempotency?.digest ?? null,
    ],
  )
}

async function insertFact(
  queries: Queries,
  given: { act: Act; stream: string; head: Head; fact: Fact },
): Promise<Head> {
  const { act, stream, head, fact } = given
  const seq = head.seq + 1
  const hash = linkHash(head.hash, { stream, seq, act: actContent(act), fact })
  await queries.query(
    `insert into facts (town, stream, seq, act_id, type, body, hash)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [act.town, stream, seq, act.actId, fact.type, JSON.stringify(fact), hash],
  )
  return { seq, hash }
}

/** What of the act a link covers; the same fields `verify` reads back. */
function actContent(act: Act): Readonly<Record<string, unknown>> {
  return {
    actId: act.actId,
    procedure: act.procedure,
    edition: act.edition,
    actor: act.actor,
    channel: act.channel,
    place: act.place ?? null,
    cites: act.cites,
    virtualAt: act.virtualAt,
    recordedAt: act.recordedAt,
  }
}

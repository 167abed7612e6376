// An act asked for twice under one key (a second press, a program that heard no answer).
//
// A key stands for one person, one procedure and one input; with anything else it is another
// act under a used key, and nothing is told of the first one.

import { createHash } from 'node:crypto'
import type { Fact } from '../core/facts.ts'
import type { Queries, Row } from './ledger/database.ts'
import type { Performed, Request } from './act-request.ts'
import { readFile } from './views/resident-files.ts'

type ActRow = Row & {
  act_id: string
  resident_id: string
  procedure: string
  idempotency_digest: string | null
  body: Fact | null
}

/** The act done before under the request's key, or that the key was used for another. */
export async function findRepeated(
  queries: Queries,
  town: string,
  request: Request,
): Promise<Performed | undefined> {
  if (request.idempotencyKey === undefined) return undefined
  const rows = await queries.query<ActRow>(
    `select a.act_id, a.resident_id, a.procedure, a.idempotency_digest, f.body from acts a
     left join facts f on f.town = a.town and f.act_id = a.act_id
     where a.town = $1 and a.idempotency_key = $2 order by f.seq`,
    [town, request.idempotencyKey],
  )
  const first = rows[0]
  if (!first) return undefined
  if (!isSameAct(first, request)) return { result: 'key_reused' }
  const version = await readFile(queries, { town, residentId: request.residentId })
  const facts = rows.flatMap(({ body }) => (body ? [body] : []))
  return { result: 'done', actId: first.act_id, seq: version?.seq ?? 0, facts, repeated: true }
}

function isSameAct(act: ActRow, request: Request): boolean {
  if (act.resident_id !== request.residentId || act.procedure !== request.procedure) return false
  return act.idempotency_digest === null || act.idempotency_digest === digestOf(request)
}

type RepeatableRequest = Omit<Request, 'procedure'> & { readonly procedure: string }

/** Papers and verified PINs are not in it: they follow from a file that the act itself changed. */
export function digestOf(request: RepeatableRequest): string {
  const { procedure, residentId, cardId, channel, supportPurpose, input } = request
  const about = { procedure, residentId, cardId, channel, supportPurpose, input }
  return createHash('sha256').update(JSON.stringify(about, inOrder)).digest('hex')
}

/** Two programs write the fields of one object in different orders. */
function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries)
}

// The log of sign-ins: who consented to what at which service, and when it was told. Rows are only
// added; values are never in it, only the names of the items.

import type { Moment } from '../../core/kernel/day.ts'
import type { SignInItem } from '../../core/sign-in/items.ts'
import type { Queries, Row } from '../ledger/database.ts'
import type { SignInAct, SignInServiceName } from '../ports/sign-in.ts'

type At = { readonly virtualAt: Moment; readonly recordedAt: string }

export async function noteSignIn(
  queries: Queries,
  town: string,
  { residentId, cardId, service, clientId, act, items, reason, ...at }: SignInAct & At,
): Promise<void> {
  await queries.query(
    `insert into sign_in_log (town, resident_id, card_id, service, client_id, act, items, reason,
       virtual_at, recorded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[town, residentId ?? null, cardId ?? null, service, clientId, act],
      ...[JSON.stringify(items), reason ?? null, at.virtualAt, at.recordedAt],
    ],
  )
}

export type NotedSignIn = SignInAct & At

/** Of one resident, the newest first. */
export async function signInsOf(
  queries: Queries,
  town: string,
  residentId: string,
): Promise<readonly NotedSignIn[]> {
  const rows = await queries.query<
    Row & {
      resident_id: string
      card_id: string | null
      service: SignInServiceName
      client_id: string
      act: SignInAct['act']
      items: SignInItem[]
      reason: string | null
      virtual_at: string
      recorded_at: Date
    }
  >(
    `select resident_id, card_id, service, client_id, act, items, reason, virtual_at, recorded_at
     from sign_in_log where town = $1 and resident_id = $2 order by seq desc limit 200`,
    [town, residentId],
  )
  return rows.map((row) => ({
    residentId: row.resident_id,
    ...(row.card_id !== null && { cardId: row.card_id }),
    service: row.service,
    clientId: row.client_id,
    act: row.act,
    items: row.items,
    ...(row.reason !== null && { reason: row.reason }),
    virtualAt: row.virtual_at as Moment,
    recordedAt: row.recorded_at.toISOString(),
  }))
}

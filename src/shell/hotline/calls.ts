// Calls that stopped a card: the receipt the caller was given, how long each door took to
// close, and whether the caller turned out to be who they said.

import { asUuid } from './as-uuid.ts'
import type { Queries, Row } from '../ledger/database.ts'

export const identityResults = ['not_asked', 'confirmed', 'not_confirmed', 'wrong_person'] as const
export type IdentityResult = (typeof identityResults)[number]

/** Milliseconds from the click until the door refused; null: it did not within the limit. */
export type DoorTime = { readonly door: string; readonly closedAfterMs: number | null }

export type Call = {
  readonly actId: string
  readonly receipt: string
  readonly residentId: string
  readonly cardId: string
  readonly operator: string
  readonly callerLanguage: string
  readonly virtualAt: string
  readonly doors: readonly DoorTime[]
  readonly identity: IdentityResult
}

/** The same act again changes nothing: the first times stand. */
export async function keepCall(queries: Queries, town: string, call: Call): Promise<void> {
  await queries.query(
    `insert into hotline_calls (town, act_id, receipt, resident_id, card_id, operator,
       caller_language, virtual_at, doors, identity)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (town, act_id) do nothing`,
    [
      town,
      call.actId,
      call.receipt,
      call.residentId,
      call.cardId,
      call.operator,
      call.callerLanguage,
      call.virtualAt,
      JSON.stringify(call.doors),
      call.identity,
    ],
  )
}

export async function noteIdentity(
  queries: Queries,
  town: string,
  { actId, identity }: Pick<Call, 'actId' | 'identity'>,
): Promise<void> {
  await queries.query(
    `update hotline_calls set identity = $3
     where town = $1 and act_id = ${asUuid('$2')}`,
    [town, actId, identity],
  )
}

export async function callOfAct(
  queries: Queries,
  town: string,
  actId: string,
): Promise<Call | undefined> {
  const rows = await queries.query<CallRow>(
    `${select}
     where town = $1 and act_id = ${asUuid('$2')}`,
    [town, actId],
  )
  return rows[0] && callOf(rows[0])
}

/** The last calls, newest first. */
export async function lastCalls(
  queries: Queries,
  town: string,
  limit: number,
): Promise<readonly Call[]> {
  const rows = await queries.query<CallRow>(
    `${select} where town = $1 order by virtual_at desc, receipt limit $2`,
    [town, limit],
  )
  return rows.map(callOf)
}

const select = `select act_id, receipt, resident_id, card_id, operator, caller_language,
  virtual_at, doors, identity from hotline_calls`

type CallRow = Row & {
  act_id: string
  receipt: string
  resident_id: string
  card_id: string
  operator: string
  caller_language: string
  virtual_at: string
  doors: readonly DoorTime[]
  identity: IdentityResult
}

function callOf(row: CallRow): Call {
  return {
    actId: row.act_id,
    receipt: row.receipt,
    residentId: row.resident_id,
    cardId: row.card_id,
    operator: row.operator,
    callerLanguage: row.caller_language,
    virtualAt: row.virtual_at,
    doors: row.doors,
    identity: row.identity,
  }
}

// A fax by its receipt number, for whoever cannot ask by telephone: how far it is, and nothing of
// what it says or whose it is.

import { receiptParts } from '../../core/kernel/receipt.ts'
import type { Queries, Row } from '../ledger/database.ts'
import type { FaxState } from './faxes.ts'

/** `stopped`: answered, and the card was suspended. */
export type FaxProgress = FaxState | 'stopped'

export async function progressOf(
  queries: Queries,
  town: string,
  receipt: string,
): Promise<FaxProgress | undefined> {
  const { day, end } = receiptParts(receipt)
  const rows = await queries.query<Row & { state: FaxState; stopped: boolean | null }>(
    `select state, outcome->>'result' = 'accepted' and form->'choice' @> '[2]' as stopped
     from faxes
     where town = $1 and replace(substr(virtual_at, 3, 8), '-', '') = $2
       and right(fax_id::text, 8) = $3`,
    [town, day, end],
  )
  const row = rows[0]
  if (!row) return undefined
  return row.state === 'answered' && row.stopped === true ? 'stopped' : row.state
}

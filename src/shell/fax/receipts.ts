// A fax by its receipt number, for whoever cannot ask by telephone: how far it is, and nothing of
// what it says or whose it is.

import { foldTwins } from '../../core/kernel/twin-signs.ts'
import type { Queries, Row } from '../ledger/database.ts'
import type { FaxState } from './faxes.ts'

/** `stopped`: answered, and the card was suspended. */
export type FaxProgress = FaxState | 'stopped'

/** The number as it is printed, however it was typed; undefined when it is no such number. */
export function readReceipt(typed: string): string | undefined {
  const plain = foldTwins(typed).replace(/\s/gu, '').toUpperCase()
  const parts = /^F?(\d{6})-?([0-9A-F]{8})$/.exec(plain)
  return parts ? `F${parts[1] ?? ''}-${parts[2] ?? ''}` : undefined
}

export async function progressOf(
  queries: Queries,
  town: string,
  receipt: string,
): Promise<FaxProgress | undefined> {
  const [day = '', end = ''] = receipt.slice(1).split('-')
  const rows = await queries.query<Row & { state: FaxState; stopped: boolean | null }>(
    `select state, outcome->>'result' = 'accepted' and form->'choice' @> '[2]' as stopped
     from faxes
     where town = $1 and replace(substr(virtual_at, 3, 8), '-', '') = $2
       and upper(right(replace(fax_id::text, '-', ''), 8)) = $3`,
    [town, day, end],
  )
  const row = rows[0]
  if (!row) return undefined
  return row.state === 'answered' && row.stopped === true ? 'stopped' : row.state
}

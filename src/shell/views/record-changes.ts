// Whether a move or another change of a household's records was taken on a day (※1, AMB-08).
//
// The ledger says it, never whoever stands at the counter.

import type { FactType } from '../../core/facts.ts'
import type { Queries } from '../ledger/database.ts'

const recordChanges: readonly FactType[] = [
  'AddressChanged',
  'MoveInNotified',
  'MoveOutNotified',
  'NameChanged',
  'BirthDateCorrected',
  'SexChanged',
  'StayChanged',
]

export async function recordChangedOn(
  queries: Queries,
  town: string,
  { householdId, day }: { readonly householdId: string; readonly day: string },
): Promise<boolean> {
  const rows = await queries.query(
    `select 1 from resident_files r
       join facts f on f.town = r.town and f.stream = 'resident/' || r.resident_id
     where r.town = $1 and r.household_id = $2 and f.type = any($3::text[])
       and f.body->>'on' = $4 limit 1`,
    [town, householdId, recordChanges, day],
  )
  return rows.length > 0
}

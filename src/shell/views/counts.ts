// Counts of the whole office: for the front page, and for a monitor.

import type { Queries, Row } from '../ledger/database.ts'

export type PeopleCounts = {
  readonly residents: number
  readonly validCards: number
  readonly suspendedCards: number
  readonly openApplications: number
}

/** How the ward stands, in four numbers. */
export async function countPeople(queries: Queries, town: string): Promise<PeopleCounts> {
  const rows = await queries.query<Row & PeopleCounts>(
    `select count(*)::int as residents,
       (count(*) filter (where card_state = 'active'))::int as "validCards",
       (count(*) filter (where card_state = 'suspended'))::int as "suspendedCards",
       (count(*) filter (where file->'applications' @> '[{"state":"accepted"}]'
         or file->'applications' @> '[{"state":"made"}]'))::int as "openApplications"
     from resident_files where town = $1`,
    [town],
  )
  return rows[0] ?? { residents: 0, validCards: 0, suspendedCards: 0, openApplications: 0 }
}

const countedBy = {
  cards: `select card_state as label, count(*) as count from resident_files
     where town = $1 and card_state is not null group by card_state order by card_state`,
  certificates: `select state as label, count(*) as count from certificates
     where town = $1 group by state order by state`,
  jobs: `select state as label, count(*) as count from outbox
     where town = $1 group by state order by state`,
  facts: "select 'all' as label, count(*) as count from facts where town = $1",
}

export type Count = { readonly label: string; readonly count: string }

/** What the office keeps of one kind, counted by its state. */
export async function countKept(
  queries: Queries,
  town: string,
  kind: keyof typeof countedBy,
): Promise<readonly Count[]> {
  return queries.query<Row & Count>(countedBy[kind], [town])
}

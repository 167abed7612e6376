// Marks on the whole office, each set once: that its ward was seeded, that it is for production.

import type { Queries, Row } from './ledger/database.ts'

export type OfficeMark = 'seeded' | 'production'

export async function isMarked(queries: Queries, town: string, name: OfficeMark): Promise<boolean> {
  const rows = await queries.query<Row & { marked: boolean }>(
    'select exists (select 1 from office_state where town = $1 and name = $2) as marked',
    [town, name],
  )
  return rows[0]?.marked ?? false
}

export async function mark(queries: Queries, town: string, name: OfficeMark): Promise<void> {
  await queries.query("insert into office_state (town, name, value) values ($1, $2, 'true')", [
    town,
    name,
  ])
}

/** Whether anybody of a synthetic ward is here: a seeding that was cut off leaves some behind. */
export async function hasSyntheticPeople(queries: Queries, town: string): Promise<boolean> {
  const rows = await queries.query<Row & { synthetic: boolean }>(
    `select exists (select from personas where town = $1)
       or exists (select from staff where town = $1 and demo) as synthetic`,
    [town],
  )
  return rows[0]?.synthetic ?? false
}

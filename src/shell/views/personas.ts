// Everyone of the demo ward by the name developers call them by (`hanako`).

import type { Queries, Row } from '../ledger/database.ts'

export type PersonaRow = {
  readonly persona: string
  readonly residentId: string
  readonly story: string
  /** Ids of the rules this person shows. */
  readonly rules: readonly string[]
}

export async function listPersonas(queries: Queries, town: string): Promise<readonly PersonaRow[]> {
  const rows = await queries.query<
    Row & { persona: string; resident_id: string; shows: { story: string; shows: string[] } }
  >('select persona, resident_id, shows from personas where town = $1 order by persona', [town])
  return rows.map(({ persona, resident_id: residentId, shows }) => ({
    persona,
    residentId,
    story: shows.story,
    rules: shows.shows,
  }))
}

/** The resident id of a persona; undefined for a name that is none. */
export async function residentIdOf(
  queries: Queries,
  town: string,
  persona: string,
): Promise<string | undefined> {
  const rows = await queries.query<Row & { resident_id: string }>(
    'select resident_id from personas where town = $1 and persona = $2',
    [town, persona],
  )
  return rows[0]?.resident_id
}

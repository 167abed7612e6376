// placeholder
import type { Queries, Row } from '../ledger/database.ts'
export async function countWaitingFaxes(queries: Queries, town: string): Promise<number> {
  const rows = await queries.query<Row & { count: number }>(
    "select count(*)::int as count from faxes where town = $1 and state <> 'answered'",
    [town],
  )
  return rows[0]?.count ?? 0
}

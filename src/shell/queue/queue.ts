// What waits at a window and what was done there lately: the left side of the counter.

import type { ActName } from '../../core/procedures/procedure-id.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Queries, Row } from '../ledger/database.ts'
import { actName } from '../ledger/read.ts'

/** Residents whose card is made and waits to be handed over, longest waiting first. */
export async function readWaiting(
  queries: Queries,
  town: string,
  limit: number,
): Promise<readonly ResidentFile[]> {
  const rows = await queries.query<Row & { file: ResidentFile }>(
    `select file from resident_files
     where town = $1 and file->'applications' @> '[{"state":"made"}]'
     order by kana_key collate "C", resident_id limit $2`,
    [town, limit],
  )
  return rows.map(({ file }) => file)
}

export type RecentAct = {
  readonly actId: string
  readonly residentId: string
  readonly name: string
  readonly procedure: ActName
  readonly virtualAt: string
}

/** The last acts at one place, newest first. */
export async function readRecentActs(
  queries: Queries,
  town: string,
  { place, limit }: { place: string; limit: number },
): Promise<readonly RecentAct[]> {
  const rows = await queries.query<
    Row & { act_id: string; resident_id: string; name: string; procedure: string; at: string }
  >(
    `select a.act_id, a.resident_id, a.procedure, a.virtual_at as at,
       f.file->'resident'->'name'->>'full' as name
     from acts a join resident_files f on f.town = a.town and f.resident_id = a.resident_id
     where a.town = $1 and a.place = $2 and a.channel = 'window'
     order by a.recorded_at desc limit $3`,
    [town, place, limit],
  )
  return rows.map((row) => ({
    actId: row.act_id,
    residentId: row.resident_id,
    name: row.name,
    procedure: actName(row.procedure),
    virtualAt: row.at,
  }))
}

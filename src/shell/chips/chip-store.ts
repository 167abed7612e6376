// The chips' sealed state in the database: durable before a response leaves.
//
// Bound to whatever runs the queries: on the database itself each save is a commit of its own;
// on the transaction of an act, work on the chip commits or rolls back with the act.

import type { CardId } from '../../core/kernel/ids.ts'
import type { Database, Queries, Row } from '../ledger/database.ts'
import type { ChipStore } from '../ports/chip-store.ts'

export function chipStoreOn(queries: Queries | Database, town: string): ChipStore {
  return {
    commits: 'transaction' in queries,
    load: async (cardId: CardId, knownRevision?: number) => {
      const rows = await queries.query<Row & { revision: string; sealed: Buffer | null }>(
        `select revision, case when revision = $3 then null else sealed end as sealed
         from chips where town = $1 and card_id = $2`,
        [town, cardId, knownRevision ?? -1],
      )
      const row = rows[0]
      if (!row) return undefined
      return row.sealed === null
        ? 'unchanged'
        : { revision: Number(row.revision), sealed: row.sealed }
    },
    save: async ({ cardId, sealed, basedOn }) => {
      const rows = await queries.query<Row & { revision: string }>(
        `insert into chips (town, card_id, revision, sealed) values ($1, $2, $3, $4)
         on conflict (town, card_id) do update
           set revision = excluded.revision, sealed = excluded.sealed
           where chips.revision = $5
         returning revision`,
        [town, cardId, basedOn + 1, Buffer.from(sealed), basedOn],
      )
      return rows[0] ? Number(rows[0].revision) : 'outdated'
    },
  }
}

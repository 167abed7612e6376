// The cards on the demo desk's table: by their holder's name, the personas first.

import { cardId, type CardId } from '../../core/kernel/ids.ts'
import type { Queries, Row } from '../ledger/database.ts'
import { containing } from './like.ts'
import { searchKey } from './search-key.ts'

/** Cards by their holder's name or reading; the personas' order when nothing is typed. */
export async function searchCards(
  queries: Queries,
  town: string,
  { typed, limit }: { readonly typed: string; readonly limit: number },
): Promise<readonly CardId[]> {
  const key = searchKey(typed)
  if (key === '' && typed.trim() !== '') return []
  const rows = await queries.query<Row & { card_id: string }>(
    `select f.card_id from resident_files f
     left join personas p on p.town = f.town and p.resident_id = f.resident_id
     where f.town = $1 and f.card_id is not null
       and (f.name_key like $2 or f.kana_key like $2)
     order by p.persona <> 'hanako', p.resident_id is null, f.kana_key collate "C" limit $3`,
    [town, containing(key), limit],
  )
  return rows.map((row) => cardId(row.card_id))
}

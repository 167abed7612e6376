// Makes the keys people are found by anew where another version of the program made them.
//
// At the start, before anything else is served; a few hundred rows at a time, each in a
// transaction of its own, so that a start that is cut off goes on where it was.

import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Database, Row } from '../ledger/database.ts'
import { nameColumns } from './resident-files.ts'
import { searchKeyVersion } from './search-key.ts'

const atOnce = 500

type OldRow = Row & { town: string; resident_id: string; file: ResidentFile }

/** How many people's keys were made anew. */
export async function renewKeys(database: Database): Promise<number> {
  let renewed = 0
  for (let count = atOnce; count === atOnce; renewed += count) count = await renewSome(database)
  return renewed
}

function renewSome(database: Database): Promise<number> {
  return database.transaction(async (queries) => {
    const rows = await queries.query<OldRow>(
      `select town, resident_id, file from resident_files where key_version <> $1
       order by town, resident_id limit $2 for update`,
      [searchKeyVersion, atOnce],
    )
    const keys = rows.map(({ file }) => nameColumns(file.resident))
    await queries.query(
      `update resident_files v set name_key = n.name_key, kana_key = n.kana_key, key_version = $1
       from unnest($2::text[], $3::text[], $4::text[], $5::text[])
         as n (town, resident_id, name_key, kana_key)
       where v.town = n.town and v.resident_id = n.resident_id`,
      [
        searchKeyVersion,
        rows.map(({ town }) => town),
        rows.map((row) => row.resident_id),
        keys.map((key) => key.name_key),
        keys.map((key) => key.kana_key),
      ],
    )
    return rows.length
  })
}

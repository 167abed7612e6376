// The folded file of each resident, with the columns people search by. Rebuildable from the ledger.

import { nextDueDay } from '../../core/due/due.ts'
import { currentCard, type ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { World } from '../../core/rules/world.ts'
import type { Queries, Row } from '../ledger/database.ts'
import { containing } from './like.ts'
import { searchKey, searchKeyVersion } from './search-key.ts'

export type FileVersion = { readonly file: ResidentFile; readonly seq: number }

type FileRow = Row & { file: ResidentFile; seq: string; resident_id: string }

const select = 'select resident_id, file, seq from resident_files'

/** One file; `lock` holds its row until the transaction ends. */
export async function readFile(
  queries: Queries,
  key: { town: string; residentId: string },
  lock = false,
): Promise<FileVersion | undefined> {
  const rows = await queries.query<FileRow>(
    `${select} where town = $1 and resident_id = $2${lock ? ' for update' : ''}`,
    [key.town, key.residentId],
  )
  return rows[0] && versionOf(rows[0])
}

/** Everyone of a household, the oldest registration first. */
export async function readHousehold(
  queries: Queries,
  town: string,
  householdId: string,
): Promise<readonly ResidentFile[]> {
  const rows = await queries.query<FileRow>(
    `${select} where town = $1 and household_id = $2 order by resident_id`,
    [town, householdId],
  )
  return rows.map((row) => row.file)
}

/** Who holds this card now or held it last. */
export async function readFileOfCard(
  queries: Queries,
  town: string,
  cardId: string,
): Promise<FileVersion | undefined> {
  const rows = await queries.query<FileRow>(
    `${select} where town = $1 and (card_id = $2 or file->'cards' @> $3::jsonb
       or file->'applications' @> $4::jsonb) limit 1`,
    [town, cardId, JSON.stringify([{ id: cardId }]), JSON.stringify([{ cardId }])],
  )
  return rows[0] && versionOf(rows[0])
}

/** By name, kana or birth date (`YYYY-MM-DD`), at most `limit`, in kana order. */
export async function searchFiles(
  queries: Queries,
  town: string,
  search: { words: readonly string[]; birthDate?: string; limit: number },
): Promise<readonly ResidentFile[]> {
  // A word of which nothing is left to look for would be found in every name.
  const keys = search.words.map(searchKey)
  if (keys.includes('')) return []
  const rows = await queries.query<FileRow>(
    `${select} where town = $1
       and ($2::text is null or birth_date = $2)
       and (name_key like all ($3::text[]) or kana_key like all ($3::text[]))
     order by kana_key collate "C", resident_id limit $4`,
    [town, search.birthDate ?? null, keys.map(containing), search.limit],
  )
  return rows.map((row) => row.file)
}

/** Ids of residents with something due on or before `day`, earliest first. */
export async function readDue(
  queries: Queries,
  town: string,
  day: string,
): Promise<readonly { residentId: string; dueOn: string }[]> {
  const rows = await queries.query<Row & { resident_id: string; due_on: string }>(
    `select resident_id, due_on from resident_files
     where town = $1 and due_on <= $2 order by due_on, resident_id`,
    [town, day],
  )
  return rows.map((row) => ({ residentId: row.resident_id, dueOn: row.due_on }))
}

/** Writes the file as it stands after an act. */
export async function writeFile(
  queries: Queries,
  world: World,
  version: FileVersion,
): Promise<void> {
  const row = columnsOf(version, nextDueDay(version.file, world.rules))
  await queries.query(
    `insert into resident_files (town, resident_id, seq, file, name_key, kana_key, birth_date,
       household_id, card_id, card_state, due_on, key_version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (town, resident_id) do update set seq = excluded.seq, file = excluded.file,
       name_key = excluded.name_key, kana_key = excluded.kana_key,
       birth_date = excluded.birth_date, household_id = excluded.household_id,
       card_id = excluded.card_id, card_state = excluded.card_state, due_on = excluded.due_on,
       key_version = excluded.key_version`,
    [
      world.town.code,
      version.file.resident.id,
      version.seq,
      JSON.stringify(version.file),
      row.name_key,
      row.kana_key,
      row.birth_date,
      row.household_id,
      row.card_id,
      row.card_state,
      row.due_on,
      searchKeyVersion,
    ],
  )
}

export type FileColumns = Readonly<Record<(typeof searchColumns)[number], string | null>>

const searchColumns = [
  'name_key',
  'kana_key',
  'birth_date',
  'household_id',
  'card_id',
  'card_state',
  'due_on',
] as const

/** What people search by, as it follows from the file. */
export function columnsOf({ file }: FileVersion, dueOn: string | undefined): FileColumns {
  const { resident } = file
  const card = currentCard(file)
  return {
    ...nameColumns(resident),
    birth_date: resident.birthDate,
    household_id: resident.householdId,
    card_id: card?.id ?? null,
    card_state: card?.state ?? null,
    due_on: dueOn ?? null,
  }
}

/** What a person is found by. */
export function nameColumns({ name }: ResidentFile['resident']) {
  return {
    name_key: [name.full, name.alias, name.formerSurname]
      .map((each) => searchKey(each ?? ''))
      .join(' '),
    kana_key: searchKey(name.kana),
  }
}

/** One file with the columns as they stand in the table, for whoever compares them. */
export async function readFileRow(
  queries: Queries,
  key: { town: string; residentId: string },
): Promise<(FileVersion & { readonly columns: FileColumns }) | undefined> {
  const [row] = await queries.query<FileRow & FileColumns>(
    `select resident_id, file, seq, ${searchColumns.join(', ')} from resident_files
     where town = $1 and resident_id = $2`,
    [key.town, key.residentId],
  )
  if (!row) return undefined
  const columns = Object.fromEntries(searchColumns.map((name) => [name, row[name]]))
  return { ...versionOf(row), columns: columns as FileColumns }
}

function versionOf(row: FileRow): FileVersion {
  return { file: row.file, seq: Number(row.seq) }
}

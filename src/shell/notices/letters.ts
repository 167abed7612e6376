// Letters that were decided on: which batch each is printed in, whether it was printed and mailed.
//
// A letter joins a batch once and a batch keeps its name, so a run that was killed while it
// wrote files writes the same files again, and no letter appears in two of them.

import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { FactOf } from '../../core/facts.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { Database, Queries, Row } from '../ledger/database.ts'

export type StoredLetter = {
  readonly letterCode: string
  readonly residentId: string
  /** `expiry_notice/2024-02`. */
  readonly notice: string
  readonly expiryDate: Day
  readonly sentOn: Day
}

/** In the transaction of the act that decided on it. */
export async function keepLetter(
  queries: Queries,
  { town, edition }: { town: string; edition: string },
  { fact, email }: { fact: FactOf<'NoticeSent'>; email?: string },
): Promise<void> {
  await queries.query(
    `insert into letters (town, letter_code, resident_id, notice, expiry_date, edition, sent_on,
       printed, email, mailed)
     values ($1, $2, $3, $4, $5, $6, $7, false, $8, $9)`,
    [
      town,
      fact.letterCode,
      fact.residentId,
      fact.notice,
      fact.expiryDate,
      edition,
      fact.on,
      email ?? null,
      email === undefined,
    ],
  )
}

export async function letterByCode(
  queries: Queries,
  town: string,
  letterCode: string,
): Promise<StoredLetter | undefined> {
  const rows = await queries.query<LetterRow>(
    `${select} from letters l where l.town = $1 and l.letter_code = $2`,
    [town, letterCode],
  )
  return rows[0] && letterOf(rows[0])
}

const batchLock = 7_230_116

/** Puts letters without a batch into the next one; false when none is left. */
export async function fillBatch(
  database: Database,
  town: string,
  { day, size }: { day: Day; size: number },
): Promise<boolean> {
  return database.transaction(async (queries) => {
    await queries.query('select pg_advisory_xact_lock($1)', [batchLock])
    const last = await queries.query<Row & { batch: string | null }>(
      "select max(batch) as batch from letters where town = $1 and batch like $2 || '-%'",
      [town, day],
    )
    const number = Number(last[0]?.batch?.slice(day.length + 1) ?? 0) + 1
    const rows = await queries.query(
      `with next as (
         select letter_code, row_number() over (order by resident_id, letter_code) as place
         from letters where town = $1 and batch is null
         order by resident_id, letter_code limit $3)
       update letters l set batch = $2, place_in_batch = next.place
       from next where l.town = $1 and l.letter_code = next.letter_code
       returning l.letter_code`,
      [town, `${day}-${String(number).padStart(5, '0')}`, size],
    )
    return rows.length > 0
  })
}

export async function unprintedBatches(queries: Queries, town: string): Promise<readonly string[]> {
  const rows = await queries.query<Row & { batch: string }>(
    `select distinct batch from letters
     where town = $1 and not printed and batch is not null order by batch`,
    [town],
  )
  return rows.map(({ batch }) => batch)
}

export type AddressedLetter = {
  readonly letter: StoredLetter
  readonly file: ResidentFile
  readonly place: number
}

/** The letters of a batch with whom they go to, in the order of printing. */
export async function lettersOfBatch(
  queries: Queries,
  town: string,
  batch: string,
): Promise<readonly AddressedLetter[]> {
  const rows = await queries.query<LetterRow & { file: ResidentFile; place: number }>(
    `${select}, l.place_in_batch as place, f.file
     from letters l join resident_files f on f.town = l.town and f.resident_id = l.resident_id
     where l.town = $1 and l.batch = $2 and not l.printed order by l.place_in_batch`,
    [town, batch],
  )
  return rows.map((row) => ({ letter: letterOf(row), file: row.file, place: row.place }))
}

export async function markPrinted(queries: Queries, town: string, batch: string): Promise<void> {
  await queries.query('update letters set printed = true where town = $1 and batch = $2', [
    town,
    batch,
  ])
}

export type LetterToMail = {
  readonly letter: StoredLetter
  readonly file: ResidentFile
  readonly email: string
}

/** Letters that are owed as e-mail too, after the given code. */
export async function lettersToMail(
  queries: Queries,
  town: string,
  { after, limit }: { after: string; limit: number },
): Promise<readonly LetterToMail[]> {
  const rows = await queries.query<LetterRow & { file: ResidentFile; email: string }>(
    `${select}, l.email, f.file
     from letters l join resident_files f on f.town = l.town and f.resident_id = l.resident_id
     where l.town = $1 and not l.mailed and l.letter_code > $2 order by l.letter_code limit $3`,
    [town, after, limit],
  )
  return rows.map((row) => ({ letter: letterOf(row), file: row.file, email: row.email }))
}

export async function markMailed(
  queries: Queries,
  town: string,
  letterCode: string,
): Promise<void> {
  await queries.query('update letters set mailed = true where town = $1 and letter_code = $2', [
    town,
    letterCode,
  ])
}

const select = 'select l.letter_code, l.resident_id, l.notice, l.expiry_date, l.sent_on'

type LetterRow = Row & {
  letter_code: string
  resident_id: string
  notice: string
  expiry_date: Day
  sent_on: Day
}

function letterOf(row: LetterRow): StoredLetter {
  return {
    letterCode: row.letter_code,
    residentId: row.resident_id,
    notice: row.notice,
    expiryDate: row.expiry_date,
    sentOn: row.sent_on,
  }
}

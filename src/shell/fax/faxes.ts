// 聴覚障がい者専用FAXの受付 — the queue: what came in, what was read from it, what was answered.
//
// A fax waits, is entered by one member of staff, confirmed by another, and only then
// answered; each step happens only from the state before it, so two people cannot both do it.

import type { FaxForm } from '../../core/fax/fax-form.ts'
import { asUuid } from '../hotline/as-uuid.ts'
import type { Queries, Row } from '../ledger/database.ts'
import type { FaxResult } from './fax-result.ts'

export type FaxState = 'waiting' | 'entered' | 'answered'
export type FaxFileType = 'pdf' | 'tiff'

export type Fax = {
  readonly faxId: string
  readonly source: 'mail' | 'web'
  readonly sender: string
  readonly virtualAt: string
  readonly fileType?: FaxFileType
  readonly state: FaxState
  readonly form?: FaxForm
  /** The person whose card it is about, as the first member of staff found them. */
  readonly residentId?: string
  readonly enteredBy?: string
  readonly confirmedBy?: string
  readonly outcome?: FaxResult
  readonly answer?: string
}

export type NewFax = Pick<Fax, 'faxId' | 'source' | 'sender' | 'virtualAt' | 'form'> & {
  /** The same key twice is one fax. */
  readonly messageKey: string
  readonly receivedAt: string
  readonly file?: { readonly type: FaxFileType; readonly bytes: Uint8Array }
}

/** Puts a fax into the queue; false when it is there already. */
export async function keepFax(queries: Queries, town: string, fax: NewFax): Promise<boolean> {
  const rows = await queries.query(
    `insert into faxes (town, fax_id, message_key, source, sender, virtual_at, received_at,
       file_type, file, state, form)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10)
     on conflict (town, message_key) do nothing returning fax_id`,
    [
      town,
      fax.faxId,
      fax.messageKey,
      fax.source,
      fax.sender,
      fax.virtualAt,
      fax.receivedAt,
      fax.file?.type ?? null,
      fax.file ? Buffer.from(fax.file.bytes) : null,
      fax.form ? JSON.stringify(fax.form) : null,
    ],
  )
  return rows.length > 0
}

export async function readFax(
  queries: Queries,
  town: string,
  faxId: string,
): Promise<Fax | undefined> {
  const rows = await queries.query<FaxRow>(
    `${select}
     where town = $1 and fax_id = ${asUuid('$2')}`,
    [town, faxId],
  )
  return rows[0] && faxOf(rows[0])
}

/** What is still to be done, the oldest first, then the last answered ones. */
export async function listFaxes(
  queries: Queries,
  town: string,
  answered: number,
): Promise<readonly Fax[]> {
  const open = await queries.query<FaxRow>(
    `${select} where town = $1 and state <> 'answered' order by received_at, fax_id`,
    [town],
  )
  const done = await queries.query<FaxRow>(
    `${select} where town = $1 and state = 'answered' order by received_at desc, fax_id limit $2`,
    [town, answered],
  )
  return [...open, ...done].map(faxOf)
}

export async function countWaitingFaxes(queries: Queries, town: string): Promise<number> {
  const rows = await queries.query<Row & { count: number }>(
    "select count(*)::int as count from faxes where town = $1 and state <> 'answered'",
    [town],
  )
  return rows[0]?.count ?? 0
}

/** How many faxes whose keys begin so were answered already. */
export async function countAnswered(
  queries: Queries,
  town: string,
  keyStart: string,
): Promise<number> {
  const rows = await queries.query<Row & { count: number }>(
    `select count(*)::int as count from faxes
     where town = $1 and starts_with(message_key, $2) and state = 'answered'`,
    [town, keyStart],
  )
  return rows[0]?.count ?? 0
}

/** What the pictures weigh that nobody has answered yet. */
export async function storedBytes(queries: Queries, town: string): Promise<number> {
  const rows = await queries.query<Row & { bytes: string }>(
    `select coalesce(sum(octet_length(file)), 0) as bytes from faxes
     where town = $1 and state <> 'answered'`,
    [town],
  )
  return Number(rows[0]?.bytes ?? 0)
}

/** The picture itself, never read with the list. */
export async function readFaxFile(
  queries: Queries,
  town: string,
  faxId: string,
): Promise<{ readonly type: FaxFileType; readonly bytes: Uint8Array } | undefined> {
  const rows = await queries.query<Row & { file_type: FaxFileType | null; file: Buffer | null }>(
    `select file_type, file from faxes where town = $1 and fax_id = ${asUuid('$2')}`,
    [town, faxId],
  )
  const row = rows[0]
  return row?.file && row.file_type ? { type: row.file_type, bytes: row.file } : undefined
}

export type Entry = {
  readonly faxId: string
  readonly form: FaxForm
  readonly residentId?: string
  readonly enteredBy: string
  readonly answer?: string
}

/** What the first member of staff read from it; false when someone was faster. */
export async function enterFax(queries: Queries, town: string, entry: Entry): Promise<boolean> {
  const rows = await queries.query(
    `update faxes set state = 'entered', form = $3, resident_id = $4, entered_by = $5, answer = $6
     where town = $1 and fax_id = ${asUuid('$2')} and state = 'waiting' returning fax_id`,
    [
      town,
      entry.faxId,
      JSON.stringify(entry.form),
      entry.residentId ?? null,
      entry.enteredBy,
      entry.answer ?? null,
    ],
  )
  return rows.length > 0
}

/** The second one read something else: back to the start, with what was typed. */
export async function sendBackFax(queries: Queries, town: string, faxId: string): Promise<void> {
  await queries.query(
    `update faxes set state = 'waiting', entered_by = null
     where town = $1 and fax_id = ${asUuid('$2')} and state = 'entered'`,
    [town, faxId],
  )
}

export type Answered = {
  readonly faxId: string
  readonly confirmedBy: string
  readonly outcome: FaxResult
  readonly answer: string
}

/** Closes a fax; false when it was not waiting for a confirmation any more. */
export async function closeFax(queries: Queries, town: string, end: Answered): Promise<boolean> {
  const rows = await queries.query(
    `update faxes set state = 'answered', confirmed_by = $3, outcome = $4, answer = $5
     where town = $1 and fax_id = ${asUuid('$2')} and state = 'entered' and entered_by <> $3
     returning fax_id`,
    [town, end.faxId, end.confirmedBy, JSON.stringify(end.outcome), end.answer],
  )
  return rows.length > 0
}

const select = `select fax_id, source, sender, virtual_at, file_type, state, form, resident_id,
  entered_by, confirmed_by, outcome, answer from faxes`

type FaxRow = Row & {
  fax_id: string
  source: Fax['source']
  sender: string
  virtual_at: string
  file_type: FaxFileType | null
  state: FaxState
  form: FaxForm | null
  resident_id: string | null
  entered_by: string | null
  confirmed_by: string | null
  outcome: FaxResult | null
  answer: string | null
}

function faxOf(row: FaxRow): Fax {
  return {
    faxId: row.fax_id,
    source: row.source,
    sender: row.sender,
    virtualAt: row.virtual_at,
    state: row.state,
    ...(row.file_type && { fileType: row.file_type }),
    ...(row.form && { form: row.form }),
    ...(row.resident_id !== null && { residentId: row.resident_id }),
    ...(row.entered_by !== null && { enteredBy: row.entered_by }),
    ...(row.confirmed_by !== null && { confirmedBy: row.confirmed_by }),
    ...(row.outcome && { outcome: row.outcome }),
    ...(row.answer !== null && { answer: row.answer }),
  }
}

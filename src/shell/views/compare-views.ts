// Every view compared with what the facts say: the folded file with its search columns, and the
// state of each certificate. A view is believed by the whole office, so one that was changed
// behind its back is as bad as a changed fact.
//
// Records of their own (calls, faxes, letters, sealed chips and numbers) follow from no fact;
// of those only that their acts exist can be said.

import { X509Certificate } from 'node:crypto'
import { foldFile, type ResidentFile } from '../../core/resident-file/resident-file.ts'
import { canonicalJson } from '../ledger/chain.ts'
import type { Queries, Row } from '../ledger/database.ts'
import type { StoredFact } from '../ledger/read.ts'
import { stateChange } from './certificate-states.ts'
import { columnsOf, readFileRow } from './resident-files.ts'

export type Views = {
  readonly queries: Queries
  readonly town: string
  /** When something falls due next, by the rules of the edition that wrote the file last. */
  readonly dueDay: (file: ResidentFile, edition: string) => string | undefined
}

/** What the views say otherwise than the facts of one stream, in words. */
export async function compareViews(
  views: Views,
  stream: string,
  facts: readonly StoredFact[],
): Promise<readonly string[]> {
  const file = foldFile(facts.map(({ fact }) => fact))
  const last = facts.at(-1)
  if (!file || !last) return []
  const residentId = file.resident.id
  if (stream !== `resident/${residentId}`) return [`${stream}: its facts are of ${residentId}`]
  const dueOn = views.dueDay(file, last.act.edition)
  return [
    ...(await compareFile(views, { file, seq: last.seq }, dueOn)),
    ...(await compareCertificates(views, residentId, facts)),
  ]
}

/** Rows of views about people of whom there is no fact at all, or of acts that never were. */
export async function strayRows({ queries, town }: Views): Promise<readonly string[]> {
  const rows = await queries.query<Row & { what: string; id: string }>(
    `select 'resident_files' as what, v.resident_id as id from resident_files v
       left join streams s on s.town = v.town and s.stream = 'resident/' || v.resident_id
       where v.town = $1 and s.stream is null
     union all select 'certificates', v.serial from certificates v
       left join streams s on s.town = v.town and s.stream = 'resident/' || v.resident_id
       where v.town = $1 and s.stream is null
     union all select 'hotline_calls', v.receipt from hotline_calls v
       left join acts a on a.town = v.town and a.act_id = v.act_id
       where v.town = $1 and a.act_id is null
     union all select 'faxes', v.fax_id::text from faxes v
       left join acts a on a.town = v.town and a.act_id = v.act_id
       where v.town = $1 and v.act_id is not null and a.act_id is null`,
    [town],
  )
  return rows.map(({ what, id }) => `${what}: the row ${id} follows from nothing in the ledger`)
}

async function compareFile(
  { queries, town }: Views,
  expected: { readonly file: ResidentFile; readonly seq: number },
  dueOn: string | undefined,
): Promise<readonly string[]> {
  const residentId = expected.file.resident.id
  const row = await readFileRow(queries, { town, residentId })
  const name = `resident_files: ${residentId}`
  if (!row) return [`${name} is missing`]
  const faults: string[] = []
  if (canonicalJson(row.file) !== canonicalJson(expected.file)) {
    faults.push(`${name}: the file is not what the facts come to`)
  }
  if (row.seq !== expected.seq) faults.push(`${name}: at fact ${row.seq}, not ${expected.seq}`)
  for (const [column, value] of Object.entries(columnsOf(expected, dueOn))) {
    const found = row.columns[column as keyof typeof row.columns]
    if (found !== value) faults.push(`${name}: the column ${column} does not follow from the file`)
  }
  return faults
}

type Expected = { readonly kind: string; readonly cardId: string; state: string; reason?: string }

async function compareCertificates(
  { queries, town }: Views,
  residentId: string,
  facts: readonly StoredFact[],
): Promise<readonly string[]> {
  const expected = certificatesOf(facts)
  const rows = await queries.query<CertificateRow>(
    `select serial, kind, card_id, state, reason, not_after, der from certificates
     where town = $1 and resident_id = $2 order by serial`,
    [town, residentId],
  )
  const here = new Set(rows.map(({ serial }) => serial))
  const missing = [...expected.keys()].filter((serial) => !here.has(serial))
  return [
    ...missing.map((serial) => `certificates: ${serial} was issued and is not here`),
    ...rows.flatMap((row) => faultOf(row, expected.get(row.serial))),
  ]
}

type CertificateRow = Row & {
  serial: string
  kind: string
  card_id: string
  state: string
  reason: string | null
  not_after: string
  der: Buffer
}

function faultOf(row: CertificateRow, expected: Expected | undefined): readonly string[] {
  const name = `certificates: ${row.serial}`
  if (!expected) return [`${name} is here and was never issued to this person`]
  if (row.kind !== expected.kind || row.card_id !== expected.cardId || !fits(row)) {
    return [`${name} is not the certificate that was issued`]
  }
  const reason = row.reason ?? undefined
  if (row.state === expected.state && reason === expected.reason) return []
  return [`${name} is ${row.state} here, and ${expected.state} by the facts`]
}

/** The certificate itself says the same as the columns beside it. */
function fits({ der, serial, not_after }: CertificateRow): boolean {
  try {
    const parsed = new X509Certificate(der)
    const same = BigInt(`0x${parsed.serialNumber}`) === BigInt(`0x${serial}`)
    return same && parsed.validToDate.getTime() === Number(not_after)
  } catch {
    return false
  }
}

/** Each certificate the facts tell of, by its serial number, in the state they leave it. */
function certificatesOf(facts: readonly StoredFact[]): ReadonlyMap<string, Expected> {
  const expectations = new Map<string, Expected>()
  for (const { fact } of facts) {
    const change = stateChange(fact)
    if (fact.type === 'CertificateIssued') {
      expectations.set(fact.serial, { kind: fact.certificate, cardId: fact.cardId, state: 'good' })
    }
    if (!change) continue
    for (const [serial, { kind, cardId, state }] of expectations) {
      const touched = cardId === change.cardId && (change.kind ?? kind) === kind
      if (!touched || !change.from.includes(state)) continue
      const { to, reason } = change
      expectations.set(serial, {
        kind,
        cardId,
        state: to,
        ...(reason === undefined ? {} : { reason }),
      })
    }
  }
  return expectations
}

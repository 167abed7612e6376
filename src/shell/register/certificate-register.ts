// The authorities' view of the certificate table: states for OCSP, revoked rows for CRLs,
// all rows for the sets that relying parties keep.
//
// It reads what the acts committed; it keeps no truth of its own. Watchers hear of a commit of
// this process at once, and of other processes' through the notifications of the database
// server; while those cannot be heard the register is not fresh.

import type { Database, Queries, Row } from '../ledger/database.ts'
import type {
  CertificateKey,
  CertificateRegister,
  CertificateStatus,
  IssuedEntry,
  IssuedQuery,
  RevocationReason,
  RevokedEntry,
  RevokedQuery,
} from '../ports/certificate-register.ts'
import { certificateListener } from './certificate-news.ts'
import { recordOwn } from './own-certificates.ts'

const batchSize = 5000

export type StateRow = Row & {
  serial: string
  state: 'good' | 'held' | 'revoked'
  reason: RevocationReason | null
  state_since: string
}

export type RecordedStatus = Exclude<CertificateStatus, { state: 'unknown' }>

/** The register of a process that only reads; it hears no commits but other processes'. */
export function certificateRegisterOn(database: Database, town: string): CertificateRegister {
  return {
    recordOwn: (certificate) => recordOwn(database, town, certificate),
    statusOf: (key) => statusOf(database, town, key),
    revokedIn: (query) => revokedIn(database, town, query),
    issuedBy: (query) => issuedBy(database, town, query),
    isFresh: () => database.notifications.isListening(),
    watch: (changed) => database.notifications.listen(certificateListener(town, changed)),
  }
}

async function statusOf(
  queries: Queries,
  town: string,
  key: CertificateKey,
): Promise<CertificateStatus> {
  const rows = await queries.query<StateRow>(
    `select serial, state, reason, state_since from certificates
     where town = $1 and authority = $2 and serial = $3`,
    [town, key.caId, key.serialHex],
  )
  return rows[0] ? recordedStatus(rows[0]) : { state: 'unknown' }
}

/** What a row of the register says of its certificate. */
export function recordedStatus(row: StateRow): RecordedStatus {
  if (row.state === 'good') return { state: 'good' }
  const at = Number(row.state_since)
  if (row.state === 'held') return { state: 'held', at }
  return { state: 'revoked', at, reason: row.reason ?? 'unspecified' }
}

function revokedIn(
  queries: Queries,
  town: string,
  query: RevokedQuery,
): AsyncGenerator<readonly RevokedEntry[]> {
  return keysetPages(revokedEntry, (after) =>
    queries.query<StateRow>(
      `select serial, state, reason, state_since from certificates
       where town = $1 and authority = $2 and shard = $3 and state <> 'good'
         and not_after >= $4 and serial > $5
       order by serial limit $6`,
      [town, query.caId, query.shard, query.endedBefore, after, batchSize],
    ),
  )
}

function revokedEntry(row: StateRow): RevokedEntry {
  return {
    serialHex: row.serial,
    at: Number(row.state_since),
    reason: row.state === 'held' ? 'certificateHold' : (row.reason ?? 'unspecified'),
  }
}

type IssuedRow = Row & Pick<StateRow, 'serial' | 'state'>

/** Reads the whole authority by its primary key; no index is needed for the rest. */
function issuedBy(
  queries: Queries,
  town: string,
  { caId, issuedBefore, endedBefore }: IssuedQuery,
): AsyncGenerator<readonly IssuedEntry[]> {
  return keysetPages(issuedEntry, (after) =>
    queries.query<IssuedRow>(
      `select serial, state from certificates
       where town = $1 and authority = $2 and serial > $3
         and not_before < $4 and not_after >= $5
       order by serial limit $6`,
      [town, caId, after, issuedBefore, endedBefore, batchSize],
    ),
  )
}

function issuedEntry({ serial, state }: IssuedRow): IssuedEntry {
  return { serialHex: serial, revoked: state !== 'good' }
}

/** Pages in order of the serial, so that memory does not grow with what is read. */
async function* keysetPages<R extends { readonly serial: string }, T>(
  entryOf: (row: R) => T,
  pageAfter: (serial: string) => Promise<readonly R[]>,
): AsyncGenerator<readonly T[]> {
  let after = ''
  for (;;) {
    const rows = await pageAfter(after)
    if (rows.length > 0) yield rows.map(entryOf)
    const last = rows.at(-1)
    if (!last || rows.length < batchSize) return
    after = last.serial
  }
}

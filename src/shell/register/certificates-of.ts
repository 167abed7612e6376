// Every certificate ever issued in one resident's name, as the authorities' register has it.
//
// Nothing is left out: those that were revoked, that ran out and that were on earlier cards
// stand here too, so that an issue nobody asked for can be seen by the one it concerns.

import type { ResidentId } from '../../core/kernel/ids.ts'
import type { Queries } from '../ledger/database.ts'
import type { IssuedCertificate } from '../ports/certificate-register.ts'
import { recordedStatus, type RecordedStatus, type StateRow } from './certificate-register.ts'

export type CertificateInName = Pick<
  IssuedCertificate,
  'kind' | 'serialHex' | 'generation' | 'issuedAt' | 'notAfter'
> & { readonly status: RecordedStatus }

type IssuedRow = StateRow & {
  kind: IssuedCertificate['kind']
  generation: number
  issued_at: string
  not_after: string
}

/** The newest first; two of one instant in the order of their kind. */
export async function certificatesOf(
  queries: Queries,
  town: string,
  residentId: ResidentId,
): Promise<readonly CertificateInName[]> {
  const rows = await queries.query<IssuedRow>(
    `select kind, serial, generation, issued_at, not_after, state, reason, state_since
     from certificates where town = $1 and resident_id = $2
     order by issued_at desc, kind, serial`,
    [town, residentId],
  )
  return rows.map((row) => ({
    kind: row.kind,
    serialHex: row.serial,
    generation: row.generation,
    issuedAt: Number(row.issued_at),
    notAfter: Number(row.not_after),
    status: recordedStatus(row),
  }))
}

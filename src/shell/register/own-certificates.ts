// The log of what the authorities issued for their own work (JPKI-01); rows are only added.

import type { Queries, Row } from '../ledger/database.ts'
import type { OwnCertificate } from '../ports/certificate-register.ts'

export async function recordOwn(
  queries: Queries,
  town: string,
  own: OwnCertificate,
): Promise<void> {
  await queries.query(
    `insert into authority_certificates
       (town, authority, serial, purpose, not_before, not_after, der, issued_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      town,
      own.caId,
      own.serialHex,
      own.purpose,
      own.notBefore,
      own.notAfter,
      Buffer.from(own.der),
      own.issuedAt,
    ],
  )
}

/** The authorities' own certificates, as they were logged at their first opening. */
export async function loggedAuthorities(
  queries: Queries,
  town: string,
): Promise<readonly { readonly caId: string; readonly der: Uint8Array }[]> {
  const rows = await queries.query<Row & { authority: string; der: Buffer }>(
    `select authority, der from authority_certificates
     where town = $1 and purpose = 'authority' order by authority`,
    [town],
  )
  return rows.map(({ authority, der }) => ({ caId: authority, der }))
}

// The log of what the authorities issued for their own work (JPKI-01); rows are only added.

import type { Queries } from '../ledger/database.ts'
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

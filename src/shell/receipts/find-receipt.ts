// What stands behind a receipt number: an act of the ledger, or a fax.
//
// A number is short, so two acts of one day could share it; the day makes that one in four
// thousand million per pair, and then the newer one is found.

import { receiptParts } from '../../core/kernel/receipt.ts'
import type { Queries, Row } from '../ledger/database.ts'

export type BehindReceipt =
  | { readonly kind: 'act'; readonly actId: string; readonly residentId: string }
  | {
      readonly kind: 'fax'
      readonly faxId: string
      /** Whose card it was found to be about. */
      readonly residentId: string | null
    }

/** `receipt` as `readReceipt` gives it. */
export async function findReceipt(
  queries: Queries,
  town: string,
  receipt: string,
): Promise<BehindReceipt | undefined> {
  const { day, end } = receiptParts(receipt)
  const [act] = await queries.query<Row & { act_id: string; resident_id: string }>(
    `select act_id, resident_id from acts
     where town = $1 and right(act_id::text, 8) = $2
       and replace(substr(virtual_at, 3, 8), '-', '') = $3
     order by recorded_at desc limit 1`,
    [town, end, day],
  )
  if (act) return { kind: 'act', actId: act.act_id, residentId: act.resident_id }
  const [fax] = await queries.query<Row & { fax_id: string; resident_id: string | null }>(
    `select fax_id, resident_id from faxes
     where town = $1 and right(fax_id::text, 8) = $2
       and replace(substr(virtual_at, 3, 8), '-', '') = $3
     order by received_at desc limit 1`,
    [town, end, day],
  )
  return fax && { kind: 'fax', faxId: fax.fax_id, residentId: fax.resident_id }
}

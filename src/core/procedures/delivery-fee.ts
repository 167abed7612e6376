// The fee charged when a new card is handed over (REISSUE-05); the first card costs nothing.
//
// Where the guide names no figure, none is invented: somebody asks and enters what they were
// told (FEE-04).

import { reissueFee } from '../fee/reissue-fee.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import type { CaseWithApplication, Given } from './define.ts'

type FeeInput = { readonly oldCardReturned?: boolean; readonly inquiredFeeYen?: string }

export function deliveryFee(
  { application, card }: CaseWithApplication,
  given: Given<FeeInput>,
  withCertificate: boolean,
): { readonly amountYen: number } | Refused {
  if (application.reason === 'first_issue') return { amountYen: 0 }
  const oldCardReturned = given.input.oldCardReturned === true || card?.state === 'returned'
  const { reason } = application
  const fee = reissueFee({ reason, withCertificate, oldCardReturned }, given).value
  if (fee.result !== 'inquire') return { amountYen: fee.amountYen }

  const asked = given.input.inquiredFeeYen
  if (asked === undefined) {
    return refuse('fee-to-inquire', 'FEE-04', { detail: { field: 'inquiredFeeYen' } })
  }
  if (!/^[0-9]+$/.test(asked)) {
    return refuse('field-wrong', 'FEE-04', { detail: { field: 'inquiredFeeYen', kind: 'text' } })
  }
  return { amountYen: Number(asked) }
}

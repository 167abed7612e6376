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
  const answer = card?.state === 'returned' ? true : given.input.oldCardReturned
  const { reason } = application
  const feeIf = (oldCardReturned: boolean) =>
    reissueFee({ reason, withCertificate, oldCardReturned }, given).value
  // FEE-03: where it decides what is paid, nobody answers it for the holder.
  if (answer === undefined && costOf(feeIf(true)) !== costOf(feeIf(false))) {
    const detail = { field: 'oldCardReturned', kind: 'yes_no' } as const
    return refuse('field-missing', 'FEE-03', { detail })
  }
  const fee = feeIf(answer === true)
  if (fee.result !== 'inquire') return { amountYen: fee.amountYen }

  const header = given.input.inquiredFeeYen
  if (header === undefined) {
    return refuse('fee-to-inquire', 'FEE-04', { detail: { field: 'inquiredFeeYen' } })
  }
  if (!/^[0-9]+$/.test(header)) {
    return refuse('field-wrong', 'FEE-04', { detail: { field: 'inquiredFeeYen', kind: 'text' } })
  }
  return { amountYen: Number(header) }
}

function costOf(fee: ReturnType<typeof reissueFee>['value']): number | 'inquire' {
  return fee.result === 'inquire' ? fee.result : fee.amountYen
}

// What a procedure costs, as far as it is known yet: for the clerk to say before anything is done.
//
// A new card is paid for when it is handed over (REISSUE-05), and whether the old one comes
// back can change the price (FEE-03); so an application shows both figures.

import { reissueFee } from '../../core/fee/reissue-fee.ts'
import type { RuleId } from '../../core/rules/rule-id.ts'
import type { Case, Examined } from './case.ts'

export type FeeQuote = {
  readonly kind: 'free' | 'now' | 'at_delivery' | 'inquire' | 'by_reason'
  readonly amountYen?: number
  /** When the old card cannot be given back. */
  readonly withoutOldCardYen?: number
  readonly cites: readonly RuleId[]
}

export function feeQuote({ procedure, draft }: Case, seen: Examined): FeeQuote {
  const { outcome, given } = seen
  const charged = outcome.ok ? outcome.facts.find(({ type }) => type === 'FeeCharged') : undefined
  if (charged?.type === 'FeeCharged') return now(charged.amountYen, ['REISSUE-05'])
  switch (procedure.fee) {
    case 'none':
      return { kind: 'free', cites: [] }
    case 'certificate_issue':
      return now(given.town.fees.certificateIssueYen, ['FEE-06'])
    case 'reissue_table':
      return quoteFromTable(draft, seen)
  }
}

function now(amountYen: number, cites: readonly RuleId[]): FeeQuote {
  return amountYen === 0 ? { kind: 'free', cites } : { kind: 'now', amountYen, cites }
}

function quoteFromTable(
  { input }: Case['draft'],
  { caseFile: { application }, given }: Examined,
): FeeQuote {
  const reason = input.reason ?? application?.reason
  if (reason === 'first_issue') return { kind: 'free', cites: ['REISSUE-05'] }
  if (reason === undefined) return { kind: 'by_reason', cites: ['FEE-01', 'FEE-02'] }
  const withCertificate = application
    ? application.withAuth || application.withSign
    : input.withAuth !== 'no' || input.withSign !== 'no'
  const back = reissueFee({ reason, withCertificate, oldCardReturned: true }, given)
  const gone = reissueFee({ reason, withCertificate, oldCardReturned: false }, given)
  if (back.value.amountYen === null) return { kind: 'inquire', cites: back.cites }
  const differs = gone.value.amountYen !== back.value.amountYen
  return {
    kind: 'at_delivery',
    amountYen: back.value.amountYen,
    ...(differs && gone.value.amountYen ? { withoutOldCardYen: gone.value.amountYen } : {}),
    cites: back.cites,
  }
}

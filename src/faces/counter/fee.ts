// What the clerk says about the price: what will be charged, or what it would be so far.

import { feeQuote, type FeeQuote as CoreQuote } from '../../core/consequences/fee-quote.ts'
import type { AnyProcedure } from '../../core/procedures/define.ts'
import type { RuleId } from '../../core/rules/rule-id.ts'
import type { Case, Examined } from './case.ts'

export type FeeQuote = {
  readonly kind: 'free' | 'now' | 'at_delivery' | 'inquire' | 'by_reason'
  readonly amountYen?: number
  /** When the old card cannot be given back. */
  readonly withoutOldCardYen?: number
  readonly cites: readonly RuleId[]
}

export function feeOf(
  { procedure, draft }: Case,
  { outcome, caseFile, given }: Examined,
): FeeQuote {
  const charged = outcome.ok ? outcome.facts.find(({ type }) => type === 'FeeCharged') : undefined
  if (charged?.type === 'FeeCharged') {
    const { amountYen } = charged
    return { kind: amountYen === 0 ? 'free' : 'now', amountYen, cites: ['REISSUE-05'] }
  }
  const unknown = draft.input.reason === undefined && !caseFile.application
  if (procedure.fee === 'reissue_table' && unknown) {
    return { kind: 'by_reason', cites: ['FEE-01', 'FEE-02'] }
  }
  const input = typedAnswers(procedure, draft.input)
  return shownQuote(feeQuote(procedure, caseFile, { ...given, input }))
}

function shownQuote({
  result,
  amountYen,
  when,
  amountYenWithoutOldCard,
  cites,
}: CoreQuote): FeeQuote {
  if (result === 'inquire' || amountYen === null) return { kind: 'inquire', cites }
  const without =
    amountYenWithoutOldCard === undefined ? {} : { withoutOldCardYen: amountYenWithoutOldCard }
  if (amountYen === 0) return { kind: 'free', ...without, cites }
  return { kind: when, amountYen, ...without, cites }
}

/** 「はい」 and 「いいえ」 as the rules know them; what is not answered is left out. */
function typedAnswers({ fields }: AnyProcedure, input: Case['draft']['input']) {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      fields[name]?.kind === 'yes_no' ? value === 'yes' : value,
    ]),
  )
}

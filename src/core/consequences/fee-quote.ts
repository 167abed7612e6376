// What a procedure would cost, and when it is paid, for a form that is partly filled in.
//
// A new card is paid for when it is handed over (REISSUE-05). Where the guide names no figure
// the quote says "inquire" and no more (FEE-04).

import { reissueFee } from '../fee/reissue-fee.ts'
import type { AnyProcedure, CaseFile, Given } from '../procedures/define.ts'
import { grantedKinds, type Wished } from '../procedures/delivery-contents.ts'
import type { RuleId } from '../rules/rule-id.ts'

export type FeeQuote = {
  readonly result: 'free' | 'paid' | 'inquire'
  readonly amountYen: number | null
  readonly when: 'now' | 'at_delivery'
  /** What it is when the old card does not come back, where that differs (FEE-03). */
  readonly amountYenWithoutOldCard?: number
  readonly cites: readonly RuleId[]
}

export function feeQuote(procedure: AnyProcedure, caseFile: CaseFile, given: Given): FeeQuote {
  switch (procedure.fee) {
    case 'none':
      return { result: 'free', amountYen: 0, when: 'now', cites: procedure.cites.slice(0, 1) }
    case 'certificate_issue': {
      const amountYen = given.town.fees.certificateIssueYen
      const result = amountYen === 0 ? 'free' : 'paid'
      return { result, amountYen, when: 'now', cites: ['FEE-06', 'JPKI-04'] }
    }
    case 'reissue_table':
      return reissueQuote(caseFile, given)
  }
}

function reissueQuote({ application, card, resident }: CaseFile, given: Given): FeeQuote {
  const { input } = given
  const reason = application?.reason ?? text(input['reason']) ?? 'other'
  const when = application?.state === 'made' ? 'now' : 'at_delivery'
  if (reason === 'first_issue') return { result: 'free', amountYen: 0, when, cites: ['REISSUE-05'] }

  const wished = application ?? wishedSoFar(input)
  const withCertificate = grantedKinds(wished, resident, given).length > 0
  const returned = input['oldCardReturned'] !== false || card?.state === 'returned'
  const fee = reissueFee({ reason, withCertificate, oldCardReturned: returned }, given)
  const without = reissueFee({ reason, withCertificate, oldCardReturned: false }, given)
  const differs = without.value.amountYen !== fee.value.amountYen
  return {
    ...fee.value,
    when,
    ...(differs && without.value.amountYen !== null
      ? { amountYenWithoutOldCard: without.value.amountYen }
      : {}),
    cites: differs ? [...fee.cites, 'FEE-03'] : fee.cites,
  }
}

/** A form that does not say yet counts as the ordinary wish: both certificates. */
function wishedSoFar(input: Given['input']): Wished {
  return {
    withAuth: input['withAuth'] !== false,
    withSign: input['withSign'] !== false,
    cardKind: input['cardKind'] === 'face_authentication' ? 'face_authentication' : 'standard',
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

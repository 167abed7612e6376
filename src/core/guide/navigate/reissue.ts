// 再交付 — the answer that many events come to: a new card, what it costs and what to bring.

import { reissueFee } from '../../fee/reissue-fee.ts'
import type { Answer, NavigatorContext, StepKey } from './answer.ts'
import type { AnswerParts } from './compose.ts'
import { chosen, type Circumstances } from './questions.ts'

export type ReissueCase = {
  readonly reason: string
  readonly answers: Circumstances
  readonly steps?: readonly StepKey[]
  readonly packing?: readonly string[]
  readonly extra?: Partial<AnswerParts>
}

export function reissueAnswer(
  { reason, answers, steps = [], packing = [], extra = {} }: ReissueCase,
  world: NavigatorContext,
): AnswerParts {
  const { fee, cites } = feeFor(reason, answers, world)
  const gone = chosen('old_card', answers) === 'no'
  const pays = fee.kind === 'paid' || fee.kind === 'free_if_returned'
  return {
    headline: 'apply_reissue',
    procedure: 'apply_reissue',
    packing: ['photo_is_brought', ...(gone ? [] : packing)],
    steps: [
      ...steps.filter((step) => !gone || step !== 'hand_in_old'),
      'apply_with_photo',
      ...(offersPhoto(world) ? (['photo_free_at_support'] as const) : []),
      ...(pays ? (['pay_at_delivery'] as const) : []),
    ],
    fee,
    duration: 'new_card',
    stopsMeanwhile: 'nothing',
    ifNothing: 'no_card',
    sections: ['reissue'],
    ...extra,
    cites: ['REISSUE-01', 'REISSUE-02', 'REISSUE-04', ...cites, ...(extra.cites ?? [])],
  }
}

/** The fee with and without the old card, when the person was not asked for it. */
function feeFor(reason: string, answers: Circumstances, world: NavigatorContext) {
  const withCertificate = chosen('with_certificate', answers) !== 'no'
  const oldCard = chosen('old_card', answers)
  const found = reissueFee({ reason, withCertificate, oldCardReturned: oldCard !== 'no' }, world)
  const missing = reissueFee({ reason, withCertificate, oldCardReturned: false }, world)
  return { fee: feeOf(found.value, missing.value.amountYen, oldCard), cites: found.cites }
}

type Found = ReturnType<typeof reissueFee>['value']

function feeOf(
  found: Found,
  otherwiseYen: number | null,
  oldCard: string | undefined,
): Answer['fee'] {
  if (found.amountYen === null) return { kind: 'inquire' }
  if (found.result === 'paid') {
    return { kind: 'paid', amountYen: found.amountYen, atDelivery: true }
  }
  if (oldCard === undefined && otherwiseYen !== null && otherwiseYen > 0) {
    return { kind: 'free_if_returned', otherwiseYen }
  }
  return { kind: 'free' }
}

function offersPhoto({ town }: NavigatorContext): boolean {
  return town.locations.some(({ services }) => services.includes('free_application_photo'))
}

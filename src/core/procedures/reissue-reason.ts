// Does the reason given for a reissue fit what is known of the card and its holder (FEE-09)?
//
// The reason decides what is paid, so a clerk is told which reason does fit. Disaster and wish
// are the holder's word and always fit; a card that is lost is neither on the table nor left
// working in a stranger's hands (SUS-01).

import { freeAdditionLines, type Card, type LapseCause } from '../card/card.ts'
import { faceOf, sexHasChanged } from '../card/face.ts'
import { hasExpired, isAlive, whyNotInUse } from '../card/in-use.ts'
import { addMonths } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { CaseWithCard, Given } from './define.ts'
import { faceUpdate } from './face-writing.ts'
import type { ReissueReason } from './terms.ts'

export function whyReasonDoesNotFit(
  about: CaseWithCard,
  given: Given,
  reason: ReissueReason,
): Refused | undefined {
  switch (reason) {
    case 'renewal':
      return misfitOfRenewal(about, given)
    case 'expired_fixed_stay':
      return misfitOfEndedStay(about, given)
    case 'continued_use_not_done':
      return unlessLapsed(about.card, ['late_90'], 'FEE-01')
    case 'continued_use_impossible':
      return unlessLapsed(about.card, ['late_14', 'late_30'], 'FEE-01')
    case 'moved_abroad':
      return unlessLapsed(about.card, ['moved_abroad'], 'FEE-02')
    case 'chip_broken':
    case 'soiled':
      return isAlive(about.card) ? undefined : misfit('FEE-01')
    case 'face_full':
      return misfitOfFullFace(about, given)
    case 'sex_change':
      return misfitOfSexChange(about)
    case 'lost':
    case 'stolen':
      return misfitOfLoss(about, given)
    default:
      return undefined
  }
}

/** FINF-05: the field is full when what the record says now does not fit into it any more. */
function misfitOfFullFace(
  { card, resident }: CaseWithCard,
  { today, rules }: Given,
): Refused | undefined {
  if (!isAlive(card)) return misfit('FEE-01')
  if (freeAdditionLines(card) === 0) return undefined
  return 'facts' in faceUpdate(card, resident, { today, rules }) ? misfit('FINF-05') : undefined
}

/** The change stands in the additions field, or the face does not know it yet. */
function misfitOfSexChange({ card, resident }: CaseWithCard): Refused | undefined {
  if (!isAlive(card)) return misfit('FEE-01')
  return sexHasChanged(card, faceOf(resident)) ? undefined : misfit('FEE-02')
}

function misfitOfLoss({ card }: CaseWithCard, { papers, today }: Given): Refused | undefined {
  if (papers.includes('card') || papers.includes('old_card')) {
    return refuse('lost-card-is-here', 'SUS-05', { detail: { field: 'reason' } })
  }
  if (whyNotInUse(card, today)) return undefined
  return refuse('lost-card-in-force', 'SUS-01', { next: 'suspend' })
}

function misfitOfRenewal(
  { resident, card }: CaseWithCard,
  { today, rules }: Given,
): Refused | undefined {
  if (rules.stay.kindsWithStayEnd.includes(resident.holderKind)) {
    return misfit('FEE-09', { fits: 'expired_fixed_stay' })
  }
  const opensOn = addMonths(card.expiryDate, -rules.renewal.opensMonthsBefore)
  if (today < opensOn) return refuse('too-early-to-renew', 'NOTICE-01', { detail: { opensOn } })
  return isAlive(card) || card.state === 'expired' ? undefined : misfit('FEE-02')
}

function misfitOfEndedStay(
  { resident, card }: CaseWithCard,
  { today, rules }: Given,
): Refused | undefined {
  if (!rules.stay.kindsWithStayEnd.includes(resident.holderKind)) {
    return misfit('FEE-09', { fits: 'renewal' })
  }
  if (card.state === 'expired' || hasExpired(card, today)) return undefined
  if (card.lapseCause === 'stay_shortened') return undefined
  return refuse('card-not-expired', 'STAY-04', {
    next: 'stay_validity_change',
    detail: {
      expiryDate: card.expiryDate,
    },
  })
}

function unlessLapsed(
  card: Card,
  causes: readonly LapseCause[],
  cite: RuleId,
): Refused | undefined {
  const fits = card.lapseCause !== undefined && causes.includes(card.lapseCause)
  return fits ? undefined : misfit(cite)
}

function misfit(cite: RuleId, detail: Readonly<Record<string, string>> = {}): Refused {
  return refuse('reason-does-not-fit', cite, { detail: { field: 'reason', ...detail } })
}

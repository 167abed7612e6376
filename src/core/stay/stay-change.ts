// 在留期間が変わったら — the card follows a changed period of stay (STAY-01…08).
//
// Nothing follows by itself: the holder comes to the card window, from the second business
// day on and no later than the card's expiry date (AMB-16). A shorter stay can end the card
// today. The birthday limit of the card always holds (STAY-05).

import { addDays, addMonths, earliest, type Day } from '../kernel/day.ts'
import { businessDaysAfter } from '../rules/business-day.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'
import type { World } from '../rules/world.ts'
import { birthdayLimit } from '../validity/card-validity.ts'

export type StayCard = {
  readonly birthDate: Day
  readonly issueDate: Day
  readonly cardExpiry: Day
  readonly onDate: Day
}

/** 新しい在留カードを受け取ってから2営業日以後: the first day of the change. */
export function stayChangeableFrom(
  receivedOn: Day,
  world: Pick<World, 'rules' | 'calendar'>,
): Finding<Day> {
  const count = world.rules.stay.changeableAfterBusinessDays
  return {
    value: businessDaysAfter(receivedOn, count, world),
    cites: ['STAY-01', 'AMB-14', 'GLB-05'],
    reason: 'stay-changeable-after-business-days',
    detail: { count },
  }
}

export type StayChange =
  | { readonly result: 'changed'; readonly cardExpiry: Day }
  | { readonly result: 'too_late' | 'lapsed' }

export function changeStay(
  card: StayCard & { readonly newStayEndDate: Day },
  rules: Rules,
): Finding<StayChange> {
  const { onDate, newStayEndDate } = card
  if (onDate > card.cardExpiry) {
    const cites = ['STAY-04', 'FEE-01', 'REISSUE-05'] as const
    return { value: { result: 'too_late' }, cites, reason: 'stay-over-before-change' }
  }
  if (newStayEndDate < onDate) {
    return { value: { result: 'lapsed' }, cites: ['STAY-03'], reason: 'stay-already-ended' }
  }
  const limit = birthdayLimit(card, rules).value
  return {
    value: { result: 'changed', cardExpiry: earliest(newStayEndDate, limit) },
    cites: ['STAY-01', 'STAY-05', 'STAY-06', 'STAY-07', 'AMB-16'],
    reason: newStayEndDate > limit ? 'stay-changed-to-limit' : 'stay-changed',
  }
}

export type StayExtension =
  { readonly result: 'extended'; readonly cardExpiry: Day } | { readonly result: 'refused' }

/** 特例延長: two months while the new residence card is still being made; once per stay. */
export function extendStay(
  card: StayCard & {
    readonly applicationPendingConfirmed: boolean
    readonly extensionUsed: boolean
  },
  rules: Rules,
): Finding<StayExtension> {
  const refused = { result: 'refused' } as const
  if (card.onDate > card.cardExpiry) {
    return { value: refused, cites: ['STAY-04'], reason: 'stay-over-before-change' }
  }
  if (!card.applicationPendingConfirmed) {
    return { value: refused, cites: ['STAY-02'], reason: 'stay-not-pending' }
  }
  if (card.extensionUsed) {
    return { value: refused, cites: ['STAY-02', 'AMB-15'], reason: 'stay-extended-before' }
  }
  const months = rules.stay.extensionMonths
  const limit = birthdayLimit(card, rules).value
  return {
    value: { result: 'extended', cardExpiry: earliest(addMonths(card.cardExpiry, months), limit) },
    cites: ['STAY-02', 'STAY-05', 'AMB-15'],
    reason: 'stay-extended',
    detail: { months },
  }
}

/** The last day to bring a change of address or name, as printed on the residence card. */
export function stayNotifyLastDay(changedOn: Day, rules: Rules): Finding<Day> {
  const days = rules.stay.notifyWithinDays
  return {
    value: addDays(changedOn, days),
    cites: ['STAY-08', 'CHG-05', 'AMB-17'],
    reason: 'days-after-change',
    detail: { days },
  }
}

// カードの有効期間 — the last valid day of a card (VAL-01…08).
//
// Counted from the day the card was made, not handed over. Adults get ten birthdays, others
// five; a fixed stay ends the card earlier when it ends earlier.

import type { Day } from '../kernel/day.ts'
import type { HolderKind } from '../resident/resident.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'
import { ageOn, nthBirthdayAfter } from './birthday.ts'

export type CardHolding = {
  readonly birthDate: Day
  readonly issueDate: Day
  readonly holderKind: HolderKind
  /** Last day of the stay; used for holders with a fixed one only. */
  readonly stayEndDate?: Day
  /** Renewed while less than the renewal window was left on the card before it (L26-VAL-02). */
  readonly renewalOfExpiry?: boolean
}

export function cardExpiry(holding: CardHolding, rules: Rules): Finding<Day> {
  const limit = birthdayLimit(holding, rules)
  const { holderKind, stayEndDate } = holding
  const endsWithStay = rules.stay.kindsWithStayEnd.includes(holderKind)
  if (endsWithStay && stayEndDate !== undefined && stayEndDate < limit.value) {
    return { value: stayEndDate, cites: ['VAL-07', ...limit.cites], reason: 'capped-by-stay' }
  }
  if (endsWithStay) return { ...limit, cites: ['VAL-07', ...limit.cites] }
  return holderKind === 'japanese' ? limit : { ...limit, cites: ['VAL-08', ...limit.cites] }
}

/** The limit no card passes, whatever the stay (VAL-01, STAY-05). */
export function birthdayLimit(
  {
    birthDate,
    issueDate,
    renewalOfExpiry,
  }: Pick<CardHolding, 'birthDate' | 'issueDate' | 'renewalOfExpiry'>,
  rules: Rules,
): Finding<Day> {
  const { adultAge, adultBirthdays, minorBirthdays, birthdaysMoreWhenRenewed } = rules.validity
  const years = ageOn(birthDate, issueDate) >= adultAge ? adultBirthdays : minorBirthdays
  const more = renewalOfExpiry === true ? birthdaysMoreWhenRenewed : 0
  const count = years + more
  const leapDay = birthDate.endsWith('-02-29') ? (['VAL-05'] as const) : []
  return {
    value: nthBirthdayAfter(birthDate, issueDate, count),
    cites: [
      'VAL-01',
      'VAL-03',
      'VAL-04',
      'VAL-06',
      'AMB-10',
      ...leapDay,
      ...(more === 0 ? [] : (['L26-VAL-02'] as const)),
    ],
    reason: 'to-nth-birthday',
    detail: { count },
    ...(more === 0
      ? {}
      : { otherReading: { cardExpiry: nthBirthdayAfter(birthDate, issueDate, years) } }),
  }
}

// マイナ保険証の利用 — does the registered card work at the hospital today, and how long still?
// (HIC-02, L26-HIC-02)
//
// After its authentication certificate has ended the plain insurance check goes on until the
// end of the third month after that month, never past the card; nothing medical is passed on.

import type { CardState } from '../card/card.ts'
import { addDays, addMonths, dayFrom, earliest, monthOf, yearOf, type Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'

export type InsuranceUse = {
  /** Absent when there is no certificate on the card, or it was revoked. */
  readonly authExpiry: Day | undefined
  readonly cardExpiry: Day
  readonly onDate: Day
  readonly registered: boolean
  readonly cardState: CardState
}

export type InsuranceUseAnswer = {
  readonly usable: boolean
  readonly lastUsableDay: Day | null
  readonly medicalInfoShared: boolean
}

export function insuranceUse(
  { authExpiry, cardExpiry, onDate, registered, cardState }: InsuranceUse,
  rules: Rules,
): Finding<InsuranceUseAnswer> {
  const months = rules.insuranceUse.monthsAfterExpiry
  const cites = months === 0 ? (['HIC-02'] as const) : (['L26-HIC-02', 'HIC-02'] as const)
  if (authExpiry === undefined) {
    const value = { usable: false, lastUsableDay: null, medicalInfoShared: false }
    const doubts = months === 0 ? [] : (['insurance-revoked'] as const)
    return { value, cites, reason: 'no-valid-auth-certificate', doubts }
  }
  const lastUsableDay = earliest(lastDayOf(authExpiry, months), cardExpiry)
  const no = { usable: false, lastUsableDay, medicalInfoShared: false }
  if (!registered)
    return { value: no, cites: ['HIC-01', ...cites], reason: 'insurance-not-registered' }
  if (cardState !== 'active') {
    return { value: no, cites, reason: 'card-not-usable', detail: { state: cardState } }
  }
  const usable = onDate <= lastUsableDay
  const medicalInfoShared = usable && onDate <= authExpiry
  const late = medicalInfoShared ? 'insurance-usable' : 'insurance-usable-plain'
  return {
    value: { usable, lastUsableDay, medicalInfoShared },
    cites,
    reason: usable ? late : 'insurance-use-over',
    detail: { lastDay: lastUsableDay, expiry: authExpiry },
  }
}

/** The end of the given month after the one of `expiry`; with none, that very day. */
function lastDayOf(expiry: Day, months: number): Day {
  if (months === 0) return expiry
  const firstOfMonth = dayFrom(yearOf(expiry), monthOf(expiry), 1)
  return addDays(addMonths(firstOfMonth, months + 1), -1)
}

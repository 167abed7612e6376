// 特急発行 — may this person ask for a card within about a week, and until which day?
// (L26-EXP-01, L26-EXP-02)
//
// Each reason counts from a day of its own and for thirty days, that day not counted (AMB-17).
// Children under one may ask at any time until the day before the first birthday. A card
// applied for under one carries no photo (L26-INF-01).

import { addDays, type Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import { expressReasons, type Express, type ExpressReason } from '../rules/national/later.ts'
import type { Rules } from '../rules/rules.ts'
import { ageOn, nthBirthdayAfter } from '../validity/birthday.ts'

const noExpressReasons = ['renewal', 'own_convenience', 'photo_change'] as const
export const askedReasons = [...expressReasons, ...noExpressReasons] as const
export type AskedReason = (typeof askedReasons)[number]

export type ExpressWish = {
  readonly reason: AskedReason
  /** The day the reason names: the notification, the papers obtained, the damage. */
  readonly reasonDate: Day
  readonly onDate: Day
}

export type ExpressAnswer = {
  readonly eligible: boolean
  readonly lastDay?: Day
  readonly photoOnCard?: boolean
}

export function expressIssue(wish: ExpressWish, rules: Rules): Finding<ExpressAnswer> {
  const { issue } = rules.express
  const { reason, reasonDate, onDate } = wish
  if (issue === null) return notYet
  if (!isReason(reason, issue)) {
    return { value: { eligible: false }, cites: ['L26-EXP-01'], reason: 'express-no-reason' }
  }
  if (reasonDate < issue.reasonsSince) {
    const detail = { from: issue.reasonsSince }
    return {
      value: { eligible: false },
      cites: ['L26-EXP-01'],
      reason: 'express-too-early',
      detail,
    }
  }
  const lastDay = addDays(reasonDate, issue.askWithinDays)
  const eligible = onDate >= reasonDate && onDate <= lastDay
  const edge = onDate === lastDay || onDate === addDays(lastDay, 1)
  return {
    value: { eligible, lastDay },
    cites: ['L26-EXP-01', 'L26-EXP-03', 'AMB-17'],
    reason: eligible ? 'express-in-time' : 'express-not-in-time',
    detail: { days: issue.askWithinDays, from: reasonDate, lastDay },
    ...(edge ? { doubts: ['express-day-30'] as const } : {}),
  }
}

/** A child under one: no reason is asked. */
export function expressForInfant(
  { birthDate, onDate }: { readonly birthDate: Day; readonly onDate: Day },
  rules: Rules,
): Finding<ExpressAnswer> {
  const { issue, infantsUnderAge } = rules.express
  if (issue === null || infantsUnderAge === null) return notYet
  const lastDay = addDays(nthBirthdayAfter(birthDate, birthDate, infantsUnderAge), -1)
  const inTime = onDate >= birthDate && onDate <= lastDay
  const eligible = inTime && onDate >= issue.reasonsSince
  const photoOnCard = hasPhoto(birthDate, onDate, rules)
  return {
    value: { eligible, lastDay, photoOnCard },
    cites: ['L26-EXP-02', 'L26-EXP-03', 'L26-INF-01'],
    reason: eligible ? 'express-infant' : 'express-infant-over',
    detail: { lastDay },
  }
}

/** Does a card applied for on this day carry a photo? */
export function hasPhoto(birthDate: Day, appliedOn: Day, rules: Rules): boolean {
  const { noneUnderAge, noneSince } = rules.photo
  if (noneUnderAge === null || noneSince === null || appliedOn < noneSince) return true
  return ageOn(birthDate, appliedOn) >= noneUnderAge
}

const notYet: Finding<ExpressAnswer> = {
  value: { eligible: false },
  cites: ['REISSUE-04'],
  reason: 'express-not-yet',
}

function isReason(reason: AskedReason, issue: Express): reason is ExpressReason {
  const reasons: readonly string[] = issue.reasons
  return reasons.includes(reason)
}

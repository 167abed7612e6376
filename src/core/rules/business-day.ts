// 営業日 — Monday to Friday, no national holiday, not 29 December to 3 January (GLB-05).
//
// A Sunday on which the windows open does not become a business day, and the holidays
// of the year's end are the same ones everywhere in the guide (AMB-03, AMB-29).

import { addDays, weekdayOf, type Day } from '../kernel/day.ts'
import { isNationalHoliday, type Calendar } from './calendar.ts'
import type { Rules } from './rules.ts'

export type BusinessWorld = { readonly rules: Rules; readonly calendar: Calendar }

/** 年末年始: the month and day alone decide, the year does not matter. */
export function isYearEnd(date: Day, rules: Pick<Rules, 'yearEnd'>): boolean {
  return isInYearlySpan(date, rules.yearEnd)
}

/** A span of months and days that may run across New Year's Eve; both ends belong to it. */
export function isInYearlySpan(date: Day, span: { from: string; to: string }): boolean {
  const monthAndDay = date.slice(5)
  return span.from <= span.to
    ? monthAndDay >= span.from && monthAndDay <= span.to
    : monthAndDay >= span.from || monthAndDay <= span.to
}

export function isBusinessDay(date: Day, world: BusinessWorld): boolean {
  const weekday = weekdayOf(date)
  if (weekday === 0 || weekday === 6 || isYearEnd(date, world.rules)) return false
  return !isNationalHoliday(world.calendar, date)
}

/** The `count`-th business day after `date`; `date` itself is not counted (AMB-14, AMB-23). */
export function businessDaysAfter(date: Day, count: number, world: BusinessWorld): Day {
  let current = date
  for (let counted = 0; counted < count;) {
    current = addDays(current, 1)
    if (isBusinessDay(current, world)) counted += 1
  }
  return current
}

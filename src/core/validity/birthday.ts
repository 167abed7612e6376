// 誕生日と年齢 — birthdays, also of people born on 29 February, and completed years (VAL-04…06).
//
// In a common year such a person's birthday is 28 February (AMB-11). Age changes on the
// birthday (AMB-12), not on the eve as the law of computation has it.

import { dayFrom, dayOfMonth, isLeapYear, monthOf, yearOf, type Day } from '../kernel/day.ts'

export function birthdayIn(year: number, birthDate: Day): Day {
  const month = monthOf(birthDate)
  const ofMonth = dayOfMonth(birthDate)
  const clipped = month === 2 && ofMonth === 29 && !isLeapYear(year) ? 28 : ofMonth
  return dayFrom(year, month, clipped)
}

/** The `count`-th birthday strictly after `from`: a birthday on the day itself is not counted. */
export function nthBirthdayAfter(birthDate: Day, from: Day, count: number): Day {
  const year = yearOf(from)
  const first = birthdayIn(year, birthDate) > from ? year : year + 1
  return birthdayIn(first + count - 1, birthDate)
}

/** Completed years on a day; 0 from birth to the first birthday. */
export function ageOn(birthDate: Day, date: Day): number {
  const years = yearOf(date) - yearOf(birthDate)
  return birthdayIn(yearOf(date), birthDate) > date ? years - 1 : years
}

// 15歳 — from which day someone may have a signature certificate (JPKI-S-03, JPKI-S-04).

import { dayOf, yearOf, type Day } from '../../kernel/day.ts'
import { birthdayIn } from '../../validity/birthday.ts'
import type { NavigatorContext } from './answer.ts'
import { dayTold, type Circumstances } from './questions.ts'

/** The birthday to wait for, or undefined when nobody has to wait. */
export function signWaitsUntil(
  answers: Circumstances,
  { rules, now }: NavigatorContext,
): Day | undefined {
  const birthDate = dayTold('birth_date', answers)
  if (birthDate === undefined) return undefined
  const from = birthdayIn(yearOf(birthDate) + rules.validity.signMinimumAge, birthDate)
  return dayOf(now) < from ? from : undefined
}

// Shorthand for writing down a national value: from which day, by which rule, and what.
//
// Where the guide states a value without its first day, the entry begins on the day of
// the edition that states it, for that is all the source proves.

import { day } from '../../kernel/day.ts'
import type { RuleId } from '../rule-id.ts'
import type { Entry, Timeline } from '../timeline.ts'

/** The day of the guide of February 2024. */
export const guideDay = '2024-02-01'
/** The day on which the law after the guide was compiled (docs/later-law.md). */
export const laterDay = '2026-11-28'
const checkedOn = day('2026-11-23')

export function since<T>(from: string, cite: RuleId | readonly RuleId[], value: T): Entry<T> {
  const cites: readonly RuleId[] = typeof cite === 'string' ? [cite] : cite
  const later = cites.some((id) => id.startsWith('L26-'))
  return { from: day(from), cite: cites, checkedOn: later ? day(laterDay) : checkedOn, value }
}

/** A value the guide states and that has not changed between the editions we serve. */
export function stated<T>(cite: RuleId | readonly RuleId[], value: T): Timeline<T> {
  return [since(guideDay, cite, value)]
}

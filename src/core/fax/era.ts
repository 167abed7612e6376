// 和暦 — a Japanese era, year, month and day as a civil day (FAX-06).
//
// An era has a first and a last day: 昭和64年 ends on 7 January, and 25 December 1926 belongs
// to two eras. A date outside its era does not exist.

import { parseDay, type Day } from '../kernel/day.ts'
import type { EraCode } from '../rules/national/calendar.ts'
import type { Rules } from '../rules/rules.ts'

export type EraDate = {
  readonly era: string
  readonly year: number
  readonly month: number
  readonly day: number
}

/** The civil day, or undefined when the era is unknown or has no such day. */
export function dayOfEra({ era, year, month, day }: EraDate, rules: Rules): Day | undefined {
  const span = isEraCode(era, rules) ? rules.eras[era] : undefined
  if (!span || year < 1) return undefined
  const first = Number(span.from.slice(0, 4))
  const date = parseDay(`${String(first + year - 1)}-${twoDigits(month)}-${twoDigits(day)}`)
  if (date === undefined || date < span.from) return undefined
  return span.to === null || date <= span.to ? date : undefined
}

function isEraCode(era: string, rules: Rules): era is EraCode {
  return Object.hasOwn(rules.eras, era)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

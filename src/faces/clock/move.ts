// Where the clock is to go, read from what a person or a program wrote, within what can be known.
//
// The calendar of holidays ends somewhere, and nothing can be decided beyond it.

import {
  addDays,
  addMonths,
  dayOf,
  momentAt,
  parseMoment,
  timeOf,
  type Moment,
} from '../../core/kernel/day.ts'
import type { Calendar } from '../../core/rules/calendar.ts'
import { readDate } from '../shared/format/parse-date.ts'

export type MoveProblem =
  | 'to_unreadable'
  | 'day_unreadable'
  | 'no_such_day'
  | 'time_unreadable'
  | 'days_unreadable'
  | 'nothing_asked'
  | 'beyond_calendar'

export type Move =
  { readonly ok: true; readonly to: Moment } | { readonly ok: false; readonly problem: MoveProblem }

/** `{ "to": "2024-06-03T10:00" }` or `{ "advanceDays": 30 }`. */
export function readJsonMove(body: unknown, now: Moment, calendar: Calendar): Move {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  if (fields.to !== undefined) {
    const to = typeof fields.to === 'string' ? parseMoment(fields.to) : undefined
    return to ? within(to, calendar) : { ok: false, problem: 'to_unreadable' }
  }
  if (fields.advanceDays === undefined) return { ok: false, problem: 'nothing_asked' }
  const days = fields.advanceDays
  if (typeof days !== 'number' || !Number.isInteger(days) || Math.abs(days) > mostDays) {
    return { ok: false, problem: 'days_unreadable' }
  }
  return within(momentAt(addDays(dayOf(now), days), timeOf(now)), calendar)
}

export const steps = ['day', 'week', 'month', 'year'] as const
export type Step = (typeof steps)[number]

const mostDays = 36_500

/** A button of the form (`step`), or the day and time that were typed. */
export function readFormMove(
  form: Readonly<Record<string, string>>,
  now: Moment,
  calendar: Calendar,
): Move {
  const step = steps.find((each) => each === form.step)
  if (step) return within(stepFrom(now, step), calendar)
  const direct = parseMoment(form.to)
  if (direct) return within(direct, calendar)
  const read = readDate(form.day ?? '')
  if (!read.ok) {
    const exists = read.problem === 'unreadable' || read.problem === 'empty'
    return { ok: false, problem: exists ? 'day_unreadable' : 'no_such_day' }
  }
  const time = readTime(form.time ?? '')
  if (time === undefined) return { ok: false, problem: 'time_unreadable' }
  return within(momentAt(read.day, time), calendar)
}

function stepFrom(now: Moment, step: Step): Moment {
  const today = dayOf(now)
  const days = { day: addDays(today, 1), week: addDays(today, 7) }
  const months = { month: addMonths(today, 1), year: addMonths(today, 12) }
  return momentAt({ ...days, ...months }[step], timeOf(now))
}

const writtenTime = /^(\d{1,2})(?:[:時](\d{1,2})?分?)?$/u

/** 10:00, 10時, 10時30分, 9; nothing is nine in the morning. */
function readTime(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/gu, '')
  if (text === '') return '09:00'
  const match = writtenTime.exec(text)
  if (!match) return undefined
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  if (hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function within(to: Moment, { from, to: last }: Calendar): Move {
  const date = dayOf(to)
  const known = date >= from && date <= last
  return known ? { ok: true, to } : { ok: false, problem: 'beyond_calendar' }
}

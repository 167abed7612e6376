// Reads what was typed into a calculator: dates in any way people write them, times, choices.
//
// A day outside the known holidays is refused where it matters, never guessed at.

import { addDays, parseMoment, type Day } from '../../../core/kernel/day.ts'
import { calendarCovers } from '../../../core/rules/calendar.ts'
import { readDate, type DateReading } from '../../shared/format/parse-date.ts'
import type { GuideContext } from '../guide-world.ts'
import type { CalculatorField, Inputs } from './calculator.ts'

type DateProblem = (DateReading & { ok: false })['problem']
export type InputProblem = {
  readonly name: string
  readonly problem: DateProblem | 'time' | 'calendar'
}
export type ReadForm = { readonly inputs: Inputs; readonly problems: readonly InputProblem[] }

/** Days that count through holidays, with room to look ahead. */
const calendarDays: ReadonlySet<string> = new Set(['day', 'received'])
const lookAhead = 60

export function readInputs(
  fields: readonly CalculatorField[],
  query: URLSearchParams,
  context: GuideContext,
): ReadForm {
  const days = new Map<string, Day>()
  const times = new Map<string, string>()
  const choices = new Map<string, string>()
  const problems: InputProblem[] = []
  for (const field of fields) {
    const typed = (query.get(field.name) ?? '').trim()
    if (field.kind === 'choice') {
      const known = field.options.some(({ value }) => value === typed)
      choices.set(field.name, known ? typed : (field.options[0]?.value ?? ''))
    } else if (field.kind === 'time') {
      const time = readTime(typed)
      if (time !== undefined) times.set(field.name, time)
      else if (typed !== '') problems.push({ name: field.name, problem: 'time' })
    } else {
      const problem = readDay(field, typed, { days, context })
      if (problem) problems.push({ name: field.name, problem })
    }
  }
  const inputs: Inputs = {
    day: (name) => days.get(name),
    time: (name) => times.get(name),
    choice: (name) => choices.get(name) ?? '',
  }
  return { inputs, problems }
}

type DayField = CalculatorField & { readonly kind: 'day' }

function readDay(
  field: DayField,
  typed: string,
  { days, context }: { readonly days: Map<string, Day>; readonly context: GuideContext },
): InputProblem['problem'] | undefined {
  const reading = readDate(typed)
  if (!reading.ok)
    return reading.problem === 'empty' && field.optional ? undefined : reading.problem
  const { day } = reading
  const covered =
    calendarCovers(context.calendar, day) &&
    calendarCovers(context.calendar, addDays(day, lookAhead))
  if (calendarDays.has(field.name) && !covered) return 'calendar'
  days.set(field.name, day)
  return undefined
}

/** 10:30, 9:05, 1030 and full-width digits are the same to a reader. */
function readTime(typed: string): string | undefined {
  const match = /^(\d{1,2})[:時]?(\d{2})分?$/.exec(typed.normalize('NFKC'))
  if (!match) return undefined
  const time = `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? ''}`
  return parseMoment(`2024-01-01T${time}`) === undefined ? undefined : time
}

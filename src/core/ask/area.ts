// One area of questions: what must be given, and who decides. Shared by every file here.
//
// A question is answered or its fields are named; nothing is guessed. Days are kept to the
// centuries in which arithmetic with birthdays stays inside the calendar.

import type { Day, Moment } from '../kernel/day.ts'
import { aDay, aMoment, readShape, type Problem, type Shape } from '../kernel/shape.ts'
import { addDays } from '../kernel/day.ts'
import { calendarCovers } from '../rules/calendar.ts'
import type { Finding } from '../rules/finding.ts'
import type { Town } from '../rules/town.ts'
import type { World } from '../rules/world.ts'

export type AskProblem = Omit<Problem, 'code'> & {
  readonly code: Problem['code'] | 'outside-calendar'
}
/** The answer as its area words it, or the fields that stand in its way. */
export type AreaReply =
  | { readonly ok: true; readonly finding: Finding<object> }
  | { readonly ok: false; readonly problems: readonly AskProblem[] }
export type Area = (given: unknown, world: World) => AreaReply

export function defineArea<Given>(
  shape: Shape<Given>,
  decide: (given: Given, world: World) => AreaReply,
): Area {
  return (given, world) => {
    const read = readShape(shape, given)
    return read.ok ? decide(read.value, world) : read
  }
}

/** The decider's finding, with its value worded as this area's answer. */
export function answered<T>(finding: Finding<T>, answer: object): AreaReply {
  return { ok: true, finding: { ...finding, value: answer } }
}

export function unanswered(...problems: readonly AskProblem[]): AreaReply {
  return { ok: false, problems }
}

const firstDay = '1850-01-01'
const lastDay = '2199-12-31'

export const aCivilDay: Shape<Day> = within(aDay)
export const aCivilMoment: Shape<Moment> = within(aMoment)

export function wrongValue(path: string, instead: string): AskProblem {
  return { code: 'wrong-value', path, message: `${path} is wrong: ${instead}` }
}

export function missingField(path: string): AskProblem {
  return { code: 'missing-field', path, message: `${path} is missing` }
}

/** The holidays must be known on the day and on those a count of business days may reach. */
export function holidaysUnknown(path: string, date: Day, world: World): AskProblem | undefined {
  const { calendar } = world
  const reach = addDays(date, 31)
  if (calendarCovers(calendar, date) && calendarCovers(calendar, reach)) return undefined
  const message = `${path}: the holidays are known from ${calendar.from} to ${calendar.to} only`
  return { code: 'outside-calendar', path, message }
}

/** Nobody is born after the day in question. */
export function bornLater(birthDate: Day, path: string, date: Day): AskProblem | undefined {
  return birthDate > date ? wrongValue('birthDate', `it lies after ${path}`) : undefined
}

/** The town's code as a word inside a field's name: `residentOf` + this. */
export function townWord(town: Town): string {
  return town.code.slice(0, 1).toUpperCase() + town.code.slice(1)
}

function within<T extends string>(shape: Shape<T>): Shape<T> {
  return {
    read(value, path, problems) {
      const read = shape.read(value, path, problems)
      const date = read?.slice(0, 10)
      if (date === undefined || (date >= firstDay && date <= lastDay)) return read
      const message = `${path} must lie between ${firstDay} and ${lastDay}`
      problems.push({ code: 'impossible-date', path, message })
      return undefined
    },
  }
}

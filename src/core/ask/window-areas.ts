// Questions about windows, what they take and when, and about the telephone lines.

import { dayOf } from '../kernel/day.ts'
import { aChoice, aFlag, anObject, aText, aWholeNumber, optional } from '../kernel/shape.ts'
import { callPurposes, isLineOpen, lineNumbered, linesNow } from '../phone-line/line-hours.ts'
import { lineLanguages, lineTopics } from '../rules/phone-line.ts'
import { locationOf } from '../rules/town.ts'
import type { World } from '../rules/world.ts'
import { procedureAvailable, rowOf } from '../window/availability.ts'
import { nextOpening } from '../window/next-opening.ts'
import { openingCalendar } from '../window/opening-calendar.ts'
import { isOpenAt } from '../window/opening.ts'
import {
  aCivilDay,
  aCivilMoment,
  answered,
  defineArea,
  holidaysUnknown,
  unanswered,
  wrongValue,
  type Area,
  type AskProblem,
} from './area.ts'

const windowOpen = defineArea(
  anObject({ location: aText, at: aCivilMoment }),
  ({ location, at }, world) => {
    const obstacle = unknownLocation(location, world) ?? holidaysUnknown('at', dayOf(at), world)
    if (obstacle) return unanswered(obstacle)
    const finding = isOpenAt(location, at, world)
    return answered(finding, { open: finding.value })
  },
)

const supportPurposes = [
  'reissue',
  'health_insurance_registration',
  'public_money_account_registration',
] as const
const circumstance = anObject({
  procedure: aText,
  location: aText,
  at: aCivilMoment,
  withMove: optional(aFlag),
  supportPurpose: optional(aChoice(supportPurposes)),
})

const available = defineArea(circumstance, ({ withMove = false, ...given }, world) => {
  const obstacle = circumstanceObstacle(given, world)
  if (obstacle) return unanswered(obstacle)
  const finding = procedureAvailable({ ...given, withMove }, world)
  return answered(finding, { available: finding.value })
})

const next = defineArea(circumstance, ({ withMove = false, ...given }, world) => {
  const obstacle = circumstanceObstacle(given, world)
  if (obstacle) return unanswered(obstacle)
  const finding = nextOpening({ ...given, withMove }, world)
  return answered(finding, { nextOpeningAt: finding.value })
})

const contactHours = defineArea(
  anObject({ number: aText, purpose: aChoice(callPurposes), at: aCivilMoment }),
  ({ number, purpose, at }, world) => {
    const line = lineNumbered(number, world)
    if (!line) return unanswered(wrongValue('number', 'write a number of the guide as printed'))
    const obstacle = holidaysUnknown('at', dayOf(at), world)
    if (obstacle) return unanswered(obstacle)
    const finding = isLineOpen(line, { purpose, at }, world)
    return answered(finding, { open: finding.value })
  },
)

const phoneLines = defineArea(
  anObject({ topic: aChoice(lineTopics), language: aChoice(lineLanguages), at: aCivilMoment }),
  (given, world) => {
    const obstacle = holidaysUnknown('at', dayOf(given.at), world)
    if (obstacle) return unanswered(obstacle)
    const finding = linesNow(given, world)
    const lines = finding.value.map(({ line, open }) => ({ number: line.number, open }))
    return answered(finding, { lines })
  },
)

const longestCalendarYears = 10
const openingDays = defineArea(
  anObject({ location: aText, from: aCivilDay, years: optional(aWholeNumber) }),
  ({ location, from, years = 5 }, world) => {
    const end = `${String(Number(from.slice(0, 4)) + years + 1)}-01-01` as typeof from
    if (years > longestCalendarYears) return unanswered(wrongValue('years', 'write 10 or less'))
    const obstacle = unknownLocation(location, world) ?? holidaysUnknown('from', end, world)
    if (obstacle) return unanswered(obstacle)
    const value = openingCalendar({ location, from, years }, world)
    const cites = ['WIN-04', 'WIN-05', 'WIN-06', 'WIN-07', 'WIN-08'] as const
    return answered({ value, cites, reason: 'next-opening-days' }, { calendar: value })
  },
)

function circumstanceObstacle(
  given: { readonly procedure: string; readonly location: string; readonly at: string },
  world: World,
): AskProblem | undefined {
  const { procedure, location, at } = given
  if (!rowOf(procedure, world.town)) {
    const name = Object.keys(world.town.procedures).join(', ')
    return wrongValue('procedure', `write one of ${name}`)
  }
  const date = dayOf(at as Parameters<typeof dayOf>[0])
  return unknownLocation(location, world) ?? holidaysUnknown('at', date, world)
}

function unknownLocation(location: string, { town }: World): AskProblem | undefined {
  if (locationOf(town, location)) return undefined
  return wrongValue('location', `write one of ${town.locations.map(({ id }) => id).join(', ')}`)
}

export const windowAreas = {
  window_open: windowOpen,
  procedure_available: available,
  next_opening: next,
  contact_hours: contactHours,
  phone_lines: phoneLines,
  opening_days: openingDays,
} satisfies Readonly<Record<string, Area>>

// お問い合わせ先の受付時間 — does a line answer now, and which is the right one? (CONTACT-01…10)
//
// Suspension is taken at any hour on the lines that take it. For a line whose hours the guide
// does not give the answer is null, not a guess. Hours are half-open (AMB-06).

import { dayOf, timeOf, weekdayOf, type Day, type Moment } from '../kernel/day.ts'
import { isYearEnd } from '../rules/business-day.ts'
import { isNationalHoliday } from '../rules/calendar.ts'
import type { Finding } from '../rules/finding.ts'
import type { LineHours, LineLanguage, LineTopic, PhoneLine } from '../rules/phone-line.ts'
import type { World } from '../rules/world.ts'

export const callPurposes = ['question', 'suspend'] as const
export type CallPurpose = (typeof callPurposes)[number]

/** National lines and the town's own, in the order the guide prints them. */
export function linesOf({ rules, town }: Pick<World, 'rules' | 'town'>): readonly PhoneLine[] {
  return [...rules.contact.lines, ...town.lines]
}

export function lineNumbered(number: string, world: World): PhoneLine | undefined {
  return linesOf(world).find((line) => line.number === number)
}

export function isLineOpen(
  line: PhoneLine,
  { purpose, at }: { readonly purpose: CallPurpose; readonly at: Moment },
  world: World,
): Finding<boolean | null> {
  if (purpose === 'suspend') {
    const value = line.suspensionAnyTime
    return value
      ? { value, cites: [line.cite, 'SUS-01'], reason: 'suspension-at-any-hour' }
      : { value, cites: [line.cite], reason: 'line-takes-no-suspension' }
  }
  if (line.hours === null) {
    return { value: null, cites: [line.cite], reason: 'line-hours-not-given' }
  }
  const date = dayOf(at)
  if (line.closedAtYearEnd && isYearEnd(date, world.rules)) {
    const cites = [line.cite, 'CONTACT-07', 'AMB-29'] as const
    return { value: false, cites, reason: 'line-closed-at-year-end' }
  }
  const value = line.hours.some((hours) => answersAt(hours, { date, time: timeOf(at) }, world))
  return { value, cites: [line.cite], reason: value ? 'line-open' : 'line-closed' }
}

export type LineNow = { readonly line: PhoneLine; readonly open: boolean | null }

/** The lines for a topic in a language at an hour: those that answer first, then free ones. */
export function linesNow(
  call: { readonly topic: LineTopic; readonly language: LineLanguage; readonly at: Moment },
  world: World,
): Finding<readonly LineNow[]> {
  const purpose: CallPurpose = call.topic === 'suspension' ? 'suspend' : 'question'
  const fitting = linesOf(world).filter(
    (line) => line.topics.includes(call.topic) && line.languages.includes(call.language),
  )
  const now = fitting.map((line) => ({
    line,
    open: isLineOpen(line, { purpose, at: call.at }, world).value,
  }))
  const value = now.toSorted((one, other) => rank(one) - rank(other))
  const cites = [...new Set(value.map(({ line }) => line.cite))]
  return { value, cites, reason: 'lines-for-topic' }
}

function rank({ line, open }: LineNow): number {
  const byOpenness = open === true ? 0 : open === null ? 10 : 20
  const spoken = line.kind === 'voice' ? 0 : 2
  return byOpenness + spoken + (line.free ? 0 : 1)
}

function answersAt(
  hours: LineHours,
  { date, time }: { readonly date: Day; readonly time: string },
  world: World,
): boolean {
  return holdsOn(hours.on, date, world) && time >= hours.opens && time < hours.closes
}

function holdsOn(on: LineHours['on'], date: Day, { calendar }: World): boolean {
  if (on === 'daily') return true
  const weekday = weekdayOf(date)
  const isRestDay = weekday === 0 || weekday === 6 || isNationalHoliday(calendar, date)
  return on === 'weekends_and_holidays' ? isRestDay : !isRestDay
}

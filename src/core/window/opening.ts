// 受付時間 — when a window is open on a day, and whether it is open at a minute (WIN-04…12).
//
// The hours are the town's own; only the maintenance Sunday is national. Intervals are
// half-open (AMB-06): open at 08:30, closed at 17:15. Hours that touch or overlap are one.

import { dayOf, dayOfMonth, timeOf, weekdayOf, type Day, type Moment } from '../kernel/day.ts'
import { isInYearlySpan } from '../rules/business-day.ts'
import { holidayName, isNationalHoliday, type Calendar } from '../rules/calendar.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import type { Town, WeeklyHours } from '../rules/town.ts'

export type Opening = {
  readonly opens: string
  readonly closes: string
  readonly cites: readonly RuleId[]
}
export type TownWorld = { readonly town: Town; readonly calendar: Calendar }

/** The intervals in which a location is open on a day, in order; none when it is closed. */
export function openingsOn(location: string, date: Day, world: TownWorld): readonly Opening[] {
  if (closedSpanOn(date, world.town)) return []
  const today = world.town.hours.weekly.filter((hours) => holdsOn(hours, date, location))
  if (today.length === 0) return []
  const isHoliday = isNationalHoliday(world.calendar, date)
  return merged(today.filter((hours) => !isHoliday || hours.onNationalHoliday === 'open'))
}

export function isOpenAt(location: string, at: Moment, world: TownWorld): Finding<boolean> {
  const date = dayOf(at)
  const openings = openingsOn(location, date, world)
  const opening = openingAt(openings, timeOf(at))
  if (opening) {
    const { opens, closes, cites } = opening
    return {
      value: true,
      cites: [...cites, 'WIN-10'],
      reason: 'open-now',
      detail: { opens, closes },
    }
  }
  if (openings.length === 0) return closedAllDay(location, date, world)
  const hours = openings.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
  const cites = [...openings.flatMap((each) => each.cites), ...nearMisses(location, at, world.town)]
  return { value: false, cites, reason: 'outside-hours', detail: { hours } }
}

/** Rules that would have it open at this time, at another place or on another day. */
function nearMisses(location: string, at: Moment, { hours }: Town): readonly RuleId[] {
  const time = timeOf(at)
  const near = hours.weekly.filter(
    ({ opens, closes, at: places, weekdays }) =>
      opens <= time &&
      time < closes &&
      (weekdays.includes(weekdayOf(dayOf(at))) || places === 'all' || places.includes(location)),
  )
  return [...near.map(({ cite }) => cite), 'WIN-10']
}

function openingAt(openings: readonly Opening[], time: string): Opening | undefined {
  return openings.find(({ opens, closes }) => opens <= time && time < closes)
}

/** The nth Sunday that follows the nth Saturday (WIN-07): then the month began on a Sunday. */
export function isMaintenanceSunday(date: Day, rules: Pick<Rules, 'maintenance'>): boolean {
  if (weekdayOf(date) !== 0) return false
  const ofMonth = dayOfMonth(date)
  const { sundayOfMonth, followsSaturdayOfMonth } = rules.maintenance
  const saturday = ofMonth - 1
  return weekOfMonth(ofMonth) === sundayOfMonth && weekOfMonth(saturday) === followsSaturdayOfMonth
}

/** Is this the first, second … of its weekday in the month? */
function weekOfMonth(ofMonth: number): number {
  return Math.ceil(ofMonth / 7)
}

function closedSpanOn(date: Day, town: Town) {
  return town.hours.closed.find((span) => isInYearlySpan(date, span))
}

function holdsOn(hours: WeeklyHours, date: Day, location: string): boolean {
  if (!hours.weekdays.includes(weekdayOf(date))) return false
  if (hours.weeksOfMonth && !hours.weeksOfMonth.includes(weekOfMonth(dayOfMonth(date))))
    return false
  return hours.at === 'all' || hours.at.includes(location)
}

function merged(hours: readonly WeeklyHours[]): readonly Opening[] {
  const inOrder = hours.toSorted((one, other) => (one.opens < other.opens ? -1 : 1))
  return inOrder.reduce<readonly Opening[]>((openings, { opens, closes, cite }) => {
    const last = openings.at(-1)
    if (!last || last.closes < opens) return [...openings, { opens, closes, cites: [cite] }]
    const later = last.closes > closes ? last.closes : closes
    return [...openings.slice(0, -1), { ...last, closes: later, cites: [...last.cites, cite] }]
  }, [])
}

/** The rule that closes a location on a day on which it otherwise has hours, if one does. */
export function closureOn(location: string, date: Day, world: TownWorld): RuleId | undefined {
  const ordinary = world.town.hours.weekly.some((hours) => holdsOn(hours, date, location))
  if (!ordinary || openingsOn(location, date, world).length > 0) return undefined
  return closedSpanOn(date, world.town)?.cite ?? 'WIN-08'
}

function closedAllDay(location: string, date: Day, world: TownWorld): Finding<boolean> {
  const span = closedSpanOn(date, world.town)
  if (span) {
    const { from, to, cite } = span
    return { value: false, cites: [cite], reason: 'closed-at-year-end', detail: { from, to } }
  }
  const ordinary = world.town.hours.weekly.some((hours) => holdsOn(hours, date, location))
  const holiday = ordinary ? holidayName(world.calendar, date) : undefined
  if (holiday !== undefined) {
    return { value: false, cites: ['WIN-08'], reason: 'closed-on-holiday', detail: { holiday } }
  }
  const weekday = weekdayOf(date)
  const cite = weekday === 6 ? 'WIN-12' : weekday === 0 ? 'WIN-06' : 'WIN-04'
  return { value: false, cites: [cite], reason: 'no-hours-on-this-day' }
}

// A civil day in Japan and the arithmetic the guide needs (GLB-01).
//
// A day is a branded `YYYY-MM-DD` string, so days compare with < and > and never
// carry a time zone. `Moment` is a day with a wall-clock minute, `YYYY-MM-DDTHH:MM`,
// Japan time. Instants (UTC) exist only in the shell.

declare const dayBrand: unique symbol
declare const momentBrand: unique symbol

/** A civil date in Japan, `YYYY-MM-DD`. */
export type Day = string & { readonly [dayBrand]: true }
/** A wall-clock minute in Japan, `YYYY-MM-DDTHH:MM`. */
export type Moment = string & { readonly [momentBrand]: true }
/** 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const dayShape = /^\d{4}-\d{2}-\d{2}$/
const momentShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/

/** The day written in `text`, or undefined when no such date exists (30 February, wrong shape). */
export function parseDay(text: unknown): Day | undefined {
  if (typeof text !== 'string' || !dayShape.test(text)) return undefined
  const month = Number(text.slice(5, 7))
  const dayOfMonth = Number(text.slice(8, 10))
  if (month < 1 || month > 12 || dayOfMonth < 1) return undefined
  return dayOfMonth <= daysInMonth(Number(text.slice(0, 4)), month) ? (text as Day) : undefined
}

/** The same for text that the program wrote; throws on anything else (a bug, never input). */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === undefined) throw new Error('not a day of the calendar')
  return parsed
}

/** The moment written in `text` (`YYYY-MM-DDTHH:MM`, 00:00–23:59), or undefined. */
export function parseMoment(text: unknown): Moment | undefined {
  if (typeof text !== 'string') return undefined
  const match = momentShape.exec(text)
  if (!match || parseDay(match[1]) === undefined) return undefined
  return Number(match[2]) <= 23 && Number(match[3]) <= 59 ? (text as Moment) : undefined
}

/** The same for text that the program itself wrote; throws on anything else. */
export function moment(text: string): Moment {
  const parsed = parseMoment(text)
  if (parsed === undefined) throw new Error('not a moment of the calendar')
  return parsed
}

export function dayOf(at: Moment): Day {
  return at.slice(0, 10) as Day
}

/** Wall-clock time of a moment, `HH:MM`. */
export function timeOf(at: Moment): string {
  return at.slice(11)
}

export function momentAt(date: Day, time: string): Moment {
  return moment(`${date}T${time}`)
}

export function yearOf(date: Day): number {
  return Number(date.slice(0, 4))
}

export function monthOf(date: Day): number {
  return Number(date.slice(5, 7))
}

export function dayOfMonth(date: Day): number {
  return Number(date.slice(8, 10))
}

export function addDays(date: Day, count: number): Day {
  return fromDayNumber(dayNumber(date) + count)
}

/** Same day of the month, `count` calendar months on (or back); clipped to the month's end. */
export function addMonths(date: Day, count: number): Day {
  const months = yearOf(date) * 12 + (monthOf(date) - 1) + count
  const year = Math.floor(months / 12)
  const month = months - year * 12 + 1
  return dayFrom(year, month, Math.min(dayOfMonth(date), daysInMonth(year, month)))
}

/** Whole days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

export function weekdayOf(date: Day): Weekday {
  return (((dayNumber(date) % 7) + 11) % 7) as Weekday
}

export function earliest(first: Day, ...others: readonly Day[]): Day {
  return others.reduce((least, each) => (each < least ? each : least), first)
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function dayFrom(year: number, month: number, dayOfTheMonth: number): Day {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfTheMonth, 2)}`
  return day(text)
}

/** Days since 1970-01-01, proleptic Gregorian (a test holds it against Temporal.PlainDate). */
function dayNumber(date: Day): number {
  const month = monthOf(date)
  const year = yearOf(date) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const shifted = month + (month > 2 ? -3 : 9)
  const dayOfYear = Math.floor((153 * shifted + 2) / 5) + dayOfMonth(date) - 1
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

function fromDayNumber(number: number): Day {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthIndex + (monthIndex < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return dayFrom(year, month, dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

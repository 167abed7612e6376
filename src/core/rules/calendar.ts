// The national holidays, given from outside (the core has no packages).
//
// A calendar knows its own limits: the published list ends, and a day beyond it is
// not "no holiday" but unknown. Asking for one is a bug of the caller, who checks
// `calendarCovers` first when the day comes from a person.

import type { Day } from '../kernel/day.ts'

export type Calendar = {
  /** First and last day for which the holidays are known. */
  readonly from: Day
  readonly to: Day
  /** Names (Japanese) of national holidays, substitute and in-between ones included. */
  readonly holidays: ReadonlyMap<string, string>
}

export function calendarCovers(calendar: Calendar, date: Day): boolean {
  return date >= calendar.from && date <= calendar.to
}

/** The name of the national holiday on this day, or undefined on any other day. */
export function holidayName(calendar: Calendar, date: Day): string | undefined {
  if (!calendarCovers(calendar, date)) throw new Error('the calendar of holidays does not reach')
  return calendar.holidays.get(date)
}

export function isNationalHoliday(calendar: Calendar, date: Day): boolean {
  return holidayName(calendar, date) !== undefined
}

// The published list of Japan's national holidays as the core's Calendar.
//
// The package answers "no holiday" for every day after its list ends (2050), silently; the
// Calendar therefore carries the first and last day for which the list is complete.

import holidayJp from '@holiday-jp/holiday_jp'
import { day } from '../../core/kernel/day.ts'
import type { Calendar } from '../../core/rules/calendar.ts'

/** National holidays, substitute and in-between ones included, to the list's last year. */
export function japaneseCalendar(): Calendar {
  const holidays = new Map(
    Object.entries(holidayJp.holidays).map(([date, { name }]) => [date, name] as const),
  )
  const years = [...holidays.keys()].map((date) => date.slice(0, 4)).sort()
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) throw new Error('the list of holidays is empty')
  return { from: day(`${first}-01-01`), to: day(`${last}-12-31`), holidays }
}

import { expect, test } from 'vitest'
import { addDays, day } from '../../core/kernel/day.ts'
import { holidayName, isNationalHoliday } from '../../core/rules/calendar.ts'
import { japaneseCalendar } from './japanese-holidays.ts'

const calendar = japaneseCalendar()

// The days published by the Cabinet Office, substitute and in-between holidays included.
const published = {
  2024:
    '01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 ' +
    '09-16 09-22 09-23 10-14 11-03 11-04 11-23',
  2025:
    '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 ' +
    '09-23 10-13 11-03 11-23 11-24',
  2026:
    '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 ' +
    '09-23 10-12 11-03 11-23',
}

test.each(Object.entries(published))('the holidays of %s are those published', (year, days) => {
  const found: string[] = []
  for (let date = day(`${year}-01-01`); date.startsWith(year); date = addDays(date, 1)) {
    if (isNationalHoliday(calendar, date)) found.push(date.slice(5))
  }
  expect(found.join(' ')).toBe(days)
})

test('a day after the end of the list is unknown, not an ordinary day', () => {
  expect(calendar.to).toBe('2050-12-31')
  expect(holidayName(calendar, day('2050-01-01'))).toBe('元日')
  expect(() => holidayName(calendar, day('2051-01-01'))).toThrow('does not reach')
  expect(() => holidayName(calendar, day('1969-12-31'))).toThrow('does not reach')
})

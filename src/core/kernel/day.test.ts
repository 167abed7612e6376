import { expect, test } from 'vitest'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  day,
  daysBetween,
  parseDay,
  parseMoment,
  weekdayOf,
  type Day,
} from './day.ts'

const anyDay = fc
  .integer({ min: -36_524, max: 73_048 })
  .map((n) => day(Temporal.PlainDate.from('1970-01-01').add({ days: n }).toString()))

test('day arithmetic agrees with the Temporal of the runtime', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (from, count) => {
      const plain = Temporal.PlainDate.from(from)
      expect(addDays(from, count)).toBe(plain.add({ days: count }).toString())
      expect(addMonths(from, count % 400)).toBe(plain.add({ months: count % 400 }).toString())
      expect(weekdayOf(from)).toBe(plain.dayOfWeek % 7)
      expect(daysBetween(from, addDays(from, count))).toBe(count)
    }),
  )
})

test.each([
  // text            is a day
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-04-31', false],
  ['2024-4-1', false],
  ['', false],
])('%s is a date: %s', (text, expected) => {
  expect(parseDay(text) !== undefined).toBe(expected)
})

test('a moment outside the day does not exist', () => {
  expect(parseMoment('2024-03-04T24:00')).toBeUndefined()
  expect(parseMoment('2024-03-04T23:60')).toBeUndefined()
  expect(parseMoment('2024-02-30T10:00')).toBeUndefined()
  expect(parseMoment('2024-03-04T23:59')).toBe('2024-03-04T23:59')
})

test('three months before 31 May is the end of February (AMB-18)', () => {
  expect(addMonths('2024-05-31' as Day, -3)).toBe('2024-02-29')
  expect(addMonths('2025-05-31' as Day, -3)).toBe('2025-02-28')
})

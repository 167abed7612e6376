import { expect, test } from 'vitest'
import { day, moment } from '../../../core/kernel/day.ts'
import type { Locale } from '../../../shell/ports/web.ts'
import {
  formatDay,
  formatDayInEra,
  formatDaysLeft,
  formatMoment,
  formatTimeRange,
  formatYen,
} from './format.ts'

test.each<[Locale, string, string]>([
  // locale    a day                            a day someone must come
  ['ja', '令和10年6月15日', '令和10年6月15日（木）'],
  ['ja-easy', '令和10年6月15日', '令和10年6月15日（木曜日）'],
  ['en', '15 June 2028 (Reiwa 10)', 'Thursday 15 June 2028 (Reiwa 10)'],
  ['ko', '2028년 6월 15일(레이와 10년)', '2028년 6월 15일 목요일(레이와 10년)'],
  ['zh-Hans', '2028年6月15日（令和10年）', '2028年6月15日 星期四（令和10年）'],
  ['zh-Hant', '2028年6月15日（令和10年）', '2028年6月15日 星期四（令和10年）'],
])('a day in %s', (locale, plain, withWeekday) => {
  const date = day('2028-06-15')
  expect(formatDay(locale, date)).toBe(plain)
  expect(formatDay(locale, date, { weekday: true })).toBe(withWeekday)
})

test.each([
  ['2019-05-01', '令和元年5月1日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1912-07-29', '明治45年7月29日'],
  ['1872-12-31', '1872年12月31日'],
])('%s is %s on the card', (date, expected) => {
  expect(formatDayInEra(day(date))).toBe(expected)
})

test.each<[Locale, string, string]>([
  ['ja', '2024-06-15', 'あと12日'],
  ['ja', '2024-06-03', '今日まで'],
  ['ja', '2024-06-01', '2日前に過ぎました'],
  ['en', '2024-06-04', '1 day left'],
  ['en', '2024-06-02', 'passed yesterday'],
  ['ko', '2024-06-15', '12일 남음'],
])('how far away, in %s, %s: %s', (locale, deadline, expected) => {
  expect(formatDaysLeft(locale, day('2024-06-03'), day(deadline))).toBe(expected)
})

test('a moment is written in one style', () => {
  expect(formatMoment('ja', moment('2024-06-03T10:10'))).toBe('令和6年6月3日（月）10:10')
  expect(formatMoment('ja-easy', moment('2024-06-03T08:05'))).toBe('令和6年6月3日（月曜日）8:05')
  expect(formatMoment('en', moment('2024-06-03T10:10'))).toBe('Monday 3 June 2024 (Reiwa 6) 10:10')
})

test('hours and money are written as each language does', () => {
  expect(formatTimeRange('ja', '08:30', '17:15')).toBe('8時30分～17時15分')
  expect(formatTimeRange('ja', '09:00', '12:00')).toBe('9時～12時')
  expect(formatTimeRange('en', '08:30', '17:15')).toBe('8:30–17:15')
  expect(formatYen('ja', 1000)).toBe('1,000円')
  expect(formatYen('en', 800)).toBe('800 yen')
  expect(formatYen('zh-Hant', 1000)).toBe('1,000日圓')
})

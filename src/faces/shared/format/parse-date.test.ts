import { expect, test } from 'vitest'
import fc from 'fast-check'
import { day } from '../../../core/kernel/day.ts'
import { formatDayInEra } from './format.ts'
import { readDate } from './parse-date.ts'

test.each([
  // as typed              the day meant
  ['昭和55年2月17日', '1980-02-17'],
  ['S55.2.17', '1980-02-17'],
  ['s55/2/17', '1980-02-17'],
  ['1980-02-17', '1980-02-17'],
  ['1980/2/17', '1980-02-17'],
  ['1980年2月17日', '1980-02-17'],
  ['19800217', '1980-02-17'],
  ['１９８０年２月１７日', '1980-02-17'],
  [' 令和 元年 5月 1日 ', '2019-05-01'],
  ['R1.5.1', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['昭和64年1月7日', '1989-01-07'],
  ['大正15年12月25日', '1926-12-25'],
  ['昭和1年12月25日', '1926-12-25'],
  ['明治45年7月30日', '1912-07-30'],
  ['2024-02-29', '2024-02-29'],
  ['昭55.2.17', '1980-02-17'],
  ['平元.1.8', '1989-01-08'],
  ['昭和55年2月17日生', '1980-02-17'],
  ['昭和55年2月17日生まれ', '1980-02-17'],
  ['生年月日：昭和55年2月17日', '1980-02-17'],
  ['㍼55.2.17', '1980-02-17'],
  ['S.55.2.17', '1980-02-17'],
  ['S550217', '1980-02-17'],
  ['昭和５５・２・１７', '1980-02-17'],
  ['1980−2−17', '1980-02-17'], // U+2212
  ['1980‐2‐17', '1980-02-17'], // U+2010
  ['1980–02–17', '1980-02-17'], // U+2013
  ['1980ー2ー17', '1980-02-17'], // the long vowel mark, where the key lies
  ['１９８０－２－１７', '1980-02-17'],
  ['西暦1980年2月17日', '1980-02-17'],
  ['昭和五十五年二月十七日', '1980-02-17'],
  ['一九八〇年二月十七日', '1980-02-17'],
  ['令和六年十月三十一日', '2024-10-31'],
  ['二〇二四年十二月二十日', '2024-12-20'],
])('%s is read as %s', (typed, expected) => {
  expect(readDate(typed)).toEqual({ ok: true, day: expected })
})

test.each([
  // as typed              why it cannot be a day
  ['', 'empty'],
  ['　', 'empty'],
  ['きのう', 'unreadable'],
  ['80-02-17', 'unreadable'],
  ['S5502', 'unreadable'],
  ['昭和五五五十年1月1日', 'unreadable'],
  ['生', 'unreadable'],
  ['昭和百年1月1日', 'unreadable'],
  ['2023-02-29', 'no_such_day'],
  ['1980-13-01', 'no_such_day'],
  ['昭和55年2月31日', 'no_such_day'],
  ['昭和64年1月8日', 'outside_era'],
  ['令和元年4月30日', 'outside_era'],
  ['平成31年5月1日', 'outside_era'],
  ['昭和0年1月1日', 'outside_era'],
])('%s is not a day: %s', (typed, problem) => {
  expect(readDate(typed)).toEqual({ ok: false, problem })
})

test('what is written in an era is read back as the same day', () => {
  const anyDay = fc.integer({ min: 0, max: 56_000 }).map((days) => {
    return day(Temporal.PlainDate.from('1873-01-01').add({ days }).toString())
  })
  fc.assert(
    fc.property(anyDay, (date) => {
      expect(readDate(formatDayInEra(date))).toEqual({ ok: true, day: date })
    }),
  )
})

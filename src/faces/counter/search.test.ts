import { expect, test } from 'vitest'
import { readSearch } from './search.ts'

test.each([
  // typed, words, birth date
  ['山田　花子', ['山田', '花子'], undefined],
  ['やまだ', ['やまだ'], undefined],
  ['昭和55年2月17日', [], '1980-02-17'],
  ['昭和 55年 2月 17日', [], '1980-02-17'],
  ['S55.2.17', [], '1980-02-17'],
  ['s55/2/17', [], '1980-02-17'],
  ['1980-02-17', [], '1980-02-17'],
  ['19800217', [], '1980-02-17'],
  ['１９８０年２月１７日', [], '1980-02-17'],
  ['令和元年5月1日', [], '2019-05-01'],
  ['山田 S55.2.17', ['山田'], '1980-02-17'],
  ['山田昭和55年2月17日', ['山田'], '1980-02-17'],
  ['1980-02-17 ヤマダ ハナコ', ['ヤマダ', 'ハナコ'], '1980-02-17'],
  ['John Smith 1980-02-17', ['John', 'Smith'], '1980-02-17'],
  ['昭和55年2月17日生', [], '1980-02-17'],
  ['1980年2月17日生まれ', [], '1980-02-17'],
  ['山田花子 昭55.2.17生', ['山田花子'], '1980-02-17'],
  ['山田 昭.55.2.17', ['山田'], '1980-02-17'],
  ['1980−2−17 山田', ['山田'], '1980-02-17'],
  ['S55・2・17', [], '1980-02-17'],
  ['山田 s550217', ['山田'], '1980-02-17'],
  ['生年月日 昭和55年2月17日 山田', ['山田'], '1980-02-17'],
  ['昭和五十五年二月十七日生', [], '1980-02-17'],
  ['マリー・アントン 1980ー2ー17', ['マリー・アントン'], '1980-02-17'],
  ['五十嵐一郎', ['五十嵐一郎'], undefined],
  ['昭', ['昭'], undefined],
  ['生田', ['生田'], undefined],
])('%s is searched for by %j and birth date %s', (typed, words, birthDate) => {
  const expected = { ok: true, words, ...(birthDate === undefined ? {} : { birthDate }) }
  expect(readSearch(typed)).toEqual(expected)
})

test.each([
  // typed, why it is not searched for
  ['昭和55年2月30日', 'no_such_day'],
  ['1981-02-29', 'no_such_day'],
  ['19801301', 'no_such_day'],
  ['昭和64年1月8日', 'outside_era'],
  ['平成元年1月7日', 'outside_era'],
  ['80-2-17', 'unreadable'],
  ['山田 1980', 'unreadable'],
  ['1980-02-17 1981-03-04', 'two_dates'],
])('%s is refused as %s', (typed, problem) => {
  expect(readSearch(typed)).toEqual({ ok: false, problem })
})

test('an empty box asks for nothing', () => {
  expect(readSearch(' 　')).toBeUndefined()
})

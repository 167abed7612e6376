// No paper shows a box: every letter of every text that papers are made of has a glyph in one of
// the fonts that are tried for it. Letters for people stand in the texts of the notices and of
// the certificates; what faces say may come onto a paper too, so theirs are asked as well.

import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parsedFont, typefaces, type Typeface } from './typefaces.ts'

const root = new URL('../../../', import.meta.url).pathname
const typefaceOf: Readonly<Record<string, Typeface>> = {
  ja: 'gothic',
  'ja-easy': 'gothic',
  en: 'gothic',
  ko: 'korean',
  'zh-hans': 'simplified',
  'zh-hant': 'traditional',
}

/** Letters that none of the fonts of a typeface can write. */
function boxes(text: string, typeface: Typeface): readonly string[] {
  const letters = new Set(Array.from(text).filter((letter) => !/[\s\p{Cc}\p{Cf}]/u.test(letter)))
  return [...letters].filter((letter) => {
    const point = letter.codePointAt(0) ?? 0
    return !typefaces[typeface].some((name) => parsedFont(name).hasGlyphForCodePoint(point))
  })
}

test.each(Object.entries(typefaceOf))('papers in %s have a glyph for each letter', (locale, as) => {
  const files = globSync(
    [
      `src/shell/notices/texts/${locale}.*`,
      `src/adapters/*/texts/*.${locale}.*`,
      `src/faces/*/texts/${locale}/*.json`,
    ],
    { cwd: root },
  )
  const found = files.flatMap((file) =>
    boxes(readFileSync(`${root}${file}`, 'utf8'), as).map((letter) => `${file}: ${letter}`),
  )
  expect(files.length).toBeGreaterThan(0)
  expect(found).toEqual([])
})

test('a letter that no font has is found', () => {
  expect(boxes('内\u{1f980}', 'korean')).toEqual(['\u{1f980}'])
})

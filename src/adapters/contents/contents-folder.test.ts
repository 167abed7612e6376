import { expect, test } from 'vitest'
import { blockLines, guideLocales } from '../../core/guide/contents.ts'
import { easyJapaneseProblems } from '../../core/guide/testing/easy-japanese.ts'
import { listEditions, listTowns, loadTown } from '../town/town-folder.ts'
import { rulesOn } from '../../core/rules/rules.ts'
import { loadContents } from './contents-folder.ts'

const municipalities = new URL('../../../municipalities', import.meta.url).pathname
const guides = listTowns(municipalities).flatMap((code) =>
  listEditions(`${municipalities}/${code}`).map((edition) => ({ code, edition })),
)

function contentsOf({ code, edition }: { code: string; edition: string }) {
  const town = loadTown(`${municipalities}/${code}`, edition)
  return loadContents(municipalities, { rules: rulesOn(town.edition.day), town })
}

test.each(guides)('the guide of $code $edition stands complete in all locales', (guide) => {
  const contents = contentsOf(guide)
  const blocksIn = (locale: (typeof guideLocales)[number]) =>
    contents.sections[locale].flatMap(({ blocks }) => blocks.map(({ id }) => id))
  for (const locale of guideLocales) expect(blocksIn(locale)).toEqual(blocksIn('ja'))
})

test.each(guides)('the easy Japanese of $code $edition is easy', (guide) => {
  const problems = contentsOf(guide).sections['ja-easy'].flatMap((section) =>
    [section.title, ...section.blocks.flatMap((block) => [block.title, ...blockLines(block)])]
      .flatMap(easyJapaneseProblems)
      .map((problem) => `${section.id}: ${problem}`),
  )
  expect(problems).toEqual([])
})

test.each(guides)('no figure, price or phone number of $code $edition is in a text', (guide) => {
  const contents = contentsOf(guide)
  const literals = guideLocales.flatMap((locale) =>
    contents.sections[locale].flatMap(({ blocks }) =>
      blocks
        .flatMap(blockLines)
        .filter((line) => /\d[\d,]*(円|엔|日元|日圓| yen)|\d{3,4}-\d/.test(line)),
    ),
  )
  expect(literals).toEqual([])
})

test('every rule that the guide states without computing has its place in the contents', () => {
  const cited = new Set(
    contentsOf({ code: 'arakawa', edition: '2024-02' }).sections.ja.flatMap(({ blocks }) =>
      blocks.flatMap(({ cites }) => cites),
    ),
  )
  const span = (prefix: string, from: number, to: number) =>
    Array.from(
      { length: to - from + 1 },
      (_, i) => `${prefix}-${String(from + i).padStart(2, '0')}`,
    )
  const lines = [
    ...span('GEN', 1, 16),
    ...span('FINF', 2, 5),
    ...span('PIN', 9, 15),
    ...span('CARE', 1, 6),
    ...span('JPKI', 1, 4),
    ...span('CLIENT', 1, 3),
    ...span('NOTICE', 1, 7),
    ...span('QA', 1, 6),
    ...span('FRAUD', 1, 5),
    ...span('WEB', 1, 9),
    ...span('CONTACT', 1, 10).filter((id) => id !== 'CONTACT-07'),
    ...span('RET', 1, 4),
    ...span('REISSUE', 1, 5),
    ...span('ONLINE', 1, 6),
    ...span('STAY', 1, 11),
    ...span('FACE', 1, 7),
    ...span('FAX', 1, 7),
    ...span('LANG', 1, 4),
  ]
  expect(lines.filter((id) => !cited.has(id as never))).toEqual([])
})

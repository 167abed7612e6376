import { expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { guideLocales } from './contents.ts'
import { easyJapaneseProblems } from './testing/easy-japanese.ts'
import { asReading, inlineParts, kanjiWithoutReading, withoutReadings } from './inline.ts'
import { nameIn } from './names.ts'
import { parseSection } from './parse-section.ts'
import { readContents, type ContentFiles } from './read-contents.ts'
import { guideValue } from './values.ts'

const file = (locale: string, body = 'Text {fee.card_only}.') =>
  `---\nsection: loss\nlocale: ${locale}\ntitle: Title\n---\n\n## one: Heading\n\n${body}\n`

function filesWith(change: Partial<ContentFiles> = {}): ContentFiles {
  return {
    outline: {
      sections: [
        { id: 'loss', sources: ['2(10)'], blocks: [{ id: 'one', sources: [], cites: ['SUS-01'] }] },
      ],
      faq: [{ id: 'loss', cites: ['GUIDE-05'], blocks: ['one'] }],
    },
    names: {},
    pages: {},
    texts: Object.fromEntries(guideLocales.map((locale) => [`loss.${locale}.md`, file(locale)])),
    ...change,
  }
}

const problemsOf = (files: ContentFiles) => readContents('x', files, guideWorld).problems
const withText = (name: string, text: string) =>
  filesWith({ texts: { ...filesWith().texts, [name]: text } })

test('a complete folder has no problem', () => {
  expect(problemsOf(filesWith())).toEqual([])
})

test('a missing translation is named', () => {
  const { 'loss.ko.md': _gone, ...texts } = filesWith().texts
  expect(problemsOf(filesWith({ texts }))).toEqual(['loss.ko.md: is missing'])
})

test.each([
  // what is written                                   what is said about it
  [file('en', 'See [[nowhere]].'), 'loss.en.md: one links to nowhere'],
  [
    file('en', 'It costs {fee.unknown}.'),
    'loss.en.md: one has {fee.unknown}, which has no value here',
  ],
  [file('en', 'It costs {fee.toString}.'), 'loss.en.md: one has a stray brace'],
  [file('en', ''), 'loss.en.md: one says nothing'],
  [file('ko'), 'loss.en.md: section and locale do not fit the file’s name'],
  ['no front matter', 'loss.en.md: line 1: write the front matter between ---'],
  [file('en').replace('## one', '## two'), 'loss.en.md: has blocks two; wanted one'],
])('a file that is not in order is told: %#', (text, problem) => {
  const problems = problemsOf(withText('loss.en.md', text)).map((each) => each.replace("'", '’'))
  expect(problems).toContain(problem)
})

test('a rule that nobody knows and a block that nobody wrote are told', () => {
  const { outline } = filesWith()
  const [section] = outline.sections
  const strange = { ...section!, blocks: [{ id: 'one', sources: [], cites: ['SUS-99' as never] }] }
  const group = { cites: ['GUIDE-05' as const], blocks: ['gone'] }
  const faq = [
    { id: 'loss' as const, ...group },
    { id: 'pets' as never, ...group },
  ]
  const problems = problemsOf(filesWith({ outline: { sections: [strange], faq } }))
  expect(problems).toContain('outline.json: one cites SUS-99')
  expect(problems).toContain('outline.json: the questions name a block gone that no section has')
  expect(problems).toContain(
    'outline.json: questions cannot be about pets; write face, address, certificates, loss, other',
  )
})

test('a file that belongs to no section is told', () => {
  expect(problemsOf(withText('lost.en.md', file('en')))).toContain(
    'lost.en.md: stands in no outline',
  )
})

test('lists and paragraphs keep their order', () => {
  const reading = parseSection(file('en', 'First\n- a\n- b\n1. c\nLast'))
  expect(reading.ok && reading.section.blocks[0]?.body).toEqual([
    { kind: 'paragraph', text: 'First' },
    { kind: 'list', ordered: false, items: ['a', 'b'] },
    { kind: 'list', ordered: true, items: ['c'] },
    { kind: 'paragraph', text: 'Last' },
  ])
})

test('values and links are found inside a line', () => {
  expect(inlineParts('Pay {fee.card_only} → [[reissue]].')).toEqual([
    { kind: 'text', text: 'Pay ' },
    { kind: 'value', key: 'fee.card_only' },
    { kind: 'text', text: ' → ' },
    { kind: 'section', id: 'reissue' },
    { kind: 'text', text: '.' },
  ])
})

test('readings can be dropped, read alone, and missed', () => {
  const text = '漢字《かんじ》と｜読み《よみ》、仮名'
  expect(withoutReadings(text)).toBe('漢字と読み、仮名')
  expect(asReading(text)).toBe('かんじとよみ、仮名')
  expect(kanjiWithoutReading(text)).toEqual(['仮名'])
})

test.each([
  // text                                        what is wrong with it
  ['カードを返《かえ》します。', []],
  ['カードを返します。', ['write a reading after 返']],
  ['カードまたはスマートフォンです。', ['say か instead of または']],
])('%s: %j', (text, problems) => {
  expect(easyJapaneseProblems(text)).toEqual(problems)
})

test('a sentence of more than forty letters is too long, placeholders counted as six', () => {
  expect(easyJapaneseProblems(`${'あ'.repeat(34)}{fee.card_only}。`)).toEqual([])
  expect(easyJapaneseProblems(`${'あ'.repeat(35)}{fee.card_only}。`)).toHaveLength(1)
})

test('a changed fee changes what the texts say', () => {
  const source = { ...guideWorld, pages: {} }
  expect(guideValue('fee.card_only', source)).toEqual({ kind: 'yen', amount: 800 })
  const fees = { ...guideWorld.town.fees, reissueCardOnlyYen: 850 as never }
  const later = { ...source, town: { ...guideWorld.town, fees } }
  expect(guideValue('fee.card_only', later)).toEqual({ kind: 'yen', amount: 850 })
  expect(guideValue('days.abroad_apply', source)).toBeUndefined()
  expect(guideValue('phone.constructor', source)).toBeUndefined()
})

test('a place without a name in the reader’s language bears its Japanese one', () => {
  const contents = { names: {} }
  expect(nameIn('ko', 'card_window', { ...guideWorld, contents })).toContain('カード窓口')
  expect(nameIn('en', 'resident_records', { ...guideWorld, contents })).toContain('counter 5')
})

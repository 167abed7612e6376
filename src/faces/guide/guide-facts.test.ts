// Numbers, hours, fees, days and names of the contents against what the guide prints
// (conformance/guide-facts.json): in the rule data, in the words, and alike in all locales.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guideWorld, laterWorld, municipalities } from '../../../conformance/worlds.ts'
import { loadContents } from '../../adapters/contents/contents-folder.ts'
import { blockLines, blockOf, guideLocales, type Block } from '../../core/guide/contents.ts'
import { inlineParts, withoutReadings } from '../../core/guide/inline.ts'
import { guideValue } from '../../core/guide/values.ts'
import { day } from '../../core/kernel/day.ts'
import { lineNumbered, linesOf } from '../../core/phone-line/line-hours.ts'
import type { World } from '../../core/rules/world.ts'
import { openingsOn } from '../../core/window/opening.ts'
import { moment } from '../../core/kernel/day.ts'
import { plainLine } from './body.tsx'
import { askGuide } from './testing/ask-guide.ts'
import { sourceOf, valueText } from './words.ts'

type Facts = {
  readonly values: Readonly<Record<string, readonly [section: string, printed: string]>>
  readonly lines: readonly {
    readonly number: string
    readonly section: string
    readonly hours: readonly (readonly [string, string, string])[] | null
    readonly closedAtYearEnd: boolean
    readonly suspensionAnyTime: boolean
  }[]
  readonly openings: { readonly days: readonly (readonly [string, string, readonly string[]])[] }
  readonly literalFigures: Readonly<Record<string, readonly number[]>>
  readonly words: Readonly<Record<string, readonly [section: string, printed: string]>>
}

const folder = join(municipalities, '../conformance/guide-facts.json')
const facts = JSON.parse(readFileSync(folder, 'utf8')) as Facts
const editionOf = (world: World) => ({ ...world, contents: loadContents(municipalities, world) })
const edition = editionOf(guideWorld)
const later = editionOf(laterWorld)

const linesOfBlock = (block: Block) => [block.title, ...blockLines(block)]
const figuresIn = (text: string) => (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number)
const bare = (text: string) => text.replace(/[\s（）()]/g, '')

test.each(Object.entries(facts.values))('%s is what the guide prints', (key, [, printed]) => {
  const value = guideValue(key, sourceOf(edition))
  expect(value).toBeDefined()
  const shown = value ? valueText(value, 'ja', edition) : ''
  const isFigure = value?.kind !== 'names' && value?.kind !== 'page'
  if (value?.kind === 'time') {
    const [hour = 0, minute = 0] = figuresIn(printed)
    expect(value.time).toBe(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  } else if (isFigure) expect(figuresIn(shown)).toEqual(figuresIn(printed))
  else expect(bare(shown)).toBe(bare(printed))
})

test('every value that a text of the contents names has been compared', () => {
  const named = guideLocales.flatMap((locale) =>
    edition.contents.sections[locale].flatMap(({ blocks }) =>
      blocks.flatMap(linesOfBlock).flatMap(inlineParts),
    ),
  )
  const keys = new Set(named.flatMap((part) => (part.kind === 'value' ? [part.key] : [])))
  expect([...keys].filter((key) => !Object.hasOwn(facts.values, key))).toEqual([])
})

test.each(facts.lines)(
  '$number answers at the hours printed',
  ({ number, hours, section: _section, ...rest }) => {
    const line = lineNumbered(number, guideWorld)
    const written = line?.hours?.map(({ on, opens, closes }) => [on, opens, closes]) ?? null
    expect(written).toEqual(hours)
    expect(line).toMatchObject(rest)
  },
)

test('there is no line beside those printed', () => {
  const printed = facts.lines.map(({ number }) => number)
  expect(
    linesOf(guideWorld)
      .map(({ number }) => number)
      .toSorted(),
  ).toEqual(printed.toSorted())
})

test.each(facts.openings.days)('on %s %s is open as printed', (date, location, hours) => {
  const found = openingsOn(location, day(date), guideWorld)
  expect(found.map(({ opens, closes }) => `${opens}–${closes}`)).toEqual(hours)
})

const laterLaw = readFileSync(join(municipalities, '../docs/later-law.md'), 'utf8')
/** "One week", "two weeks", "under one" and the guide's own month: words, not figures. */
const spelledOut = [1, 2, 2024, 0]

/** The figures that the page of the later law has in the rules a block cites. */
function figuresOfLaw({ cites }: Block): readonly number[] {
  const rules = cites.filter((cite) => cite.startsWith('L26-'))
  const texts = rules.map((cite) => laterLaw.split(`**${cite}**`)[1]?.split('**L26-')[0] ?? '')
  return rules.length === 0 ? [] : [...figuresIn(texts.join(' ')), ...spelledOut]
}

test.each(guideLocales)(
  'in %s no text has a figure that the guide does not print there',
  (locale) => {
    for (const { contents, town } of [edition, later]) {
      const strange = contents.sections[locale].flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          const words = linesOfBlock(block)
            .flatMap(inlineParts)
            .map((part) => (part.kind === 'text' ? withoutReadings(part.text) : ' '))
          const numbers = [
            ...(facts.literalFigures[block.id] ?? []),
            ...(town.edition.id === edition.town.edition.id ? [] : figuresOfLaw(block)),
          ]
          const figures = figuresIn(words.join('')).filter((figure) => !numbers.includes(figure))
          return figures.length > 0 ? [`${block.id}: ${figures.join(', ')}`] : []
        }),
      )
      expect(strange).toEqual([])
    }
  },
)

/** The values a block names; easy Japanese may leave some out, but says nothing else. */
function valuesOf(block: Block | undefined): readonly string[] {
  const parts = block ? linesOfBlock(block).flatMap(inlineParts) : []
  return [...new Set(parts.flatMap((part) => (part.kind === 'value' ? [part.key] : [])))]
}

/** Readers of other languages are told the line that speaks theirs beside the Japanese one. */
const isForeignLine = (key: string) => key === 'phone.foreign_card'

test.each(guideLocales)('in %s every block names the values of the Japanese one', (locale) => {
  const isEasy = locale === 'ja-easy'
  const differing = edition.contents.sections.ja.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const [japanese, own] = [block, blockOf(edition.contents, locale, block.id)].map(valuesOf)
      const missing = isEasy ? [] : japanese!.filter((key) => !own!.includes(key))
      const more = own!.filter((key) => !japanese!.includes(key) && !isForeignLine(key))
      return [...missing, ...more].map((key) => `${block.id} ${key}`)
    }),
  )
  expect(differing).toEqual([])
})

test.each(Object.entries(facts.words))('%s says what the guide says', (id, [, printed]) => {
  for (const each of [edition, later]) {
    const block = blockOf(each.contents, 'ja', id)
    const text = block
      ? linesOfBlock(block).map((line) => plainLine(line, { locale: 'ja', edition: each }))
      : []
    expect(text.join('')).toContain(printed)
  }
})

async function page(address: string, locale: (typeof guideLocales)[number] = 'ja') {
  const world = { ...edition, now: () => moment('2024-03-04T10:00') }
  return String((await askGuide(address, world, { locale })).body)
}
const textIn = (html: string) => html.replace(/<rp>[^<]*<\/rp>|<rt>[^<]*<\/rt>|<[^>]*>/g, '')

test.each(guideLocales)('in %s each number has a name and what it is for', async (locale) => {
  const html = await page('/guide/read/contacts', locale)
  const rows = html.split('<tr>').slice(2)
  expect(rows).toHaveLength(facts.lines.filter(({ number }) => number !== '0120-601-785').length)
  for (const row of rows) {
    expect(row).toMatch(/<strong class="guide-under">.+?<\/strong>/)
    expect(row).toMatch(/<small class="guide-under">[^<]*.*?<\/small>.*<small class="guide-under">/)
  }
})

test.each(guideLocales)('in %s nobody is led to telephone a FAX', async (locale) => {
  for (const address of [
    '/guide/read/contacts',
    '/guide/read/fax',
    '/guide/fax',
    '/guide/read/loss',
    '/guide',
  ]) {
    const html = await page(address, locale)
    expect(html).not.toContain('tel:0120601785')
    expect(html.split('<table').slice(1).join('')).not.toMatch(/<td[^>]*>[^t]*0120-601-785/)
  }
})

test('an extension stands with the number to dial first', async () => {
  const text = textIn(await page('/guide/read/contacts'))
  expect(text).toMatch(/03-3802-3111 内線2362/)
  expect(text).toMatch(/03-3802-3111 内線3737/)
})

test('the police line differs by prefecture, and nothing is said of the year end', async () => {
  const html = await page('/guide/read/fraud')
  const rows = html.split('<tr>').filter((each) => each.includes('tel:%239110'))
  const row = rows.at(-1) ?? ''
  expect(row).toContain('各都道府県の警察本部で異なります')
  expect(row).not.toContain('年末年始')
})

test('there is one FAX form, which the guide leads to', async () => {
  expect(await page('/guide')).toContain('href="/guide/fax"')
  const html = await page('/guide/fax')
  expect(html).toContain('href="/hotline/fax/form.pdf"')
  const world = { ...edition, now: () => moment('2024-03-04T10:00') }
  const old = await askGuide('/guide/fax.pdf', world)
  expect(old.headers?.location).toBe('/hotline/fax/form.pdf')
})

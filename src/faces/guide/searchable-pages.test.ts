// What people type, in six locales, and the page that must come first or second
// (conformance/guide-search.json).

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guideWorld, laterWorld, municipalities, otherTown } from '../../../conformance/worlds.ts'
import { loadContents } from '../../adapters/contents/contents-folder.ts'
import { moment } from '../../core/kernel/day.ts'
import { searchWords } from '../../core/guide/search/words.ts'
import type { World } from '../../core/rules/world.ts'
import { locales, type Locale } from '../../shell/ports/web.ts'
import { searchablePages } from './searchable-pages.ts'
import { askGuide } from './testing/ask-guide.ts'

type Row = { readonly locale: Locale; readonly typed: string; readonly pages: readonly string[] }
const file = join(municipalities, '../conformance/guide-search.json')
const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly Row[]

const editionOf = (world: World) => ({ ...world, contents: loadContents(municipalities, world) })
const edition = editionOf(guideWorld)

async function linksFor({ typed, locale }: Omit<Row, 'pages'>): Promise<readonly string[]> {
  const address = `/guide/search?q=${encodeURIComponent(typed)}`
  const world = { ...edition, now: () => moment('2024-03-04T10:00') }
  const html = String((await askGuide(address, world, { locale })).body)
  const main = html.slice(html.indexOf('</form>'), html.indexOf('</main>'))
  return [...main.matchAll(/href="\/guide\/([^"#]+)/g)].map(([, page = '']) => page)
}

test('at least a hundred and fifty queries, some in each locale', () => {
  expect(rows.length).toBeGreaterThanOrEqual(150)
  expect(new Set(rows.map(({ locale }) => locale))).toEqual(new Set(locales))
})

test.each(rows)('in $locale, $typed leads to $pages first or second', async (row) => {
  const firstTwo = (await linksFor(row)).slice(0, 2)
  expect(
    firstTwo.filter((page) => row.pages.includes(page)),
    firstTwo.join(', '),
  ).not.toEqual([])
})

test('words are written for pages that exist, in both editions', () => {
  for (const world of [edition, editionOf(laterWorld)]) {
    const { titles } = searchablePages('ja', world)
    expect(Object.keys(searchWords).filter((page) => !titles.has(page))).toEqual([])
  }
})

test('a smaller town leads only to pages that it has', () => {
  const { titles } = searchablePages('ja', editionOf(otherTown))
  expect(titles.has('ask/lost')).toBe(true)
  expect(titles.has('read/insurance')).toBe(false)
})

test.each(['恐竜の化石', 'dinosaur', '   ', '!!'])('%s is found nowhere', async (typed) => {
  const found = await linksFor({ typed, locale: 'ja' })
  expect(found.filter((page) => page.startsWith('ask/'))).toEqual([])
})

// Full text search over the contents: every word must occur; titles count before bodies.
//
// Japanese is searched by its letters and by its readings, which the easy texts give for the
// same blocks, so that にしとうきょう-style typing finds kanji. The index is made once per locale.

import { blockLines, type Block, type Contents, type GuideLocale } from '../contents.ts'
import { asReading, withoutReadings } from '../inline.ts'
import { fold, foldedQuery } from './fold.ts'

export type SearchHit = {
  readonly section: string
  readonly block: string
  readonly title: string
  /** The line in which the first word stands, with placeholders as written. */
  readonly line: string
  readonly score: number
}

type Entry = {
  readonly section: string
  readonly block: Block
  readonly lines: readonly string[]
  readonly title: string
  readonly sectionTitle: string
  readonly body: string
  /** Readings and the other Japanese text of the same block. */
  readonly beside: string
}

export type SearchIndex = readonly Entry[]

export function searchIndex(contents: Contents, locale: GuideLocale): SearchIndex {
  return contents.sections[locale].flatMap((section, at) =>
    section.blocks.map((block, index) => ({
      section: section.id,
      block,
      lines: blockLines(block),
      title: fold(withoutReadings(block.title)),
      sectionTitle: fold(withoutReadings(section.title)),
      body: fold(withoutReadings(blockLines(block).join(' '))),
      beside: besideText(contents, locale, { section: at, block: index }),
    })),
  )
}

/** The hits for everything typed, best first; nothing typed finds nothing. */
export function searchGuide(index: SearchIndex, typed: string, limit = 30): readonly SearchHit[] {
  const words = typed
    .normalize('NFKC')
    .split(/\s+/)
    .map(foldedQuery)
    .filter(([first]) => first !== undefined && first !== '')
  if (words.length === 0) return []
  return index
    .flatMap((entry) => {
      const scores = words.map((forms) => Math.max(...forms.map((form) => scoreOf(entry, form))))
      if (scores.includes(0)) return []
      const score = scores.reduce((sum, each) => sum + each, 0)
      return [{ ...shown(entry, words[0] ?? []), score }]
    })
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit)
}

function scoreOf(entry: Entry, form: string): number {
  if (entry.title === form) return 100
  if (entry.title.startsWith(form)) return 60
  if (entry.title.includes(form)) return 50
  if (entry.sectionTitle.includes(form)) return 30
  if (entry.body.includes(form)) return 20
  return entry.beside.includes(form) ? 5 : 0
}

function shown(entry: Entry, forms: readonly string[]) {
  const has = (line: string) => forms.some((form) => fold(withoutReadings(line)).includes(form))
  return {
    section: entry.section,
    block: entry.block.id,
    title: entry.block.title,
    line: entry.lines.find(has) ?? entry.lines[0] ?? '',
  }
}

type Place = { readonly section: number; readonly block: number }

function besideText(contents: Contents, locale: GuideLocale, { section, block }: Place): string {
  const easy = contents.sections['ja-easy'][section]?.blocks[block]
  const easyText = easy ? [easy.title, ...blockLines(easy)].join(' ') : ''
  if (locale !== 'ja' && locale !== 'ja-easy') return ''
  const plain = contents.sections.ja[section]?.blocks[block]
  const other = locale === 'ja' ? withoutReadings(easyText) : plain ? blockText(plain) : ''
  return fold(`${asReading(easyText)} ${other}`)
}

function blockText(block: Block): string {
  return withoutReadings([block.title, ...blockLines(block)].join(' '))
}

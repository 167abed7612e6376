// Which page answers what was typed: by its words in any language, its title, a number.
//
// A whole word counts most, then the beginning of one, then a word inside a longer question
// (「カードをなくしてしまった」, "how do I renew my visa"). Latin words are found between blanks
// only, so that `sex` is not found in Essex. Romaji are read loosely: juminhyo is じゅうみんひょう.

import { fold } from './fold.ts'
import { romajiToKana } from './romaji.ts'

export type PageWords = {
  /** The address under the guide: `ask/lost`, `read/contacts`. */
  readonly page: string
  readonly title: string
  readonly words: readonly string[]
}

type Word = { readonly folded: string; readonly spaced: string; readonly loose: string }
type Entry = { readonly page: string; readonly title: string; readonly words: readonly Word[] }
export type PageIndex = readonly Entry[]

export function pageIndex(pages: readonly PageWords[]): PageIndex {
  return pages.map(({ page, title, words }) => ({
    page,
    title: fold(title),
    words: words.map((word) => {
      const folded = fold(word)
      return { folded, spaced: spacedOf(word), loose: looseKana(folded) }
    }),
  }))
}

/** The pages for what was typed, best first. */
export function findPages(index: PageIndex, typed: string, limit = 6): readonly string[] {
  const whole = queryOf(typed)
  if (whole.folded === '') return []
  const parts = typed.split(/\s+/).filter((part) => part !== '' && !empty.has(fold(part)))
  const scored = index.map((entry) => ({
    page: entry.page,
    score: Math.max(scoreOf(entry, whole), partsScore(entry, parts.map(queryOf))),
  }))
  return scored
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit)
    .map(({ page }) => page)
}

type Query = Word & { readonly isLatin: boolean }

function queryOf(typed: string): Query {
  const folded = fold(typed)
  const spaced = spacedOf(typed)
  const isLatin = /^[a-zāīūēō'’ -]+$/.test(spaced.trim())
  const kana = isLatin ? romajiToKana(spaced.replace(/\s/g, '')) : undefined
  return { folded, spaced, isLatin, loose: kana === undefined ? '' : looseKana(fold(kana)) }
}

/** Every part must be found; together they count less than the whole. */
function partsScore(entry: Entry, parts: readonly Query[]): number {
  if (parts.length < 2) return parts[0] ? scoreOf(entry, parts[0]) : 0
  const found = parts.map((part) => scoreOf(entry, part)).filter((score) => score > 0)
  const share = found.length / parts.length
  return share > 0.5 || found.some((score) => score >= 100) ? Math.max(...found) * 0.6 * share : 0
}

function scoreOf({ title, words }: Entry, query: Query): number {
  const byWord = words.map((word) => wordScore(word, query))
  return Math.max(0, titleScore(title, query), ...byWord)
}

function titleScore(title: string, { folded }: Query): number {
  if (folded.length < 2) return 0
  if (title === folded) return 98
  return title.includes(folded) ? 55 : 0
}

function wordScore(word: Word, query: Query): number {
  const { folded } = query
  if (word.folded === folded) return 100
  if (query.loose !== '' && word.loose === query.loose) return 95
  const enough = query.isLatin ? 3 : 2
  if (folded.length >= enough && word.folded.startsWith(folded)) return 80
  if (isInside(word, query)) return 70 + Math.min(word.folded.length, 9)
  return !query.isLatin && folded.length >= 2 && word.folded.includes(folded) ? 60 : 0
}

function isInside(word: Word, query: Query): boolean {
  if (isAscii(word.folded)) return query.spaced.includes(word.spaced)
  return word.folded.length >= 2 && query.folded.includes(word.folded)
}

function isAscii(text: string): boolean {
  return /^[\u0020-\u007e]*$/.test(text)
}

/** Lower case with one blank around and between words. */
function spacedOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s.,!?]+/)
  return ` ${words.filter((word) => word !== '').join(' ')} `
}

/** Long vowels are often left out in romaji: じゅうみんひょう and juminhyo meet here. */
function looseKana(kana: string): string {
  return kana
    .replace(/([おこそとのほもよろごぞどぼぽょうくすつぬふむゆるぐずぶぷゅ])[うお]/g, '$1')
    .replace(/([えけせてねへめれげぜでべぺ])い/g, '$1')
}

/** Said of everything here, so they tell nothing. */
const empty: ReadonlySet<string> = new Set(
  [
    ...'card my the a an i to of for in on is it do how can what when with and number'.split(' '),
    ...'カード マイナンバー マイナンバーカード マイナカード 카드 마이넘버카드 卡 个人编号卡 個人編號卡'.split(
      ' ',
    ),
  ].map(fold),
)

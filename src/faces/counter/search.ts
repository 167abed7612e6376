// One box for everything: words of a name, kana, a birth date in any era, a receipt number.
//
// Whatever holds a digit is meant as a date; a date that does not exist is told in words and
// never searched for as a name.

import { readReceipt } from '../../core/kernel/receipt.ts'
import type { Day } from '../../core/kernel/day.ts'
import { foldTwins } from '../../core/kernel/twin-signs.ts'
import { readDate, type DateReading } from '../shared/format/parse-date.ts'

export type PeopleSearch = {
  readonly ok: true
  readonly words: readonly string[]
  readonly birthDate?: Day
}

export type Search =
  | PeopleSearch
  | { readonly ok: true; readonly receipt: string }
  | { readonly ok: false; readonly problem: DateProblem }

export type DateProblem = (DateReading & { ok: false })['problem'] | 'two_dates'

const kanji = '[〇零一二三四五六七八九十]'
const eraKanji = '明治|大正|昭和|平成|令和|[明大昭平令](?=[\\s.]*(?:\\d{1,2}(?!\\d)|元))'
const era = `(?:生年月日\\s*:?\\s*)?(?:西暦\\s*|(?:${eraKanji}|(?<![A-Za-z])[MTSHR])[\\s.]*)?`
const year = `(?:(?:\\d{1,4}|元)\\s*[年.\\-/・]|${kanji}{1,4}\\s*年)\\s*`
const monthAndDay =
  `(?:\\d{1,2}|${kanji}{1,3})\\s*[月.\\-/・]\\s*(?:\\d{1,2}|${kanji}{1,3})\\s*日?` +
  '(?:\\s*生(?:まれ|(?=[\\s、,]|$)))?'
const writtenDate = new RegExp(
  `${era}${year}${monthAndDay}|(?<![A-Za-z])[MTSHR]\\d{6}(?!\\d)|\\d{8}`,
  'giu',
)

/** What a person typed; undefined when nothing was. */
export function readSearch(typed: string): Search | undefined {
  const receipt = readReceipt(typed)
  if (receipt !== undefined) return { ok: true, receipt }
  const folded = typed.normalize('NFKC').trim()
  if (folded === '') return undefined
  const { dates, rest } = takeDates(folded)
  if (dates.length > 1) return { ok: false, problem: 'two_dates' }
  if (/\d/u.test(rest)) return { ok: false, problem: 'unreadable' }
  const words = rest.split(/[\s、,]+/u).filter((word) => word !== '')
  const [date] = dates
  if (date === undefined) return { ok: true, words }
  const read = readDate(date)
  return read.ok ? { ok: true, words, birthDate: read.day } : { ok: false, problem: read.problem }
}

/** The dates in it; a dash is any dash there, and a long vowel mark elsewhere stays one. */
function takeDates(text: string): { readonly dates: readonly string[]; readonly rest: string } {
  const plain = Array.from(text, (sign) => {
    const folded = foldTwins(sign)
    return folded.length === sign.length ? folded : sign
  }).join('')
  let rest = ''
  let from = 0
  const dates = Array.from(plain.matchAll(writtenDate), ({ 0: date, index }) => {
    rest += `${text.slice(from, index)} `
    from = index + date.length
    return date
  })
  return { dates, rest: rest + text.slice(from) }
}

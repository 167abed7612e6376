// One box for everything: words of a name, kana, a birth date in any era, a receipt number.
//
// Whatever holds a digit is meant as a date; a date that does not exist is told in words and
// never searched for as a name.

import { readReceipt } from '../../core/kernel/receipt.ts'
import type { Day } from '../../core/kernel/day.ts'
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

const era = /(?:(?:明治|大正|昭和|平成|令和)\s*|(?<![A-Za-z])[MTSHR]\s*)?/u.source
const year = /(?:\d{1,4}|元)\s*[年.\-/]\s*/u.source
const monthAndDay = /\d{1,2}\s*[月.\-/]\s*\d{1,2}\s*日?/u.source
const writtenDate = new RegExp(`${era}${year}${monthAndDay}|\\d{8}`, 'giu')

/** What a person typed; undefined when nothing was. */
export function readSearch(typed: string): Search | undefined {
  const receipt = readReceipt(typed)
  if (receipt !== undefined) return { ok: true, receipt }
  const folded = typed.normalize('NFKC').trim()
  if (folded === '') return undefined
  const dates = folded.match(writtenDate) ?? []
  const rest = folded.replaceAll(writtenDate, ' ')
  if (dates.length > 1) return { ok: false, problem: 'two_dates' }
  if (/\d/u.test(rest)) return { ok: false, problem: 'unreadable' }
  const words = rest.split(/[\s、,]+/u).filter((word) => word !== '')
  const [date] = dates
  if (date === undefined) return { ok: true, words }
  const read = readDate(date)
  return read.ok ? { ok: true, words, birthDate: read.day } : { ok: false, problem: read.problem }
}

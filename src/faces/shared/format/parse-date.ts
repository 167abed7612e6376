// Reads a date as people write it: 昭和55年2月17日生, 昭55.2.17, S55/2/17, 1980-02-17, 19800217, in
// full width, with any dash, in kanji figures.
//
// What was typed is never guessed at: a day that does not exist, or that lies outside its
// era (昭和64年1月8日), is told apart from a shape that cannot be read.

import { parseDay, type Day } from '../../../core/kernel/day.ts'
import { foldTwins } from '../../../core/kernel/twin-signs.ts'
import { dayInEra, eras, type Era } from './era.ts'

export type DateReading =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: 'empty' | 'unreadable' | 'no_such_day' | 'outside_era' }

const separated = /^(.{1,4})(?:年|[-/.・])(.{1,3})(?:月|[-/.・])(.{1,3}?)[日号]?$/u
const run = /^(\d{4})(\d{2})(\d{2})$/
const runInEra = /^(\d{2})(\d{2})(\d{2})$/

/** The day a person meant, or why it cannot be told. */
export function readDate(typed: string): DateReading {
  const text = plain(typed)
  if (text === '') return { ok: false, problem: 'empty' }

  const [era, rest] = withoutEra(text)
  const parts = separated.exec(rest) ?? (era ? runInEra : run).exec(rest)
  const year = parts?.[1] === '元' ? 1 : numberOf(parts?.[1])
  const month = numberOf(parts?.[2])
  const date = numberOf(parts?.[3])
  if (year === undefined || month === undefined || date === undefined) return unreadable

  const monthAndDay = `${twoDigits(month)}-${twoDigits(date)}`
  if (era) {
    const inEra = year > 0 ? dayInEra(era, year, monthAndDay) : undefined
    if (inEra) return { ok: true, day: inEra }
    return { ok: false, problem: exists(monthAndDay) ? 'outside_era' : 'no_such_day' }
  }
  if (parts?.[1]?.length !== 4) return unreadable
  const found = parseDay(`${twoDigits(year).padStart(4, '0')}-${monthAndDay}`)
  return found ? { ok: true, day: found } : { ok: false, problem: 'no_such_day' }
}

const unreadable: DateReading = { ok: false, problem: 'unreadable' }

/** Without the words around a date, and with one sign for each that is written for it. */
function plain(typed: string): string {
  return foldTwins(typed)
    .replaceAll(/\s/g, '')
    .toUpperCase()
    .replaceAll(/[년월일]/g, (sign) => ({ 년: '年', 월: '月' })[sign] ?? '日')
    .replace(/^生年月日:?/, '')
    .replace(/^西暦/, '')
    .replace(/(?<=.)生(?:まれ)?$/, '')
}

function withoutEra(text: string): readonly [Era | undefined, string] {
  for (const era of eras) {
    const written = [era.kanji, era.kanji.slice(0, 1), era.letter]
    const start = written.find((each) => text.startsWith(each))
    if (start !== undefined) return [era, text.slice(start.length).replace(/^\./, '')]
  }
  return [undefined, text]
}

const kanjiFigures = '〇一二三四五六七八九'

/** A number in figures, in kanji one by one (一九八〇) or with its ten (五十五). */
function numberOf(written = ''): number | undefined {
  const figures = Array.from(written.replaceAll('零', '〇'), (sign) => {
    const figure = kanjiFigures.indexOf(sign)
    return figure < 0 ? sign : String(figure)
  }).join('')
  if (/^\d{1,4}$/.test(figures)) return Number(figures)
  const [, tens, ones] = /^([2-9]?)十([1-9]?)$/.exec(figures) ?? []
  if (tens === undefined) return undefined
  return Number(tens === '' ? '1' : tens) * 10 + Number(ones)
}

/** The day of the month exists in some year. */
function exists(monthAndDay: string): boolean {
  return parseDay(`2000-${monthAndDay}`) !== undefined
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

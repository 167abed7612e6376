// Reads a date as people write it: 昭和55年2月17日, S55.2.17, 1980-02-17, 19800217, full width too.
//
// What was typed is never guessed at: a day that does not exist, or that lies outside its
// era (昭和64年1月8日), is told apart from a shape that cannot be read.

import { parseDay, type Day } from '../../../core/kernel/day.ts'
import { dayInEra, eras } from './era.ts'

export type DateReading =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly problem: 'empty' | 'unreadable' | 'no_such_day' | 'outside_era' }

const separated = /^(\d{1,4}|元)(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})日?$/
const run = /^(\d{4})(\d{2})(\d{2})$/

/** The day a person meant, or why it cannot be told. */
export function readDate(typed: string): DateReading {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()
  if (text === '') return { ok: false, problem: 'empty' }

  const era = eras.find((each) => text.startsWith(each.kanji) || text.startsWith(each.letter))
  const rest = era ? text.slice(text.startsWith(era.kanji) ? era.kanji.length : 1) : text
  const parts = separated.exec(rest) ?? (era ? null : run.exec(rest))
  if (!parts) return { ok: false, problem: 'unreadable' }

  const year = parts[1] === '元' ? 1 : Number(parts[1])
  const monthAndDay = `${two(parts[2])}-${two(parts[3])}`
  if (era) {
    const inEra = year > 0 ? dayInEra(era, year, monthAndDay) : undefined
    if (inEra) return { ok: true, day: inEra }
    return { ok: false, problem: exists(monthAndDay) ? 'outside_era' : 'no_such_day' }
  }
  if (parts[1]?.length !== 4) return { ok: false, problem: 'unreadable' }
  const date = parseDay(`${parts[1]}-${monthAndDay}`)
  return date ? { ok: true, day: date } : { ok: false, problem: 'no_such_day' }
}

/** The day of the month exists in some year. */
function exists(monthAndDay: string): boolean {
  return parseDay(`2000-${monthAndDay}`) !== undefined
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0')
}

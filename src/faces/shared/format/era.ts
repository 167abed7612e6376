// Japanese eras (和暦): which era year a day falls in, and back.
//
// The last day of one era and the first of the next are the same day for 大正 and 昭和
// (FAX-06): both names are accepted when read, the newer one is written.

import { day, parseDay, yearOf, type Day } from '../../../core/kernel/day.ts'

export type EraCode = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa'

export type Era = {
  readonly code: EraCode
  readonly kanji: string
  readonly letter: string
  readonly firstDay: Day
  /** Absent while the era goes on. */
  readonly lastDay?: Day
}

// Newest first. Meiji begins with the Gregorian calendar (1873): earlier days are nobody's here.
export const eras: readonly Era[] = [
  { code: 'reiwa', kanji: '令和', letter: 'R', firstDay: day('2019-05-01') },
  { ...span('1989-01-08', '2019-04-30'), code: 'heisei', kanji: '平成', letter: 'H' },
  { ...span('1926-12-25', '1989-01-07'), code: 'showa', kanji: '昭和', letter: 'S' },
  { ...span('1912-07-30', '1926-12-25'), code: 'taisho', kanji: '大正', letter: 'T' },
  { ...span('1873-01-01', '1912-07-30'), code: 'meiji', kanji: '明治', letter: 'M' },
]

const meijiYearBefore = 1867

export type EraYear = { readonly era: Era; readonly year: number }

/** The era and the year in it, or undefined before 1873. */
export function eraYearOf(date: Day): EraYear | undefined {
  const era = eras.find((each) => date >= each.firstDay)
  return era && { era, year: yearOf(date) - yearBefore(era) }
}

/** The day written in an era's year, or undefined when the era did not reach it. */
export function dayInEra(era: Era, year: number, monthAndDay: string): Day | undefined {
  const gregorian = String(yearBefore(era) + year).padStart(4, '0')
  const date = parseDay(`${gregorian}-${monthAndDay}`)
  if (date === undefined || date < era.firstDay) return undefined
  return era.lastDay === undefined || date <= era.lastDay ? date : undefined
}

function yearBefore(era: Era): number {
  return era.code === 'meiji' ? meijiYearBefore : yearOf(era.firstDay) - 1
}

function span(first: string, last: string): { firstDay: Day; lastDay: Day } {
  return { firstDay: day(first), lastDay: day(last) }
}

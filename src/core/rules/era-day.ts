// 令和6年6月3日 — a day as the ward writes it on the card itself, by the eras that the rules name.
//
// Of a day that belongs to two eras the newer one is written; a day before all of them, which no
// living person's record holds, is written in the common calendar.

import { dayOfMonth, monthOf, yearOf, type Day } from '../kernel/day.ts'
import type { EraCode } from './national/calendar.ts'
import type { Rules } from './rules.ts'

const names = {
  taisho: '大正',
  showa: '昭和',
  heisei: '平成',
  reiwa: '令和',
} as const satisfies Record<EraCode, string>

export function eraDay(date: Day, { eras }: Pick<Rules, 'eras'>): string {
  const newestFirst = (Object.keys(names) as EraCode[]).toReversed()
  const era = newestFirst.find((each) => date >= eras[each].from)
  const monthAndDay = `${monthOf(date)}月${dayOfMonth(date)}日`
  if (!era) return `${yearOf(date)}年${monthAndDay}`
  const year = yearOf(date) - yearOf(eras[era].from) + 1
  return `${names[era]}${year === 1 ? '元' : year}年${monthAndDay}`
}

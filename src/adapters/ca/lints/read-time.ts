// An instant from UTCTime or GeneralizedTime as a lint may accept it, or undefined.

import type { Element } from '../der/der-reader.ts'

const utcTime = /^\d{12}Z$/
const generalizedTime = /^\d{14}Z$/

export function readTime({ tag, valueText: text }: Element): number | undefined {
  if (tag === 0x17) return utcTime.test(text) ? instant(centuryOf(text) + text) : undefined
  return tag === 0x18 && generalizedTime.test(text) ? instant(text) : undefined
}

function centuryOf(text: string): string {
  return Number(text.slice(0, 2)) < 50 ? '20' : '19'
}

function instant(text: string): number | undefined {
  const number = (from: number, to: number) => Number(text.slice(from, to))
  const at = Date.UTC(
    number(0, 4),
    number(4, 6) - 1,
    number(6, 8),
    number(8, 10),
    number(10, 12),
    number(12, 14),
  )
  return new Date(at).getUTCDate() === number(6, 8) ? at : undefined
}

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
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  const [month, dayOfMonth] = [twoDigits(text, 4), twoDigits(text, 6)]
  const clock = [twoDigits(text, 8), twoDigits(text, 10), twoDigits(text, 12)] as const
  const at = Date.UTC(year, month - 1, dayOfMonth, ...clock)
  return new Date(at).getUTCDate() === dayOfMonth ? at : undefined
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 0x30) * 10 + text.charCodeAt(at + 1) - 0x30
}

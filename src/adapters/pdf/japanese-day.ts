// 昭和55年2月17日: days on Japanese papers, by the runtime's own table of eras.

import type { Day } from '../../core/kernel/day.ts'

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  timeZone: 'UTC',
})

export function dayInEra(date: Day): string {
  return era.format(new Date(`${date}T00:00:00Z`))
}

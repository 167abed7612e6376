import { expect, test } from 'vitest'
import { moment } from '../../core/kernel/day.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { refusalWords } from './refusal.tsx'

const wrongPin = { pin: 'auth', triesLeft: 2 } as const

test.each<[Locale, string]>([
  ['ja', '利用者証明用電子証明書の暗証番号が違います。あと2回間違えるとロックされます。'],
  ['en', 'User authentication PIN is wrong. After 2 more wrong tries it locks.'],
])('a wrong PIN says how many tries are left, in %s', (locale, sentence) => {
  const { plain } = refusalWords(locale, { code: 'pin-wrong', cite: 'PIN-02', detail: wrongPin })
  expect(plain).toContain(sentence)
})

test('a refusal at the wrong window names where to go and when it opens', () => {
  const refusal = {
    code: 'not-at-this-place',
    cite: 'WIN-24',
    detail: { place: 'ward_a', go: 'card_window', opens: moment('2024-06-04T08:30') },
  } as const
  const { details } = refusalWords('ja', refusal, (id) =>
    id === 'card_window' ? 'カード窓口' : undefined,
  )
  expect(details.map(({ value }) => value)).toEqual(['カード窓口', '令和6年6月4日（火）8:30'])
})

test('missing papers are named, not coded', () => {
  const detail = { papers: ['card', 'identity_document'] } as const
  const { details } = refusalWords('ja', { code: 'papers-missing', cite: 'GUIDE-07', detail })
  expect(details[0]?.value).toMatch(/^マイナンバーカード、本人確認書類/)
})

test('the days of the year end are no day on which something can be done', () => {
  const detail = { from: '12-29', to: '01-03' }
  const { details } = refusalWords('ja', { code: 'kiosk-at-year-end', cite: 'CVS-03', detail })
  expect(details).toEqual([])
})

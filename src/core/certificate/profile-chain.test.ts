import { expect, test } from 'vitest'
import { day, type Day } from '../kernel/day.ts'
import { beyondTheChain, type Chain } from './profile-chain.ts'

const chain = (over: Partial<Chain>): Chain => ({
  kind: 'sign',
  firstDay: day('2024-06-03'),
  lastDay: day('2029-05-20'),
  cardExpiry: day('2034-05-20'),
  authExpiry: day('2029-05-20'),
  authorityLastDay: day('2044-06-03'),
  ...over,
})
const d = (text: string): Day => day(text)

test.each([
  // the certificate                                                 refused because
  [chain({}), undefined],
  [chain({ lastDay: d('2029-05-21') }), 'certificate-outlives-auth-certificate VAL-13'],
  [chain({ lastDay: d('2029-05-21'), authExpiry: undefined }), undefined],
  [chain({ lastDay: d('2029-05-21'), kind: 'auth' }), undefined],
  [chain({ cardExpiry: d('2029-05-20') }), undefined],
  [chain({ cardExpiry: d('2029-05-19') }), 'certificate-outlives-card VAL-10'],
  [chain({ cardExpiry: d('2029-05-19'), kind: 'auth' }), 'certificate-outlives-card VAL-11'],
  [chain({ authorityLastDay: d('2029-05-20') }), undefined],
  [chain({ authorityLastDay: d('2029-05-19') }), 'certificate-outlives-authority VAL-14'],
  [chain({ lastDay: d('2024-06-03') }), undefined],
  [chain({ lastDay: d('2024-06-02') }), 'certificate-already-ended VAL-14'],
])('a certificate within or beyond its chain (%#)', (given, expected) => {
  const refusal = beyondTheChain(given)
  expect(refusal && `${refusal.code} ${refusal.cite}`).toBe(expected)
})

test('the refusal names the day that is the limit', () => {
  expect(beyondTheChain(chain({ cardExpiry: d('2029-05-19') }))?.detail).toEqual({
    lastDay: '2029-05-20',
    limit: '2029-05-19',
  })
})

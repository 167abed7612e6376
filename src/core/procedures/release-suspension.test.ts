import { expect, test } from 'vitest'
import {
  aboutCard,
  abolished,
  applied,
  decided,
  expired,
  fileOf,
  delivered,
  holder,
  lapsed,
  refused,
  registered,
  replaced,
  returned,
  suspended,
} from './testing/casework.ts'

test('a found card works again, and Mynaportal two days later', () => {
  expect(decided('release_suspension', holder(...suspended))).toEqual({
    ok: true,
    facts: [
      { ...aboutCard, type: 'CardSuspensionReleased' },
      { ...aboutCard, type: 'CertificatesResumed', portalLoginFrom: '2024-06-12' },
    ],
  })
})

// prettier-ignore
test.each([
  // the card            refused with
  ['active',    holder(),                       'card-not-suspended SUS-10'],
  ['abolished', holder(...suspended, ...abolished), 'card-abolished SUS-04 → return_card'],
  ['expired',   holder(...expired),             'card-ended SUS-10 → apply_reissue'],
  ['lapsed',    holder(...lapsed('late_90')),   'card-ended SUS-10 → apply_reissue'],
  ['returned',  holder(...returned),            'card-already-returned SUS-10'],
  ['replaced',  holder(...suspended, replaced), 'card-replaced SUS-06 → return_card'],
])('a card that is %s is not released', (_state, file, expected) => {
  expect(refused('release_suspension', file)).toBe(expected)
})

test('a replacement that is only on order changes nothing (SUS-12)', () => {
  const file = fileOf(registered(), delivered(), suspended, applied({ reason: 'lost' }))
  expect(refused('release_suspension', file)).toContain('accepted')
})

// prettier-ignore
test.each([
  // day          comes to
  ['2032-06-20', 'accepted CardSuspensionReleased CertificatesResumed'],
  ['2032-06-21', 'card-ended SUS-10 → apply_reissue'],
])('expiry goes on while suspended: on %s %s', (on, expected) => {
  expect(refused('release_suspension', holder(...suspended), { on })).toBe(expected)
})

import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  about,
  aboutCard,
  abolished,
  bothRevoked,
  decided,
  expired,
  holder,
  lapsed,
  refused,
  replaced,
  returned,
  suspended,
} from './testing/casework.ts'

test('a card nobody needs any more ends with its certificates', () => {
  expect(decided('return_card', holder(), { input: { reason: 'not_needed' } })).toEqual({
    ok: true,
    facts: [{ ...aboutCard, type: 'CardReturned', reason: 'not_needed' }, ...bothRevoked],
  })
})

test.each([
  // the card                                    reason                     comes to
  ['abolished', holder(...abolished), 'found_after_abolition', 'accepted CardReturned'],
  ['active', holder(), 'found_after_abolition', 'reason-does-not-fit RET-01'],
  [
    'suspended',
    holder(...suspended),
    'found_after_abolition',
    'reason-does-not-fit RET-01 → release_suspension',
  ],
  ['replaced', holder(replaced), 'found_after_replacement', 'accepted CardReturned'],
  ['active', holder(), 'found_after_replacement', 'reason-does-not-fit SUS-06'],
  ['active', holder(), 'replaced', 'reason-does-not-fit SUS-06'],
  ['expired', holder(...expired), 'not_needed', 'accepted CardReturned'],
  ['lapsed', holder(...lapsed('late_14')), 'lapsed', 'accepted CardReturned'],
  ['returned', holder(...returned), 'not_needed', 'card-already-returned SUS-10'],
])('a card that is %s, returned as %s: %s', (...[_state, file, reason, expected]) => {
  const outcome = refused('return_card', file, { input: { reason } })
  expect(outcome.startsWith('accepted') ? outcome.slice(0, 21) : outcome).toBe(expected)
})

test('the family of a dead holder may return the card, and need not', () => {
  const dead = holder(
    { ...about, type: 'RecordClosed', recordState: 'dead', on: day('2024-06-01') },
    ...lapsed('death'),
  )
  const told = { input: { reason: 'deceased' }, applicant: 'household_member' } as const
  expect(refused('return_card', dead, told)).toBe('accepted CardReturned')
})

test('the support window takes no returns (RET-04)', () => {
  const told = { input: { reason: 'not_needed' }, place: 'support_window' }
  expect(refused('return_card', holder(), told)).toBe('not-at-this-place WIN-22')
})

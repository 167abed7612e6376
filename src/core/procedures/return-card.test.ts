import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { cardId } from '../kernel/ids.ts'
import {
  about,
  aboutCard,
  abolished,
  bothRevoked,
  decided,
  delivered,
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

const second = [replaced, ...delivered({ cardId: cardId('card-2') })]

test('of two cards the one that the reason fits is returned, never the new one', () => {
  const file = holder(...second)
  const found = decided('return_card', file, { input: { reason: 'found_after_replacement' } })
  expect(found.ok && found.facts[0]).toMatchObject({ type: 'CardReturned', cardId: 'card-1' })
  expect(refused('return_card', file, { input: { reason: 'not_needed' } })).toBe(
    'card-not-named SUS-06',
  )
  const named = decided('return_card', file, { cardNamed: true, input: { reason: 'not_needed' } })
  expect(named.ok && named.facts[0]).toMatchObject({ cardId: 'card-2' })
})

test('a loss of one of two cards is not guessed', () => {
  const input = { circumstance: 'lost_at_home' }
  const file = holder(...second)
  expect(refused('report_loss_abolish', file, { input })).toBe('card-not-named SUS-06')
  expect(refused('report_loss_abolish', holder(replaced), { input })).toBe(
    'card-replaced SUS-06 → return_card',
  )
})

test('the family of a dead holder may return the card, and need not', () => {
  const dead = holder(
    { ...about, type: 'RecordClosed', recordState: 'dead', on: day('2024-06-01') },
    ...lapsed('death'),
  )
  const details = { input: { reason: 'deceased' }, applicant: 'household_member' } as const
  expect(refused('return_card', dead, details)).toBe('accepted CardReturned')
})

test('the support window takes no returns (RET-04)', () => {
  const details = { input: { reason: 'not_needed' }, place: 'support_window' }
  expect(refused('return_card', holder(), details)).toBe('not-at-this-place WIN-22')
})

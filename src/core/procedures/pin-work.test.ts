import { describe, expect, test } from 'vitest'
import {
  aboutCard,
  cardsNotInUse,
  decided,
  fileOf,
  holder,
  refused,
  registered,
  delivered,
} from './testing/casework.ts'

const pins = ['sign', 'auth', 'resident_register', 'card_info'] as const

describe.each([
  ['pin_change', 'PinChanged', 'PIN-15'],
  ['pin_reset', 'PinReset', 'PIN-14'],
  ['pin_unlock', 'PinUnlocked', 'PIN-07'],
] as const)('%s', (id, type, firstCite) => {
  test.each(pins)('works on the PIN %s', (pin) => {
    expect(decided(id, holder(), { input: { pin } })).toEqual({
      ok: true,
      facts: [{ ...aboutCard, type, pin }],
    })
  })

  test.each(cardsNotInUse)('is refused on a card that is %s', (state, file, expected) => {
    const full = state === 'missing' ? `no-card ${firstCite} → apply_first_issue` : expected
    expect(refused(id, file, { input: { pin: 'auth' } })).toBe(full)
  })

  test('a PIN the card does not have cannot be worked on', () => {
    const bare = fileOf(registered(), delivered().slice(0, 1))
    expect(refused(id, bare, { input: { pin: 'sign' } })).toBe(
      'pin-not-set PIN-05 → certificate_issue',
    )
  })
})

test('what is not locked is not unlocked; a forgotten PIN is set anew', () => {
  const details = { input: { pin: 'auth' }, pinsLocked: ['sign'] } as const
  expect(refused('pin_unlock', holder(), details)).toBe('pin-not-locked PIN-07 → pin_reset')
})

test('client software changes a PIN, and needs the present one', () => {
  const details = { channel: 'client', input: { pin: 'auth' } } as const
  expect(refused('pin_change', holder(), details)).toBe('accepted PinChanged')
  expect(refused('pin_change', holder(), { ...details, pinsVerified: ['sign'] })).toBe(
    'pin-required PIN-07 → pin_reset',
  )
})

test.each(['pin_reset', 'pin_unlock'])('client software can not do a %s (PIN-15)', (id) => {
  expect(refused(id, holder(), { channel: 'client', input: { pin: 'auth' } })).toContain(
    'channel-not-allowed',
  )
})

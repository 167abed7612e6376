import { expect, test } from 'vitest'
import { laterWorld } from '../../../conformance/worlds.ts'
import {
  about,
  aboutCard,
  after,
  cardOf,
  cardsNotInUse,
  decided,
  delivered,
  fileOf,
  holder,
  refused,
  registered,
  revokedSign,
  signEnded,
} from './testing/casework.ts'

const switched = { ...aboutCard, type: 'CardKindSwitched', kind: 'face_authentication' } as const
const noPin = { ...aboutCard, type: 'PinRemoved', pin: 'auth' } as const
const recorded = {
  ...about,
  type: 'StaffDecisionRecorded',
  matter: 'sign_certificate_on_face_authentication_card',
}

test.each([
  ['keep', [switched, noPin, { ...recorded, reason: 'keep' }]],
  [
    'revoke',
    [
      switched,
      noPin,
      { ...recorded, reason: 'revoke' },
      { ...revokedSign, cause: 'switched_to_face_authentication' },
    ],
  ],
])(
  'the signature certificate: %s, and the choice is recorded (FACE-07)',
  (signCertificate, facts) => {
    const outcome = decided('switch_face_auth', holder(), { input: { signCertificate } })
    expect(outcome).toEqual({ ok: true, facts })
  },
)

test('without a signature certificate there is nothing to choose', () => {
  expect(decided('switch_face_auth', holder(signEnded))).toEqual({
    ok: true,
    facts: [switched, noPin],
  })
  expect(refused('switch_face_auth', holder())).toBe('field-missing FACE-07')
})

test('a card without the PIN of an authentication certificate has none taken away', () => {
  const bare = fileOf(registered(), delivered().slice(0, 1))
  expect(refused('switch_face_auth', bare)).toBe('accepted CardKindSwitched')
})

test('a card that is one already is pointed to the way back', () => {
  expect(refused('switch_face_auth', holder(switched))).toBe(
    'already-face-authentication FACE-03 → switch_to_standard',
  )
})

test('only the card window switches, a proxy may come (FACE-02, WIN-30)', () => {
  const input = { signCertificate: 'keep' }
  expect(refused('switch_face_auth', holder(), { input, place: 'ward_ogu' })).toBe(
    'not-at-this-place WIN-30',
  )
  expect(refused('switch_face_auth', holder(), { input, applicant: 'proxy' })).toContain('accepted')
})

test('by the later law the way back needs no decision of staff (L26-FACE-01)', () => {
  const faceAuthCard = holder(switched, noPin)
  const outcome = decided('switch_to_standard', faceAuthCard, laterWorld)
  const types = outcome.ok ? outcome.facts.map(({ type }) => type) : []
  expect(types).toContain('CardKindSwitched')
  expect(types).not.toContain('StaffDecisionRecorded')
})

test('the way back is a decision of staff, with its reason (FACE-07)', () => {
  const faceAuthCard = holder(switched, noPin)
  expect(refused('switch_to_standard', faceAuthCard)).toBe('staff-decision-needed FACE-07')
  const outcome = decided('switch_to_standard', faceAuthCard, {
    input: { staffReason: '本人の希望' },
  })
  expect(outcome).toEqual({
    ok: true,
    facts: [
      {
        ...about,
        type: 'StaffDecisionRecorded',
        matter: 'switch_to_standard',
        reason: '本人の希望',
      },
      { ...aboutCard, type: 'CardKindSwitched', kind: 'standard' },
      { ...aboutCard, type: 'PinsSet', pins: ['auth'] },
    ],
  })
  expect(cardOf(after(faceAuthCard, outcome)).pinsSet).toContain('auth')
})

test('an ordinary card has no way back to go', () => {
  expect(refused('switch_to_standard', holder())).toBe(
    'already-standard FACE-07 → switch_face_auth',
  )
})

test.each(cardsNotInUse)('a card that is %s is switched neither way', (state, file, expected) => {
  const code = state === 'missing' ? 'no-card' : expected
  expect(refused('switch_face_auth', file, { input: { signCertificate: 'keep' } })).toContain(code)
  expect(refused('switch_to_standard', file, { input: { staffReason: 'x' } })).toContain(code)
})

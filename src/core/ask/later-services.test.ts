import { expect, test } from 'vitest'
import { asked, laterWorld } from '../../../conformance/worlds.ts'

const answer = (area: string, given: object) => asked(area, given, laterWorld).answer

test.each([
  // expiry, on, can renew by the guide, and now
  ['2027-01-15', '2026-10-14', false, false],
  ['2027-01-15', '2026-10-15', true, false],
  ['2027-01-15', '2026-10-16', true, true],
  ['2027-01-15', '2027-01-15', true, true],
  ['2027-01-15', '2027-01-16', false, false],
])('L26-NOTICE-01: %s, on %s', (...[expiry, onDate, before, now]) => {
  const given = { expiry, onDate, holderKind: 'japanese' }
  expect(asked('expiry_notice', given).answer['canRenew']).toBe(before)
  const reply = asked('expiry_notice', given, laterWorld)
  expect(reply.answer).toMatchObject({ canRenew: now, renewableFrom: '2026-10-16' })
  expect(reply).toMatchObject({
    certainty: 'medium',
    otherReading: { renewableFrom: '2026-10-15' },
  })
})

test('L26-VAL-02: a card renewed early shows both readings', () => {
  const given = { birthDate: '1990-06-15', issueDate: '2026-05-01', holderKind: 'japanese' }
  expect(answer('card_validity', given)).toEqual({ cardExpiry: '2035-06-15' })
  const reply = asked('card_validity', { ...given, renewalOfExpiry: true }, laterWorld)
  expect(reply.answer).toEqual({ cardExpiry: '2036-06-15' })
  expect(reply).toMatchObject({ certainty: 'medium', otherReading: { cardExpiry: '2035-06-15' } })
})

test.each([
  // starts to live, on, born, available
  ['2026-12-01', '2026-11-01', '1990-01-01', true],
  ['2026-12-01', '2026-10-31', '1990-01-01', false],
  ['2026-12-01', '2026-12-11', '1990-01-01', true],
  ['2026-12-01', '2026-12-12', '1990-01-01', false],
  ['2026-12-01', '2026-12-01', '2011-12-02', false],
  ['2026-12-01', '2026-12-01', '2011-12-01', true],
])(
  'L26-ABR-08: from %s, notified on %s, born %s',
  (...[startedLivingDate, onDate, birthDate, available]) => {
    const days = { startedLivingDate, onDate, birthDate }
    const given = { movers: 'self', destination: 'japan', certificateState: 'valid', ...days }
    expect(answer('online_move_out', given)['available']).toBe(available)
  },
)

test.each([
  // phone, on, signature certificate ends, face authentication card, possible
  ['iphone', '2025-06-23', '2030-01-01', false, false],
  ['iphone', '2025-06-24', '2030-01-01', false, true],
  ['android', '2023-05-10', '2030-01-01', false, false],
  ['android', '2026-11-28', '2026-11-28', false, true],
  ['android', '2026-11-29', '2026-11-28', false, false],
  ['android', '2026-11-28', null, false, false],
  ['android', '2026-11-28', '2030-01-01', true, false],
])(
  'L26-PHONE-01, -02, -03: %s on %s, %s',
  (...[phone, onDate, signExpiry, faceAuthCard, possible]) => {
    const found = answer('phone_certificate', { phone, onDate, signExpiry, faceAuthCard })
    expect(found['possible']).toBe(possible)
    expect(found['lastDay']).toBe(possible ? signExpiry : undefined)
  },
)

test.each([
  // kind, born, on, occasion, answer
  ['fixed_stay', '1990-01-01', '2026-06-13', 'move_in_notice', { possible: false }],
  [
    'fixed_stay',
    '1990-01-01',
    '2026-06-14',
    'move_in_notice',
    { possible: true, where: 'municipality', inPerson: true },
  ],
  [
    'special_permanent_resident',
    '2010-11-29',
    '2026-11-28',
    'immigration_office',
    { possible: true, where: 'immigration_office', inPerson: false },
  ],
  ['japanese', '1990-01-01', '2026-11-28', 'move_in_notice', { possible: false }],
  ['fixed_stay', '1990-01-01', '2026-11-28', 'online_residence_application', { possible: false }],
])(
  'L26-STAY-01, -02: %s, born %s, on %s, %s',
  (...[holderKind, birthDate, onDate, occasion, found]) => {
    expect(answer('combined_card', { holderKind, birthDate, onDate, occasion })).toEqual(found)
  },
)

test.each([
  // use, on, usable
  ['insurance', '2025-09-18', false],
  ['insurance', '2025-09-19', true],
  ['mynaportal', '2026-11-28', true],
  ['convenience_store', '2026-11-28', true],
  ['passport', '2026-11-28', false],
])('L26-PHONE-05, L26-HIC-06: a phone for %s on %s: %s', (use, onDate, usable) => {
  expect(answer('phone_use', { use, onDate })).toEqual({ usable })
  expect(asked('phone_use', { use, onDate }).answer).toEqual({ usable: false })
})

import { expect, test } from 'vitest'
import { asked, editions, guideWorld, laterCases, laterWorld } from '../../../conformance/worlds.ts'
import { answerQuestion } from './answer-question.ts'

/** A question by its line alone: its edition or its day picks, as in `madoguchi ask`. */
function picked(question: object): ReturnType<typeof asked> {
  return answerQuestion(question, guideWorld, editions) as unknown as ReturnType<typeof asked>
}

test.each(laterCases)(
  '$id is answered as published',
  ({ area, given, rule, expect: wanted, edition }) => {
    const reply = picked({ id: 'case', area, given, edition })
    expect(reply.error).toBeUndefined()
    expect(reply.answer).toMatchObject(wanted)
    expect(reply.edition).toBe('2026-11')
    expect(rule.filter((each) => !reply.cites.includes(each))).toEqual([])
  },
)

const answer = (area: string, given: object) => asked(area, given, laterWorld).answer

test.each([
  // kind, state, planned day, on, possible
  ['japanese', 'active', '2026-12-20', '2026-12-19', true],
  ['japanese', 'active', '2026-12-20', '2026-12-20', false],
  ['japanese', 'active', '2026-12-20', '2026-12-21', false],
  ['japanese', 'active', '2024-05-28', '2024-05-27', true],
  ['japanese', 'active', '2024-05-28', '2024-05-26', false],
  ['japanese', 'suspended', '2026-12-20', '2026-12-01', false],
  ['japanese', 'expired', '2026-12-20', '2026-12-01', false],
  ['japanese', 'lapsed', '2026-12-20', '2026-12-01', false],
  ['permanent_resident', 'active', '2026-12-20', '2026-12-01', false],
  ['highly_skilled_2', 'active', '2026-12-20', '2026-12-01', false],
  ['fixed_stay', 'active', '2026-12-20', '2026-12-01', false],
])('L26-ABR-01, -02: %s, %s, leaving %s, asked on %s: %s', (...row) => {
  const [holderKind, cardState, plannedMoveOutDate, onDate, possible] = row
  const given = { holderKind, cardState, plannedMoveOutDate, onDate }
  expect(answer('abroad_continuation', given)['possible']).toBe(possible)
})

const allValid = { card: 'valid', sign: 'valid', auth: 'valid' }
test.each([
  // continued use, kind, before, card, sign, auth
  [true, 'japanese', allValid, 'valid', 'revoked', 'valid'],
  [true, 'japanese', { ...allValid, auth: 'revoked' }, 'valid', 'revoked', 'revoked'],
  [false, 'japanese', allValid, 'revoked', 'revoked', 'revoked'],
  [true, 'fixed_stay', allValid, 'revoked', 'revoked', 'revoked'],
  [true, 'japanese', { ...allValid, card: 'suspended' }, 'revoked', 'revoked', 'revoked'],
])(
  'L26-ABR-03, -05: continued use %s, %s: %j',
  (...[continuedUseAbroad, holderKind, before, card, sign, auth]) => {
    const given = { event: 'moved_abroad', before, continuedUseAbroad, holderKind }
    expect(answer('revocation', given)).toEqual({ card, sign, auth })
    expect(asked('revocation', given).answer).toEqual({
      card: 'revoked',
      sign: 'revoked',
      auth: 'revoked',
    })
  },
)

test.each([
  // applied on, with certificate, express, result, yen, certainty
  ['2026-07-01', true, false, 'free', 0, 'high'],
  ['2026-09-28', true, false, 'free', 0, 'high'],
  ['2026-09-29', true, false, 'free', 0, 'medium'],
  ['2026-09-30', true, false, 'paid', 1000, 'medium'],
  ['2026-12-01', false, false, 'paid', 800, 'high'],
  ['2026-08-01', true, true, 'free', 0, 'high'],
])(
  'L26-ABR-06: a new card asked for on %s',
  (...[appliedOn, withCertificate, express, result, amountYen, certainty]) => {
    const days = { plannedMoveOutDate: '2026-07-01', appliedOn }
    const given = {
      reason: 'moved_abroad',
      withCertificate,
      oldCardReturned: true,
      express,
      ...days,
    }
    const reply = asked('fees', given, laterWorld)
    expect(reply.answer).toEqual({ result, amountYen })
    expect(reply.certainty).toBe(certainty)
  },
)

test.each([
  // reason, more, result, yen
  ['lost', {}, 'paid', 2000],
  ['lost', { withCertificate: false }, 'paid', 1800],
  ['lost', { express: false }, 'paid', 1000],
  ['soiled', {}, 'paid', 2000],
  ['chip_broken', { ownFault: false }, 'inquire', null],
  ['face_full', {}, 'free', 0],
  ['office_mistake', {}, 'free', 0],
  ['own_convenience', {}, 'inquire', null],
])('L26-EXP-04: express issue, %s %j', (...[reason, more, result, amountYen]) => {
  const given = { reason, withCertificate: true, oldCardReturned: false, express: true, ...more }
  expect(answer('fees', given)).toEqual({ result, amountYen })
})

test('the guide has no price for express issue', () => {
  const given = { reason: 'lost', withCertificate: true, oldCardReturned: false, express: true }
  expect(asked('fees', given).answer).toEqual({ result: 'inquire', amountYen: null })
})

test.each([
  // reason, reason day, on, eligible, last day
  ['lost', '2026-11-01', '2026-11-01', true, '2026-12-01'],
  ['lost', '2026-11-01', '2026-12-01', true, '2026-12-01'],
  ['lost', '2026-11-01', '2026-12-02', false, '2026-12-01'],
  ['lost', '2026-11-01', '2026-10-31', false, '2026-12-01'],
  ['moved_in_from_abroad', '2024-12-02', '2024-12-10', true, '2025-01-01'],
  ['moved_in_from_abroad', '2024-12-01', '2024-12-10', false, undefined],
  ['own_convenience', '2026-11-01', '2026-11-02', false, undefined],
  ['photo_change', '2026-11-01', '2026-11-02', false, undefined],
])('L26-EXP-01: %s of %s, on %s', (...[reason, reasonDate, onDate, eligible, lastDay]) => {
  const found = answer('express_issue', { reason, reasonDate, onDate })
  expect([found['eligible'], found['lastDay']]).toEqual([eligible, lastDay])
})

test.each([
  // born, on, eligible, last day, photo
  ['2025-12-10', '2026-12-09', true, '2026-12-09', false],
  ['2025-12-10', '2026-12-10', false, '2026-12-09', true],
  ['2026-11-20', '2026-11-20', true, '2027-11-19', false],
  ['2024-11-20', '2024-12-01', false, '2025-11-19', true],
  ['2024-11-20', '2024-12-02', true, '2025-11-19', false],
  ['2024-02-29', '2025-02-27', true, '2025-02-27', false],
  ['2024-02-29', '2025-02-28', false, '2025-02-27', true],
])(
  'L26-EXP-02, L26-INF-01: born %s, on %s',
  (...[birthDate, onDate, eligible, lastDay, photoOnCard]) => {
    const given = { reason: 'infant', birthDate, onDate }
    expect(answer('express_issue', given)).toEqual({ eligible, lastDay, photoOnCard })
  },
)

const insured = { registered: true, cardExpiry: '2031-08-15', cardState: 'active' }
test.each([
  // certificate ends, on, more, usable, last day, shared
  ['2026-08-15', '2026-08-15', {}, true, '2026-11-30', true],
  ['2026-08-15', '2026-08-16', {}, true, '2026-11-30', false],
  ['2026-08-15', '2026-11-30', {}, true, '2026-11-30', false],
  ['2026-08-15', '2026-12-01', {}, false, '2026-11-30', false],
  ['2026-08-31', '2026-11-30', {}, true, '2026-11-30', false],
  ['2026-11-30', '2027-02-28', {}, true, '2027-02-28', false],
  ['2026-11-30', '2027-03-01', {}, false, '2027-02-28', false],
  ['2026-08-15', '2026-10-02', { cardExpiry: '2026-10-01' }, false, '2026-10-01', false],
  ['2026-08-15', '2026-08-16', { registered: false }, false, '2026-11-30', false],
  ['2026-08-15', '2026-08-16', { cardState: 'suspended' }, false, '2026-11-30', false],
  [null, '2026-08-16', {}, false, null, false],
])(
  'L26-HIC-02: ended %s, on %s %j',
  (...[authExpiry, onDate, more, usable, lastUsableDay, shared]) => {
    const given = { ...insured, authExpiry, onDate, ...more }
    const wanted = { usable, lastUsableDay, medicalInfoShared: shared }
    expect(answer('insurance_use', given)).toEqual(wanted)
  },
)

test('by the guide the card works to the day its certificate ends', () => {
  const given = { ...insured, authExpiry: '2024-08-15', onDate: '2024-08-16' }
  expect(asked('insurance_use', given).answer['usable']).toBe(false)
})

test.each([
  // forgotten, known, chain, possible in the guide, and now
  [['sign'], ['auth'], 'seven_eleven', true, true],
  [['auth'], ['sign'], 'seven_eleven', false, true],
  [['auth'], ['sign'], 'aeon_hokkaido', false, true],
  [['auth'], ['sign'], 'lawson', false, false],
  [['sign'], ['auth'], 'ministop', true, true],
  [['sign'], [], 'lawson', false, false],
  [['sign', 'auth'], [], 'fuji', false, false],
  [['card_info'], ['sign', 'auth'], 'seven_eleven', false, false],
  [['resident_register'], ['sign', 'auth'], 'seven_eleven', false, false],
])('L26-PIN-01: forgotten %j, known %j at %s', (...[forgotten, known, chain, before, now]) => {
  const given = { forgotten, known, chain }
  expect(asked('store_pin_reset', given).answer['possible']).toBe(before)
  expect(answer('store_pin_reset', given)).toEqual(
    now ? { possible: true, feeYen: 0 } : { possible: false },
  )
  const ended = { ...given, certificateValid: false }
  expect(answer('store_pin_reset', ended)).toEqual({ possible: false })
})

test('a question names its edition, or a day picks it', () => {
  const question = { id: 'q', area: 'abroad_continuation' }
  const moving = { holderKind: 'japanese', cardState: 'active', plannedMoveOutDate: '2026-12-20' }
  const onDate = (date: string) => ({ ...question, given: { ...moving, onDate: date } })
  expect(picked(onDate('2024-05-26'))).toMatchObject({ edition: '2024-02', certainty: 'high' })
  expect(picked(onDate('2024-05-27'))).toMatchObject({ edition: '2026-11' })
  expect(picked({ ...onDate('2026-11-28'), edition: '2024-02' }).edition).toBe('2024-02')
  expect(picked({ ...onDate('2024-03-01'), asOf: '2026-11-28' }).edition).toBe('2026-11')
  expect(picked({ ...onDate('2026-11-28'), edition: '2025-01' }).error).toMatchObject({
    code: 'unknown-edition',
    field: 'edition',
  })
  expect(picked({ ...onDate('2026-11-28'), asOf: '2026-02-30' }).error?.code).toBe(
    'impossible-date',
  )
})

test('what the ward may have changed is said with each answer that leans on it', () => {
  const given = { location: 'card_window', at: '2026-11-30T10:00' }
  const reply = asked('window_open', given, laterWorld)
  expect(reply.certainty).toBe('unconfirmed')
  expect(reply.toCheck?.[0]?.where).toContain('03-3802-3111')
  expect(asked('window_open', given).certainty).toBe('high')
  expect(asked('window_open', given).toCheck).toBeUndefined()
})

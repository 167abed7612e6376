import { expect, test } from 'vitest'
import { asked, guideWorld, laterWorld } from '../../../conformance/worlds.ts'

// prettier-ignore
test.each([
  // received      changeable from
  ['2024-03-04', '2024-03-06'], // Monday
  ['2024-03-07', '2024-03-11'], // Thursday
  ['2024-03-08', '2024-03-12'], // Friday
  ['2024-03-09', '2024-03-12'], // Saturday
  ['2024-03-10', '2024-03-12'], // Sunday, open but no business day
  ['2024-03-18', '2024-03-21'], // over a holiday on Wednesday
  ['2024-05-02', '2024-05-08'],
  ['2024-12-26', '2025-01-06'],
  ['2024-12-27', '2025-01-07'],
  ['2024-12-28', '2025-01-07'],
  ['2025-01-01', '2025-01-07'],
  ['2026-09-18', '2026-09-25'],
  ['2024-02-27', '2024-02-29'],
  ['2024-02-28', '2024-03-01'],
])('a residence card received on %s changes the card from %s', (receivedOn, changeableFrom) => {
  const given = { newResidenceCardReceivedOn: receivedOn }
  expect(asked('stay_change_from', given).answer).toEqual({ changeableFrom })
})

const adult = { birthDate: '1995-08-08', issueDate: '2024-04-01', cardExpiry: '2025-10-31' }
const child = { birthDate: '2012-08-08', issueDate: '2024-04-01', cardExpiry: '2025-10-31' }

// prettier-ignore
test.each([
  // card   new stay end  on day        answer
  [adult, '2028-10-31', '2025-10-30', { result: 'changed', cardExpiry: '2028-10-31' }],
  [adult, '2028-10-31', '2025-10-31', { result: 'changed', cardExpiry: '2028-10-31' }], // AMB-16
  [adult, '2028-10-31', '2025-11-01', { result: 'too_late', reissueFeeYen: 1000 }],
  [adult, '2033-08-07', '2025-10-01', { result: 'changed', cardExpiry: '2033-08-07' }],
  [adult, '2040-01-01', '2025-10-01', { result: 'changed', cardExpiry: '2033-08-08' }],
  [child, '2030-01-01', '2025-10-01', { result: 'changed', cardExpiry: '2028-08-08' }],
  [adult, '2025-10-02', '2025-10-01', { result: 'changed', cardExpiry: '2025-10-02' }], // shorter
  [adult, '2025-10-01', '2025-10-01', { result: 'changed', cardExpiry: '2025-10-01' }], // today
  [adult, '2025-09-30', '2025-10-01', { result: 'lapsed' }],
  [adult, '2025-09-30', '2025-11-01', { result: 'too_late', reissueFeeYen: 1000 }],
])('change of %j to %s on %s: %j', (...row) => {
  const [card, newStayEndDate, onDate, expected] = row
  expect(asked('stay_change', { ...card, newStayEndDate, onDate }).answer).toEqual(expected)
})

const extended = (cardExpiry: string) => ({ result: 'extended', cardExpiry })
const refused = { result: 'refused' }

// prettier-ignore
test.each([
  // card expiry   on day       pending  used    answer
  ['2025-10-31', '2025-10-31', true,    false,  extended('2025-12-31')], // the expiry day itself
  ['2025-10-31', '2025-11-01', true,    false,  refused],
  ['2025-10-31', '2025-10-20', false,   false,  refused],
  ['2025-10-31', '2025-10-20', true,    true,   refused],
  ['2025-12-31', '2025-12-20', true,    false,  extended('2026-02-28')],
  ['2027-12-31', '2027-12-20', true,    false,  extended('2028-02-29')],
  ['2027-12-30', '2027-12-20', true,    false,  extended('2028-02-29')],
  ['2027-12-29', '2027-12-20', true,    false,  extended('2028-02-29')],
  ['2025-06-30', '2025-06-20', true,    false,  extended('2025-08-30')],
  ['2025-02-28', '2025-02-20', true,    false,  extended('2025-04-28')],
  ['2033-06-30', '2033-06-20', true,    false,  extended('2033-08-08')], // the birthday limit
  ['2033-06-08', '2033-06-01', true,    false,  extended('2033-08-08')],
  ['2033-06-07', '2033-06-01', true,    false,  extended('2033-08-07')],
])('extension of %s on %s (pending %s, used %s): %j', (...row) => {
  const [cardExpiry, onDate, applicationPendingConfirmed, extensionUsed, expected] = row
  const given = { ...adult, cardExpiry, onDate, applicationPendingConfirmed, extensionUsed }
  expect(asked('stay_extension', given).answer).toEqual(expected)
})

// prettier-ignore
test.each([
  ['2024-04-01', '2024-04-15'],
  ['2024-02-15', '2024-02-29'],
  ['2025-02-15', '2025-03-01'],
  ['2024-12-20', '2025-01-03'],
])('a change on %s is brought by %s', (changedOn, lastDay) => {
  expect(asked('stay_14_days', { changedOn }).answer).toEqual({ lastDay })
})

// prettier-ignore
const moves: readonly [string, string, string, string][] = [
  // started, planned out, notified, continued, as of; last days; late; invalid from
  ['240408 240403 240422 240422 240422', '240422 240503 240721', '',         '-'],
  ['240408 240403 240423 240423 240423', '240422 240503 240722', '14',       '-'],
  ['240425 240403 240503 240503 240503', '240509 240503 240801', '',         '-'],
  ['240425 240403 240504 240504 240504', '240509 240503 240802', '30',       '-'],
  ['240408 240403 240504 240504 240504', '240422 240503 240802', '14 30',    '-'],
  ['240408 240403 240417 ------ 240716', '240422 240503 240716', '',         '-'],
  ['240408 240403 240417 ------ 240717', '240422 240503 240716', '90',       '240717'],
  ['240408 240403 240417 240716 240716', '240422 240503 240716', '',         '-'],
  ['240408 240403 240417 240716 241201', '240422 240503 240716', '',         '-'],
  ['240408 240403 240417 240717 240717', '240422 240503 240716', '90',       '240717'],
  ['240408 240403 240417 240801 240601', '240422 240503 240716', '',         '-'], // ahead
  ['240408 240403 240504 ------ 240803', '240422 240503 240802', '14 30 90', '240803'],
  ['240215 240215 240229 240229 240229', '240229 240316 240529', '',         '-'], // a leap year
  ['250215 250215 250228 250228 250228', '250301 250317 250529', '',         '-'],
  ['241220 241220 250103 ------ 250103', '250103 250119 250403', '',         '-'], // closed
  ['241220 241220 250104 ------ 250104', '250103 250119 250404', '14',       '-'],
]

test.each(moves)('a move of %s has last days %s and is late by: %s', (...row) => {
  const [given, lastDays, late, invalid] = row.map((column) => column.split(' '))
  const [started, planned, notified, continued, asOf] = (given ?? []).map(dayOfShort)
  const reply = asked('move_in', {
    startedLivingDate: started,
    plannedMoveOutDate: planned,
    moveInNotifiedDate: notified,
    continuedUseDate: continued,
    asOf,
  })
  const reasons = (late ?? []).filter((each) => each !== '').map((each) => `late_${each}`)
  const [lastDay14, lastDay30, lastDay90] = (lastDays ?? []).map(dayOfShort)
  const cardLapsed = reasons.length > 0
  expect(reply.answer).toMatchObject({ lastDay14, lastDay30, lastDay90, cardLapsed, reasons })
  expect(reply.answer['firstInvalidDay'] ?? null).toBe(dayOfShort(invalid?.[0] ?? ''))
})

/** `240422` is 22 April 2024; dashes are no day. */
function dayOfShort(text: string): string | null {
  const [, year, month, ofMonth] = /^(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  return year && month && ofMonth ? `20${year}-${month}-${ofMonth}` : null
}

test('of several limits missed the earliest first invalid day is named beside the 90 days', () => {
  const given = {
    startedLivingDate: '2024-04-08',
    plannedMoveOutDate: '2024-04-03',
    moveInNotifiedDate: '2024-05-04',
    continuedUseDate: null,
    asOf: '2024-08-03',
  }
  expect(asked('move_in', given).answer['lapsedFrom']).toBe('2024-04-23')
})

const inTime = { departureDate: '2024-07-01', continuedUseAppliedOn: '2024-06-30' }

// prettier-ignore
test.each([
  // edition       holder                asked on                                            card
  [guideWorld, 'japanese', inTime, 'lapses'],
  [laterWorld, 'japanese', inTime, 'continues'],
  [laterWorld, 'japanese', { ...inTime, continuedUseAppliedOn: '2024-07-01' }, 'lapses'],
  [laterWorld, 'japanese', { ...inTime, continuedUseAppliedOn: null }, 'lapses'],
  [laterWorld, 'permanent_resident', inTime, 'lapses'],
  [laterWorld, 'fixed_stay', inTime, 'lapses'],
] as const)('moving abroad, %o, %s, %j: the card %s', (...row) => {
  const [world, holderKind, when, card] = row
  expect(asked('overseas_move', { holderKind, ...when }, world).answer).toMatchObject({ card })
})

test('two editions answer the same question differently, each with its source (GLB-03)', () => {
  const question = { holderKind: 'japanese', ...inTime }
  const before = asked('overseas_move', question, guideWorld)
  const after = asked('overseas_move', question, laterWorld)
  expect(before.answer).toMatchObject({ card: 'lapses', givenBackAnnotated: true })
  expect(before.cites).toEqual(['MOV-10', 'RET-02', 'REV-03d'])
  expect(after.answer).toMatchObject({ card: 'continues', lastDayToApply: '2024-06-30' })
  expect(after.cites).toEqual(['L26-ABR-01', 'GLB-03', 'MOV-10'])
})

// prettier-ignore
test.each([
  // movers               destination certificates available visit  move-in
  ['self',               'japan',    'valid',     true,     false, true],
  ['self_and_household', 'japan',    'valid',     true,     false, true],
  ['household_only',     'japan',    'valid',     true,     false, true],
  ['self',               'japan',    'revoked',   false,    true,  true],
  ['household_only',     'japan',    'none',      false,    true,  true],
  ['self',               'japan',    'suspended', false,    true,  true],
  ['self',               'abroad',   'valid',     false,    true,  false],
  ['household_only',     'abroad',   'revoked',   false,    true,  false],
])('%s to %s with %s certificates online: %s', (...row) => {
  const [movers, destination, certificateState, available, visit, moveIn] = row
  const reply = asked('online_move_out', { movers, destination, certificateState })
  expect(reply.answer).toEqual({
    available,
    visitToArakawaNeeded: visit,
    moveInAtDestinationNeeded: moveIn,
  })
})

import { describe, expect, test } from 'vitest'
import { cardId } from '../kernel/ids.ts'
import {
  about,
  aboutCard,
  abolished,
  applied,
  bothRevoked,
  decided,
  delivered,
  factTypes,
  fileOf,
  holder,
  refused,
  registered,
  suspended,
  type CaseDetails,
} from './testing/casework.ts'

const died = { input: { diedOn: '2024-06-08' } }

describe.each([
  // procedure          record      cause
  ['register_death', 'dead', 'death'],
  ['delete_record', 'deleted', 'record_deleted'],
  ['leave_register', 'deleted', 'out_of_register'],
] as const)('%s', (id, recordState, cause) => {
  const closed = { ...about, type: 'RecordClosed', recordState } as const
  const day = recordState === 'dead' ? died.input : {}

  test('the record is closed; the card ends with both certificates', () => {
    expect(decided(id, holder(), died)).toEqual({
      ok: true,
      facts: [{ ...closed, ...day }, { ...aboutCard, type: 'CardLapsed', cause }, ...bothRevoked],
    })
  })

  test('a suspended card lapses as well, an abolished one has ended', () => {
    expect(factTypes(decided(id, holder(...suspended), died))).toContain('CardLapsed')
    expect(factTypes(decided(id, holder(...abolished), died))).toEqual(['RecordClosed'])
  })

  test('an application that waits is dropped', () => {
    expect(factTypes(decided(id, fileOf(registered(), applied()), died))).toEqual([
      'RecordClosed',
      'ApplicationWithdrawn',
    ])
  })

  test('every card that still lives ends, also one that was replaced', () => {
    const two = fileOf(registered(), delivered(), [
      { ...aboutCard, type: 'CardReplaced', byCardId: cardId('card-2') },
      ...delivered({ cardId: cardId('card-2') }),
    ])
    expect(factTypes(decided(id, two, died)).filter((type) => type === 'CardLapsed')).toHaveLength(
      2,
    )
  })

  test('a closed record is not closed again', () => {
    const again = refused(id, fileOf(registered(), closed))
    expect(again).toBe(recordState === 'dead' ? 'record-dead REV-03g' : 'record-deleted REV-03h')
  })

  test('it also closes the record of someone who moved away', () => {
    const left = holder({ ...closed, recordState: 'moved_out' })
    expect(factTypes(decided(id, left, died))).toContain('CardLapsed')
  })
})

test('a death is notified by the family, with the notification', () => {
  const details = { ...died, channel: 'window', papers: [] } as const
  expect(refused('register_death', holder(), details)).toBe('papers-missing GUIDE-07')
  expect(refused('register_death', holder(), { ...details, applicant: 'holder' })).toContain(
    'applicant-not-allowed',
  )
})

// prettier-ignore
test.each<[string, CaseDetails, string]>([
  // what is missing or wrong                                            refused with
  ['the day',                   { input: {} },                          'field-missing REV-03g'],
  ['a day that has not come',   { input: { diedOn: '2024-06-11' } },    'day-in-future REV-03g'],
  ['a day before the birth', { input: { diedOn: '1990-06-19' } }, 'day-before-record REV-03g'],
  ['the name of the notifier',  { ...died, representative: { name: ' ', relation: '長男' } },
    'representative-not-named REV-03g'],
  ['the relation',              { ...died, representative: { name: '見本　一' } },
    'representative-not-named REV-03g'],
  ['nothing',                   { ...died, representative: { name: '見本　一', relation: '長男' } },
    'accepted RecordClosed'],
])('of a death is missing or wrong: %s', (_what, details, expected) => {
  expect(refused('register_death', holder(), details)).toContain(expected)
})

describe.each([
  ['change_my_number', 'MyNumberChangeRequested', 'my_number_change'],
  ['change_resident_code', 'ResidentCodeChangeRequested', 'resident_code_change'],
] as const)('%s', (id, type, cause) => {
  test('the card that carries the old one ends', () => {
    expect(decided(id, holder())).toEqual({
      ok: true,
      facts: [{ ...about, type }, { ...aboutCard, type: 'CardLapsed', cause }, ...bothRevoked],
    })
  })

  test('without a card only the request is taken', () => {
    expect(factTypes(decided(id, fileOf(registered())))).toEqual([type])
  })
})

test('guardianship is recorded and revokes nothing', () => {
  expect(decided('change_adult_wardship', holder(), { input: { adultWard: true } })).toEqual({
    ok: true,
    facts: [{ ...about, type: 'AdultWardshipChanged', adultWard: true }],
  })
  expect(refused('change_adult_wardship', holder(), { input: { adultWard: false } })).toBe(
    'nothing-changed JPKI-S-03',
  )
})

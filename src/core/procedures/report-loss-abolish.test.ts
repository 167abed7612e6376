import { expect, test } from 'vitest'
import {
  aboutCard,
  abolished,
  bothRevoked,
  decided,
  expired,
  holder,
  lapsed,
  refused,
  returned,
  suspended,
} from './testing/casework.ts'

test('an abolished card takes both certificates with it', () => {
  const input = { circumstance: 'lost_outside', policeReportNumber: '荒第12345号' }
  expect(decided('report_loss_abolish', holder(...suspended), { input })).toEqual({
    ok: true,
    facts: [
      { ...aboutCard, type: 'CardAbolished', policeReportNumber: '荒第12345号' },
      ...bothRevoked,
    ],
  })
})

test.each([
  // circumstance    number  papers                                          comes to
  ['lost_at_home', undefined, ['identity_document'], 'accepted'],
  ['lost_outside', '123', ['identity_document', 'police_report_number'], 'accepted'],
  ['lost_outside', '123', ['identity_document'], 'papers-missing GUIDE-07'],
  [
    'lost_outside',
    undefined,
    ['identity_document', 'police_report_number'],
    'police-number-missing SUS-08',
  ],
  [
    'stolen',
    undefined,
    ['identity_document', 'police_report_number'],
    'police-number-missing SUS-08',
  ],
  ['disaster', undefined, ['identity_document', 'disaster_certificate'], 'accepted'],
  ['disaster', undefined, ['identity_document'], 'papers-missing GUIDE-07'],
] as const)(
  '%s, number %s, with %o: %s',
  (...[circumstance, policeReportNumber, papers, expected]) => {
    const input = { circumstance, ...(policeReportNumber ? { policeReportNumber } : {}) }
    expect(refused('report_loss_abolish', holder(), { input, papers })).toContain(expected)
  },
)

// prettier-ignore
test.each([
  ['abolished', holder(...abolished),         'card-abolished SUS-04 → apply_reissue'],
  ['expired',   holder(...expired),           'card-ended VAL-14 → apply_reissue'],
  ['lapsed',    holder(...lapsed('late_30')), 'card-ended REV-02 → apply_reissue'],
  ['returned',  holder(...returned),          'card-already-returned SUS-10 → apply_reissue'],
])('a card that is %s has ended already', (_state, file, expected) => {
  const input = { circumstance: 'lost_at_home' }
  expect(refused('report_loss_abolish', file, { input })).toBe(expected)
})

test('the day after its expiry date a card has ended even before the nightly sweep', () => {
  const input = { circumstance: 'lost_at_home' }
  expect(refused('report_loss_abolish', holder(), { input, on: '2032-06-20' })).toContain(
    'accepted',
  )
  expect(refused('report_loss_abolish', holder(), { input, on: '2032-06-21' })).toBe(
    'card-ended VAL-14 → return_card',
  )
})

test('a proxy brings a letter', () => {
  const input = { circumstance: 'lost_at_home' }
  const details = { input, applicant: 'proxy', papers: ['identity_document'] } as const
  expect(refused('report_loss_abolish', holder(), details)).toBe('papers-missing GUIDE-07')
})

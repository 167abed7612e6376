import { expect, test } from 'vitest'
import {
  abolished,
  about,
  decided,
  expired,
  holder,
  lapsed,
  refused,
  revokedAuth,
  suspended,
  type CaseDetails,
} from './testing/casework.ts'

const copy = { input: { document: 'resident_record_copy' } } satisfies CaseDetails

test('a copy of the resident record costs 200 yen at the kiosk (CVS-05)', () => {
  expect(decided('issue_document', holder(), copy)).toEqual({
    ok: true,
    facts: [{ ...about, type: 'DocumentIssued', document: 'resident_record_copy', feeYen: 200 }],
  })
})

// prettier-ignore
test.each([
  // at                 outcome
  ['2024-06-10T06:29', 'kiosk-outside-hours CVS-03'],
  ['2024-06-10T06:30', 'accepted DocumentIssued'],
  ['2024-06-10T22:59', 'accepted DocumentIssued'],
  ['2024-06-10T23:00', 'kiosk-outside-hours CVS-03'],
  ['2024-12-28T10:00', 'accepted DocumentIssued'],
  ['2024-12-29T10:00', 'kiosk-at-year-end CVS-03'],
  ['2025-01-03T10:00', 'kiosk-at-year-end CVS-03'],
  ['2025-01-04T10:00', 'accepted DocumentIssued'],
])('at %s: %s', (at, expected) => {
  expect(refused('issue_document', holder(), { ...copy, at, on: at.slice(0, 10) })).toBe(expected)
})

// prettier-ignore
test.each([
  ['suspended', holder(...suspended), 'card-not-usable CVS-08'],
  ['abolished', holder(...abolished), 'card-not-usable CVS-08'],
  ['expired', holder(...expired), 'card-not-usable CVS-08'],
  ['lapsed', holder(...lapsed('late_14')), 'card-not-usable CVS-08'],
  ['without a valid certificate', holder(revokedAuth), 'no-valid-auth-certificate CVS-02'],
])('a card that is %s prints nothing', (_state, file, expected) => {
  expect(refused('issue_document', file, copy)).toBe(expected)
})

test('a new certificate prints from its next business day on (USE-01)', () => {
  const file = holder()
  expect(refused('issue_document', file, { ...copy, on: '2022-06-30' })).toBe(
    'not-usable-yet USE-01',
  )
  expect(refused('issue_document', file, { ...copy, on: '2022-07-01' })).toContain('accepted')
})

test('without the PIN, or for a document no kiosk issues, nothing is printed', () => {
  expect(refused('issue_document', holder(), { ...copy, pinsVerified: [] })).toContain(
    'pin-required',
  )
  const other = { input: { document: 'tax_assessment_certificate' } }
  expect(refused('issue_document', holder(), other)).toContain('field-wrong')
})

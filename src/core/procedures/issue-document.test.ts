import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  abolished,
  about,
  decided,
  delivered,
  expired,
  fileOf,
  holder,
  lapsed,
  refused,
  registered,
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

const seal = { input: { document: 'seal_registration_certificate' } } satisfies CaseDetails
const sealed = { ...about, type: 'SealRegistered' } as const

test('the certificate of a seal is for those who have one registered', () => {
  expect(refused('issue_document', holder(), seal)).toBe('no-seal-registered CVS-01')
  expect(refused('issue_document', holder(sealed), seal)).toBe('accepted DocumentIssued')
})

test('a seal registration ends with the name it shows and with the record', () => {
  const name = { full: '例田　花子', kana: 'レイダ　ハナコ' }
  const married = holder(sealed, { ...about, type: 'NameChanged', name })
  expect(married.resident.sealRegisteredOn).toBeUndefined()
  const kana = { full: '見本　花子', kana: 'ミホン　カコ' }
  const reread = holder(sealed, { ...about, type: 'NameChanged', name: kana })
  expect(reread.resident.sealRegisteredOn).toBe(about.on)
  const gone = holder(sealed, { ...about, type: 'RecordClosed', recordState: 'moved_out' })
  expect(gone.resident.sealRegisteredOn).toBeUndefined()
})

test.each([
  // born          registers a seal
  ['2009-06-11', 'seal-under-age CVS-01'],
  ['2009-06-10', 'accepted SealRegistered'],
])('born on %s, on 10 June 2024: %s', (born, expected) => {
  const file = fileOf(registered({ birthDate: day(born) }), delivered(), sealed)
  const { sealRegisteredOn: _none, ...resident } = file.resident
  expect(refused('register_seal', { ...file, resident })).toBe(expected)
  const young = expected.startsWith('seal-under-age')
  expect(refused('issue_document', file, seal)).toBe(young ? expected : 'accepted DocumentIssued')
})

test('who has a registered seal registers no second one', () => {
  expect(refused('register_seal', holder(sealed))).toBe('seal-already-registered CVS-01')
})

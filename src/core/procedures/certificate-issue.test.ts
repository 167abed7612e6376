import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import {
  about,
  aboutCard,
  cardsNotInUse,
  decided,
  delivered,
  factTypes,
  fileOf,
  holder,
  refused,
  registered,
  signEnded,
} from './testing/casework.ts'

const afterMove = holder(signEnded)
/** A card with its PINs 3 and 4 and no certificate. */
const bare: readonly Fact[] = [
  ...delivered().slice(0, 1),
  { ...aboutCard, type: 'PinsSet', pins: ['resident_register', 'card_info'] },
]

test('after a move a new signature certificate is had, capped by the other one', () => {
  expect(decided('certificate_issue', afterMove, { input: { certificate: 'sign' } })).toEqual({
    ok: true,
    facts: [
      {
        ...aboutCard,
        type: 'CertificateOrdered',
        certificate: 'sign',
        expiryDate: '2027-06-20',
        usableFrom: '2024-06-11',
      },
    ],
  })
})

test('both on a bare card: the authentication certificate first, their PINs set now', () => {
  const outcome = decided('certificate_issue', fileOf(registered(), bare), {
    input: { certificate: 'both' },
  })
  const ordered = { ...aboutCard, type: 'CertificateOrdered', usableFrom: '2024-06-11' }
  expect(outcome).toEqual({
    ok: true,
    facts: [
      { ...aboutCard, type: 'PinsSet', pins: ['auth', 'sign'] },
      { ...ordered, certificate: 'auth', expiryDate: '2028-06-20', portalLoginFrom: '2024-06-12' },
      { ...ordered, certificate: 'sign', expiryDate: '2028-06-20' },
    ],
  })
})

test('a certificate never outlives the card', () => {
  const short = fileOf(registered(), [
    ...delivered({ expiryDate: day('2025-03-31') }).slice(0, 1),
    ...bare.slice(1),
  ])
  const outcome = decided('certificate_issue', short, { input: { certificate: 'both' } })
  const days = outcome.ok
    ? outcome.facts.flatMap((fact) => (fact.type === 'CertificateOrdered' ? [fact.expiryDate] : []))
    : []
  expect(days).toEqual(['2025-03-31', '2025-03-31'])
})

test.each([
  // born         ward   certificate  staff reason  comes to
  ['2009-06-11', false, 'sign', undefined, 'sign-under-age JPKI-S-04'],
  ['2009-06-10', false, 'sign', undefined, 'accepted PinsSet CertificateOrdered'],
  ['2009-06-11', false, 'auth', undefined, 'accepted PinsSet CertificateOrdered'],
  [
    '2009-06-11',
    false,
    'sign',
    'court order',
    'accepted StaffDecisionRecorded PinsSet CertificateOrdered',
  ],
  ['1990-06-20', true, 'sign', undefined, 'sign-adult-ward JPKI-S-03'],
  ['1990-06-20', true, 'auth', undefined, 'accepted PinsSet CertificateOrdered'],
  [
    '1990-06-20',
    true,
    'both',
    'guardian agrees',
    'accepted StaffDecisionRecorded PinsSet CertificateOrdered CertificateOrdered',
  ],
  ['1990-06-20', false, 'sign', 'not needed', 'accepted PinsSet CertificateOrdered'],
] as const)(
  'born %s, ward %s, %s, decision %s: %s',
  (...[birthDate, adultWard, certificate, staffReason, expected]) => {
    const file = fileOf(registered({ birthDate: day(birthDate), adultWard }), bare)
    const input = { certificate, ...(staffReason ? { staffReason } : {}) }
    expect(refused('certificate_issue', file, { input })).toBe(expected)
  },
)

test('a signature certificate on a face-authentication card is for staff to decide', () => {
  const file = fileOf(registered(), [
    ...delivered({ kind: 'face_authentication' }).slice(0, 1),
    ...bare.slice(1),
  ])
  expect(refused('certificate_issue', file, { input: { certificate: 'sign' } })).toBe(
    'sign-on-face-auth-card-undecided FACE-07',
  )
  const auth = decided('certificate_issue', file, { input: { certificate: 'auth' } })
  expect(factTypes(auth)).toEqual(['CertificateOrdered'])
  const decidedByStaff = { input: { certificate: 'sign', staffReason: 'wanted for e-Tax' } }
  expect(decided('certificate_issue', file, decidedByStaff)).toMatchObject({
    facts: [
      { ...about, type: 'StaffDecisionRecorded', matter: 'certificate_issue' },
      { type: 'PinsSet', pins: ['sign'] },
      { type: 'CertificateOrdered' },
    ],
  })
})

test.each(['auth', 'sign', 'both'])(
  'what is there already (%s) is renewed, not issued',
  (certificate) => {
    expect(refused('certificate_issue', holder(), { input: { certificate } })).toBe(
      'certificate-exists JPKI-A-04 → certificate_renew',
    )
  },
)

test('a certificate whose last day has passed can be issued anew the next day', () => {
  const details = { input: { certificate: 'auth' }, on: '2027-06-21' }
  expect(refused('certificate_issue', holder(), details)).toBe('accepted CertificateOrdered')
  expect(refused('certificate_issue', holder(), { ...details, on: '2027-06-20' })).toBe(
    'certificate-exists JPKI-A-04 → certificate_renew',
  )
})

describe.each(cardsNotInUse)('on a card that is %s', (state, file, expected) => {
  test.each(['certificate_issue', 'certificate_renew'])('%s is refused', (id) => {
    const full = state === 'missing' ? 'no-card' : expected
    expect(refused(id, file, { input: { certificate: 'auth' } })).toContain(full)
  })
})

test('outside a move only the card window issues certificates (WIN-33)', () => {
  const details = { input: { certificate: 'sign' }, place: 'ward_ogu' }
  expect(refused('certificate_issue', afterMove, details)).toBe('not-at-this-place WIN-28')
  expect(
    refused('certificate_issue', afterMove, { ...details, beside: { recordChangedToday: true } }),
  ).toContain('accepted')
})

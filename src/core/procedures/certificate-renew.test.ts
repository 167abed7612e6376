import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  aboutCard,
  decided,
  delivered,
  fileOf,
  holder,
  refused,
  registered,
  signEnded,
} from './testing/casework.ts'

test('both are exchanged, five years on, the authentication certificate first', () => {
  const outcome = decided('certificate_renew', holder(), {
    on: '2027-04-01',
    input: { certificate: 'both' },
  })
  const on = { ...aboutCard, on: '2027-04-01' }
  const revoked = { ...on, type: 'CertificateRevoked', cause: 'renewed' }
  const ordered = { ...on, type: 'CertificateOrdered', usableFrom: '2027-04-02' }
  expect(outcome).toEqual({
    ok: true,
    facts: [
      { ...revoked, certificate: 'auth', serial: 'a1' },
      { ...revoked, certificate: 'sign', serial: '51' },
      { ...ordered, certificate: 'auth', expiryDate: '2032-06-20', portalLoginFrom: '2027-04-03' },
      { ...ordered, certificate: 'sign', expiryDate: '2032-06-20' },
    ],
  })
})

// prettier-ignore
test.each([
  // day          certificate  comes to
  ['2027-03-19', 'auth',      'too-early-to-renew NOTICE-01'],
  ['2027-03-20', 'auth',      'accepted CertificateRevoked CertificateOrdered'],
  ['2027-06-20', 'auth',      'accepted CertificateRevoked CertificateOrdered'],
  ['2027-06-21', 'auth',      'no-certificate REV-11 → certificate_issue'],
  ['2027-06-20', 'sign',      'renew-auth-first VAL-13 → certificate_renew'],
])('on %s, %s: %s', (on, certificate, expected) => {
  expect(refused('certificate_renew', holder(), { on, input: { certificate } })).toBe(expected)
})

test('a certificate that ends with its card is not renewed: the card is', () => {
  const file = fileOf(registered(), delivered({ expiryDate: day('2027-06-20') }))
  const details = { on: '2027-06-01', input: { certificate: 'auth' } }
  expect(refused('certificate_renew', file, details)).toBe(
    'card-expires-first VAL-11 → apply_reissue',
  )
})

test('what was revoked is issued anew, not renewed', () => {
  const details = { on: '2027-06-01', input: { certificate: 'sign' } }
  expect(refused('certificate_renew', holder(signEnded), details)).toBe(
    'no-certificate REV-11 → certificate_issue',
  )
})

import { expect, test } from 'vitest'
import { aboutCard, decided, holder, refused, signEnded } from './testing/casework.ts'

const on = '2027-06-21'
const expired = { ...aboutCard, on, type: 'CertificateExpired' }

test('the signature certificate expires alone; the card goes on (REV-05)', () => {
  expect(decided('expire_certificate', holder(), { on, input: { certificate: 'sign' } })).toEqual({
    ok: true,
    facts: [{ ...expired, certificate: 'sign' }],
  })
})

test('no signature certificate outlives the authentication certificate (REV-10)', () => {
  expect(decided('expire_certificate', holder(), { on, input: { certificate: 'auth' } })).toEqual({
    ok: true,
    facts: [
      { ...expired, certificate: 'auth' },
      { ...expired, certificate: 'sign' },
    ],
  })
})

// prettier-ignore
test.each([
  ['2027-06-20', holder(),          'not-due VAL-14'],
  ['2027-06-21', holder(signEnded), 'no-certificate REV-05'],
])('on %s: %s', (date, file, expected) => {
  const details = { on: date, input: { certificate: 'sign' } }
  expect(refused('expire_certificate', file, details)).toBe(expected)
})

import { expect, test } from 'vitest'
import {
  aboutCard,
  abolished,
  decided,
  expired,
  holder,
  refused,
  signEnded,
  suspended,
} from './testing/casework.ts'

const cause = 'holder_request' as const
const auth = { ...aboutCard, type: 'CertificateRevoked', certificate: 'auth', serial: 'a1', cause }
const sign = { ...auth, certificate: 'sign', serial: '51' }

test.each([
  ['auth', [auth]],
  ['sign', [sign]],
  ['both', [auth, sign]],
])('asked for %s, only that ends and the card goes on (REV-09)', (certificate, facts) => {
  const outcome = decided('certificate_revoke', holder(), { input: { certificate } })
  expect(outcome).toEqual({ ok: true, facts })
})

test('a held certificate can be revoked', () => {
  const details = { input: { certificate: 'sign' } }
  expect(refused('certificate_revoke', holder(...suspended), details)).toContain('accepted')
})

test.each([
  ['revoked before', holder(signEnded), '2024-06-10', 'no-certificate REV-09 → certificate_issue'],
  [
    'on an abolished card',
    holder(...abolished),
    '2024-06-10',
    'card-abolished SUS-04 → apply_reissue',
  ],
  ['on an expired card', holder(...expired), '2024-06-10', 'card-ended VAL-14 → apply_reissue'],
  ['past its card', holder(), '2032-06-21', 'card-ended VAL-14 → apply_reissue'],
])('a certificate %s is not revoked again', (...[_state, file, on, expected]) => {
  expect(refused('certificate_revoke', file, { on, input: { certificate: 'sign' } })).toBe(expected)
})

test('client software revokes with the PIN of that very certificate (CLIENT-02)', () => {
  const details = { channel: 'client', input: { certificate: 'sign' } } as const
  expect(refused('certificate_revoke', holder(), { ...details, pinsVerified: ['sign'] })).toContain(
    'accepted',
  )
  expect(refused('certificate_revoke', holder(), { ...details, pinsVerified: ['auth'] })).toBe(
    'pin-required CLIENT-02 → pin_reset',
  )
})

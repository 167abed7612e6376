import { expect, test } from 'vitest'
import { authenticationRefusal } from './authentication-refusal.ts'

test('a card that could not prove itself is refused with what helps', () => {
  expect(authenticationRefusal({ outcome: 'wrong', triesLeft: 2 })).toEqual({
    code: 'pin-wrong',
    cite: 'PIN-02',
    detail: { pin: 'auth', triesLeft: 2 },
  })
  expect(authenticationRefusal({ outcome: 'blocked' })).toMatchObject({
    code: 'pin-locked',
    next: 'pin_unlock',
  })
  expect(authenticationRefusal({ outcome: 'no_key' }).code).toBe('no-valid-auth-certificate')
  expect(authenticationRefusal({ outcome: 'not_trusted', because: 'never_issued' }).code).toBe(
    'certificate-not-trusted',
  )
  expect(
    (['held', 'revoked', 'expired', 'forged'] as const).map(
      (because) => authenticationRefusal({ outcome: 'not_trusted', because }).code,
    ),
  ).toEqual([
    'certificate-suspended',
    'certificate-revoked',
    'certificate-expired',
    'certificate-not-trusted',
  ])
})

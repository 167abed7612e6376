import { expect, test } from 'vitest'
import type { Card } from '../card/card.ts'
import type { Certificate } from '../certificate/certificate.ts'
import { applicationId, cardId, residentId } from '../kernel/ids.ts'
import { day } from '../kernel/day.ts'
import { refusedLogin } from './login.ts'

const auth: Certificate = {
  kind: 'auth',
  state: 'valid',
  serial: '01',
  issuedOn: day('2024-03-04'),
  expiryDate: day('2028-06-15'),
  usableFrom: day('2024-03-05'),
  portalLoginFrom: day('2024-03-06'),
}

const card: Card = {
  id: cardId('c'),
  residentId: residentId('r'),
  applicationId: applicationId('a'),
  kind: 'standard',
  state: 'active',
  issueDate: day('2024-02-20'),
  deliveredOn: day('2024-03-04'),
  expiryDate: day('2033-06-15'),
  extensionUsed: false,
  printed: { name: '見本', address: '見本' },
  face: { name: '見本', address: '見本', birthDate: day('1990-06-15'), sex: 'female' },
  additions: [],
  additionCapacity: 4,
  pinsSet: ['auth'],
  auth,
  earlierCertificates: [],
}

const code = (changed: Partial<Card>, today: string) =>
  refusedLogin({ ...card, ...changed }, day(today))?.refusal.code

test.each([
  // on            refusal
  ['2024-03-05', 'not-usable-yet'],
  ['2024-03-06', undefined],
  ['2028-06-15', undefined],
  ['2028-06-16', 'certificate-expired'],
  ['2033-06-16', 'card-ended'],
])('on %s the portal says %s', (today, expected) => {
  expect(code({}, today)).toBe(expected)
})

test('the day from which a login works is said', () => {
  expect(refusedLogin(card, day('2024-03-05'))?.refusal).toEqual({
    code: 'not-usable-yet',
    cite: 'USE-02',
    detail: { from: '2024-03-06' },
  })
})

test.each([
  // card                                          refusal
  [{ state: 'suspended' }, 'card-suspended'],
  [{ state: 'abolished' }, 'card-abolished'],
  [{ state: 'expired' }, 'card-ended'],
  [{ state: 'lapsed' }, 'card-ended'],
  [{ state: 'returned' }, 'card-already-returned'],
  [{ kind: 'face_authentication' }, 'face-auth-card-has-no-pin'],
  [{ auth: { ...auth, state: 'ordered' } }, 'not-usable-yet'],
  [{ auth: { ...auth, state: 'held' } }, 'certificate-suspended'],
  [{ auth: { ...auth, state: 'revoked' } }, 'certificate-revoked'],
  [{ auth: { ...auth, state: 'expired' } }, 'certificate-expired'],
] as const)('%o is refused: %s', (changed, expected) => {
  expect(code(changed, '2024-06-03')).toBe(expected)
})

test('a card without the authentication certificate cannot log in', () => {
  const { auth: _none, ...without } = card
  expect(refusedLogin(without, day('2024-06-03'))?.refusal.code).toBe('no-valid-auth-certificate')
})

import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import {
  about,
  aboutCard,
  after,
  cardsNotInUse,
  decided,
  holder,
  refused,
  revokedAuth,
} from './testing/casework.ts'

const input = { through: 'mynaportal' }
const faceAuthCard: Fact = { ...aboutCard, type: 'CardKindSwitched', kind: 'face_authentication' }

test('registered once', () => {
  const outcome = decided('register_insurance_use', holder(), { input })
  expect(outcome).toEqual({
    ok: true,
    facts: [{ ...about, type: 'InsuranceUseRegistered', channel: 'mynaportal' }],
  })
  expect(refused('register_insurance_use', after(holder(), outcome), { input })).toBe(
    'insurance-already-registered HIC-01',
  )
})

// prettier-ignore
test.each([
  // the authentication certificate ends on 20 June 2027
  ['2027-06-14', 'accepted InsuranceUseRegistered'],                     // six days left
  ['2027-06-15', 'insurance-too-few-days HIC-03 → certificate_renew'],   // five
  ['2027-06-20', 'insurance-too-few-days HIC-03 → certificate_renew'],
])('on %s: %s', (on, expected) => {
  expect(refused('register_insurance_use', holder(), { on, input })).toBe(expected)
})

// prettier-ignore
test.each([
  ['mynaportal',      'insurance-face-auth-card-channel HIC-05'],
  ['seven_bank_atm',  'insurance-face-auth-card-channel HIC-05'],
  ['hospital_reader', 'accepted InsuranceUseRegistered'],
])('a face-authentication card through %s: %s', (through, expected) => {
  const outcome = refused('register_insurance_use', holder(faceAuthCard), { input: { through } })
  expect(outcome).toBe(expected)
})

test('without an authentication certificate there is no insurance use', () => {
  expect(refused('register_insurance_use', holder(revokedAuth), { input })).toBe(
    'no-certificate HIC-02 → certificate_issue',
  )
})

test.each(cardsNotInUse)('a card that is %s is not registered', (state, file, expected) => {
  expect(refused('register_insurance_use', file, { input })).toContain(
    state === 'missing' ? 'no-card' : expected,
  )
})

test('among windows, the support window helps', () => {
  const details = { input, channel: 'window' } as const
  expect(refused('register_insurance_use', holder(), details)).toBe('not-at-this-place GLB-04')
  expect(
    refused('register_insurance_use', holder(), { ...details, place: 'support_window' }),
  ).toContain('accepted')
})

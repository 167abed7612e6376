import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { householdId, residentId } from '../kernel/ids.ts'
import type { Resident } from '../resident/resident.ts'
import { cancelled, loginErrorOf } from './login-error.ts'
import { claimsOf, needsCardText, readItems, signInItems } from './items.ts'

const resident: Resident = {
  id: residentId('hana'),
  householdId: householdId('h'),
  relation: '世帯主',
  name: { full: '見本　花', kana: 'ミホン　ハナ' },
  birthDate: day('2006-06-04'),
  sex: 'female',
  address: '見本町一丁目1番1号',
  residentSince: day('2020-04-01'),
  addressSince: day('2020-04-01'),
  addressNotifiedOn: day('2020-04-01'),
  holderKind: 'japanese',
  adultWard: false,
  recordState: 'registered',
}
const text = { name: '見本　花', address: '見本町一丁目1番1号', birthDate: '20060604', sex: '2' }
const today = day('2024-06-04')

test('a service is told what it asked for and nothing else', () => {
  expect(readItems(['name', 'over_18'], { text, resident, today })).toEqual({
    name: '見本　花',
    over_18: true,
  })
  expect(readItems(['lives_in_ward'], { resident, today })).toEqual({ lives_in_ward: true })
  expect(readItems([], { text, resident, today })).toEqual({})
})

test.each<[birthDate: string, day: string, over: boolean | undefined]>([
  // born, asked on, over 18; of a date not wholly known the latest day counts
  ['20060604', '2024-06-03', false],
  ['20060604', '2024-06-04', true],
  ['20060000', '2024-06-03', false],
  ['20060000', '2024-12-31', true],
  ['20060600', '2024-06-29', false],
  ['20060600', '2024-06-30', true],
  ['00000000', '2024-06-03', undefined],
])('born %s, asked on %s: over 18 is %s', (birthDate, on, over) => {
  const read = readItems(['over_18'], { text: { ...text, birthDate }, resident, today: day(on) })
  expect(read.over_18).toBe(over)
})

test('whoever moved out of the ward no longer lives there', () => {
  const moved: Resident = { ...resident, recordState: 'moved_out' }
  expect(readItems(['lives_in_ward'], { resident: moved, today })).toEqual({ lives_in_ward: false })
})

test('the card is asked for its text only when something of it is wanted', () => {
  expect(needsCardText([])).toBe(false)
  expect(needsCardText(['lives_in_ward'])).toBe(false)
  expect(needsCardText(['over_18'])).toBe(true)
})

test('the two ways to write the items', () => {
  const values = readItems(signInItems, { text, resident, today })
  expect(claimsOf(values, 'card_native')).toEqual({
    name: '見本　花',
    address: '見本町一丁目1番1号',
    birthdate: '20060604',
    gender: '2',
    over_18: true,
    lives_in_ward: true,
  })
  expect(claimsOf(values, 'oidc_standard')).toEqual({
    name: '見本　花',
    address: { formatted: '見本町一丁目1番1号' },
    birthdate: '2006-06-04',
    gender: 'female',
    over_18: true,
    lives_in_ward: true,
  })
  expect(claimsOf({ birthdate: '19500000', gender: '9' }, 'oidc_standard')).toEqual({
    birthdate: '1950',
  })
})

test('a service hears the code of the refusal, in characters that OAuth allows', () => {
  const error = loginErrorOf({ code: 'card-suspended', cite: 'SUS-02' })
  expect(error).toEqual({ error: 'access_denied', description: 'card-suspended (SUS-02)' })
  expect(cancelled.description).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/)
})

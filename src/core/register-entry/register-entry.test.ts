import { expect, test } from 'vitest'
import {
  givenFor,
  procedureNamed,
  refusalOf,
  type CaseDetails,
} from '../procedures/testing/casework.ts'
import { decideEntry, entryOrigins, registerEntry } from './register-entry.ts'

const base = {
  origin: 'other_municipality',
  name: '見本　新',
  kana: 'ミホン　アラタ',
  birthDate: '1990-06-20',
  sex: 'male',
  holderKind: 'japanese',
  address: '東京都荒川区見本町2番',
  startedLivingOn: '2024-06-08',
  newHousehold: 'yes',
  relation: '世帯主',
}
const born = { ...base, origin: 'birth', birthDate: '2024-06-01', startedLivingOn: '2024-06-01' }
const { newHousehold: _own, ...newborn } = { ...born, household: 'household-1', relation: '子' }
const papers = registerEntry.papers.other_municipality

function entered(input: object, more: CaseDetails = {}, householdNamed = false) {
  const given = givenFor(procedureNamed('change_name'), { papers, ...more })
  const entry = { householdNamed, residentId: 'arata', newId: given.newId }
  return decideEntry({ ...given, input: { ...input } }, entry)
}

test('whoever comes from another municipality gets a record, and a household of their own', () => {
  expect(entered(base)).toMatchObject({
    ok: true,
    facts: [
      {
        type: 'ResidentRegistered',
        residentId: 'arata',
        householdId: 'new-1',
        addressSince: '2024-06-08',
        origin: 'other_municipality',
      },
    ],
  })
})

test('a newborn joins a household that is on the register', () => {
  expect(refusalOf(entered(newborn, {}, true))).toBe('accepted ResidentRegistered')
})

test('whoever comes from abroad needs no data of a move-out', () => {
  const details = { papers: registerEntry.papers.from_abroad }
  expect(refusalOf(entered({ ...base, origin: 'from_abroad' }, details))).toContain('accepted')
})

test.each<[string, object, CaseDetails, string]>([
  ['the place', base, { place: 'support_window' }, 'not-at-this-place GLB-04'],
  ['the hour', base, { at: '2024-06-08T10:00' }, 'window-closed WIN-35'],
  ['the notifier', base, { representative: { name: '' } }, 'representative-not-named MOV-05'],
  ['a name', { ...base, name: ' ' }, {}, 'field-missing MOV-05'],
  [
    'an address of the town',
    { ...base, address: '大阪府大阪市北区1番' },
    {},
    'address-not-in-town MOV-05',
  ],
  ['a birth that has been', { ...base, birthDate: '2024-06-11' }, {}, 'day-in-future MOV-05'],
  ['a move that has been', { ...base, startedLivingOn: '2024-06-11' }, {}, 'day-in-future MOV-05'],
  [
    'a life before the move',
    { ...base, startedLivingOn: '1990-06-19' },
    {},
    'day-before-record MOV-05',
  ],
  ['a household', { ...base, newHousehold: 'no' }, {}, 'field-missing MOV-05'],
  ['a household there is', newborn, {}, 'household-unknown MOV-05'],
  ['one household', { ...base, household: 'h01' }, {}, 'answers-contradict MOV-05'],
  ['parents', born, {}, 'answers-contradict MOV-05'],
  ['the end of the stay', { ...base, holderKind: 'fixed_stay' }, {}, 'field-missing VAL-07'],
  [
    'a stay for a Japanese',
    { ...base, stayEndDate: '2025-01-01' },
    {},
    'answers-contradict VAL-08',
  ],
])('nobody is entered without %s', (...[_what, input, details, expected]) => {
  expect(refusalOf(entered(input, details))).toBe(expected)
})

test.each(entryOrigins)('every paper of %s is asked for', (origin) => {
  for (const paper of registerEntry.papers[origin]) {
    const rest = registerEntry.papers[origin].filter((each) => each !== paper)
    expect(refusalOf(entered({ ...base, origin }, { papers: rest }))).toBe(
      'papers-missing GUIDE-07',
    )
  }
})

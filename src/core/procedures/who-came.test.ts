import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  fileOf,
  about,
  delivered,
  refused,
  registered,
  type CaseDetails,
} from './testing/casework.ts'
import { procedures } from './index.ts'
import { packingList } from './packing-list.ts'

const child = fileOf(registered({ birthDate: day('2020-04-02') }), delivered())
const newborn = fileOf(registered({ birthDate: day('2024-06-01') }))
const adult = fileOf(registered(), delivered())
const ward = fileOf(registered({ adultWard: true }), delivered())
const dead = fileOf(registered(), delivered(), {
  ...about,
  type: 'RecordClosed',
  recordState: 'dead',
})
const application = { cardKind: 'standard', withAuth: 'yes', withSign: 'no', photo: 'photo-1' }

// prettier-ignore
test.each<[string, string, typeof child, CaseDetails, string]>([
  ['a child of four alone', 'pin_reset', child,
    { applicant: 'holder', input: { pin: 'auth' } }, 'holder-too-young VAL-09'],
  ['a newborn alone', 'apply_first_issue', newborn,
    { applicant: 'holder', input: application }, 'holder-too-young VAL-09'],
  ['a representative of an adult', 'pin_reset', adult,
    { applicant: 'guardian', input: { pin: 'auth' } }, 'guardian-without-ward VAL-09'],
  ['a representative of an adult ward', 'pin_reset', ward,
    { applicant: 'guardian', input: { pin: 'auth' } }, 'accepted PinReset'],
  ['a representative without a proof', 'pin_reset', child,
    { applicant: 'guardian', papers: ['card', 'identity_document'], input: { pin: 'auth' } },
    'papers-missing GUIDE-07'],
  ['a proxy without a letter', 'move_within_ward', adult,
    { applicant: 'proxy', papers: ['identity_document'],
      input: { address: '東京都荒川区見本町二丁目', movedOn: '2024-06-09' } }, 'papers-missing GUIDE-07'],
  ['a representative without a name', 'pin_reset', child,
    { applicant: 'guardian', input: { pin: 'auth' }, representative: { name: '' } },
    'representative-not-named PIN-14'],
  ['a PIN in the name', 'pin_reset', child,
    { applicant: 'guardian', input: { pin: 'auth' },
      representative: { name: '暗証番号は1234です' } }, 'field-secret PIN-14'],
  ['the deceased', 'return_card', dead,
    { applicant: 'holder', input: { reason: 'deceased' } }, 'applicant-not-allowed RET-03'],
])('%s: %s', (...[_who, id, file, details, expected]) => {
  expect(refused(id, file, details)).toBe(expected)
})

test('the representative of a newborn applies, without a signature certificate (JPKI-S-03)', () => {
  const details = { applicant: 'guardian', input: application } as const
  expect(refused('apply_first_issue', newborn, details)).toBe('accepted ApplicationAccepted')
  const input = { ...application, withSign: 'yes' }
  expect(refused('apply_first_issue', newborn, { ...details, input })).toBe(
    'sign-under-age JPKI-S-03',
  )
})

test('who turns fifteen while the card is made may ask for the signature certificate', () => {
  const input = { ...application, withSign: 'yes' }
  const applies = (birthDate: string) =>
    refused('apply_first_issue', fileOf(registered({ birthDate: day(birthDate) })), {
      applicant: 'guardian',
      input,
    })
  expect(applies('2009-08-10')).toBe('accepted ApplicationAccepted')
  expect(applies('2009-08-11')).toBe('sign-under-age JPKI-S-03')
})

test.each(procedures.filter(({ channels, ownName }) => channels.includes('window') && !ownName))(
  'at a window $id is shown what entitles whoever speaks for another',
  (procedure) => {
    const lists = (when: string) => packingList(procedure, [when]).map(({ paper }) => paper)
    const { applicant } = procedure
    expect(lists('by_guardian').includes('guardianship_proof')).toBe(applicant.includes('guardian'))
    expect(lists('by_proxy').includes('proxy_letter')).toBe(applicant.includes('proxy'))
  },
)

import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  about,
  abolished,
  applied,
  decided,
  delivered,
  expired,
  fileOf,
  holder,
  lapsed,
  refused,
  registered,
  returned,
  suspended,
} from './testing/casework.ts'

const form = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'photo-1' }
const fixedStay = registered({ holderKind: 'fixed_stay', stayEndDate: day('2025-03-31') })
const shortCard = delivered({ expiryDate: day('2025-03-31') })

const filled = fileOf(registered(), delivered({ additionCapacity: 0 }))
const face = { name: '見本　花子', address: '見本町一丁目1番1号', sex: 'female' } as const
const otherSex = fileOf(registered(), delivered({ face }), {
  ...about,
  type: 'SexChanged',
  sex: 'male',
})

test('a card that works is stopped before another is made for it (SUS-01)', () => {
  const input = { ...form, reason: 'stolen', policeReportNumber: '荒第1号' }
  expect(refused('apply_reissue', holder(), { input })).toBe('lost-card-in-force SUS-01 → suspend')
})

test('a card that lies on the table is neither lost nor stolen', () => {
  const details = {
    input: { ...form, reason: 'lost', lostAtHome: true },
    papers: ['identity_document', 'photo', 'old_card'],
  } as const
  expect(refused('apply_reissue', holder(...suspended), details)).toBe('lost-card-is-here SUS-05')
})

test('a card lost outside comes with the number of the police report', () => {
  const input = { ...form, reason: 'lost', policeReportNumber: '荒第1号' }
  expect(decided('apply_reissue', holder(...abolished), { input })).toMatchObject({
    ok: true,
    facts: [{ type: 'ApplicationAccepted', reason: 'lost', policeReportNumber: '荒第1号' }],
  })
})

test.each([
  // reason     at home  number  police memo   comes to
  ['lost', false, true, true, 'accepted ApplicationAccepted'],
  ['lost', false, false, true, 'police-number-missing REISSUE-03'],
  ['lost', false, true, false, 'papers-missing GUIDE-07'],
  ['lost', true, false, false, 'accepted ApplicationAccepted'],
  ['stolen', false, true, true, 'accepted ApplicationAccepted'],
  ['stolen', true, false, true, 'police-number-missing REISSUE-03'],
  ['soiled', false, false, false, 'accepted ApplicationAccepted'],
] as const)(
  '%s, at home %s, number %s, memo %s: %s',
  (...[reason, lostAtHome, number, memo, expected]) => {
    const input = { ...form, reason, lostAtHome, ...(number ? { policeReportNumber: '1' } : {}) }
    const papers = ['identity_document', 'photo', ...(memo ? ['police_report_number'] : [])]
    const lost = holder(...suspended)
    expect(refused('apply_reissue', lost, { input, papers: papers as never })).toBe(expected)
  },
)

test('after a disaster the certificate of it is brought', () => {
  const input = { ...form, reason: 'disaster' }
  expect(
    refused('apply_reissue', holder(), { input, papers: ['identity_document', 'photo'] }),
  ).toBe('papers-missing GUIDE-07')
  expect(refused('apply_reissue', holder(), { input })).toBe('accepted ApplicationAccepted')
})

// prettier-ignore
test.each([
  // day          renewal of a card that is valid through 2032-06-20
  ['2032-03-19', 'too-early-to-renew NOTICE-01'],
  ['2032-03-20', 'accepted ApplicationAccepted'],
  ['2032-06-20', 'accepted ApplicationAccepted'],
  ['2032-06-21', 'accepted ApplicationAccepted'],
])('renewal on %s: %s', (on, expected) => {
  expect(refused('apply_reissue', holder(), { input: { ...form, reason: 'renewal' }, on })).toBe(
    expected,
  )
})

test.each([
  // the card                                         reason                      comes to
  ['expired', holder(...expired), 'expired_fixed_stay', 'reason-does-not-fit FEE-09'],
  ['expired', holder(...expired), 'own_convenience', 'accepted ApplicationAccepted'],
  ['expired', holder(...expired), 'soiled', 'reason-does-not-fit FEE-01'],
  [
    'lapsed late_90',
    holder(...lapsed('late_90')),
    'continued_use_not_done',
    'accepted ApplicationAccepted',
  ],
  [
    'lapsed late_14',
    holder(...lapsed('late_14')),
    'continued_use_not_done',
    'reason-does-not-fit FEE-01',
  ],
  [
    'lapsed late_30',
    holder(...lapsed('late_30')),
    'continued_use_impossible',
    'accepted ApplicationAccepted',
  ],
  ['active', holder(), 'continued_use_impossible', 'reason-does-not-fit FEE-01'],
  [
    'lapsed abroad',
    holder(...lapsed('moved_abroad')),
    'moved_abroad',
    'accepted ApplicationAccepted',
  ],
  ['active', holder(), 'moved_abroad', 'reason-does-not-fit FEE-02'],
  ['active', holder(), 'face_full', 'reason-does-not-fit FINF-05'],
  ['full', filled, 'face_full', 'accepted ApplicationAccepted'],
  ['active', holder(), 'sex_change', 'reason-does-not-fit FEE-02'],
  ['of another sex', otherSex, 'sex_change', 'accepted ApplicationAccepted'],
  ['active', holder(), 'lost', 'police-number-missing REISSUE-03'],
  ['suspended', holder(...suspended), 'chip_broken', 'accepted ApplicationAccepted'],
  ['returned', holder(...returned), 'own_convenience', 'accepted ApplicationAccepted'],
  ['returned', holder(...returned), 'renewal', 'too-early-to-renew NOTICE-01'],
  ['lapsed', holder(...lapsed('my_number_change')), 'other', 'accepted ApplicationAccepted'],
])('a card that is %s, reason %s: %s', (...[_state, file, reason, expected]) => {
  expect(refused('apply_reissue', file, { input: { ...form, reason } })).toBe(expected)
})

test('a card abolished within its last months is not renewed', () => {
  const details = { input: { ...form, reason: 'renewal' }, on: '2032-05-01' }
  expect(refused('apply_reissue', holder(...abolished), details)).toBe('reason-does-not-fit FEE-02')
})

// prettier-ignore
test.each([
  // day          reason                comes to
  ['2025-03-31', 'renewal',            'reason-does-not-fit FEE-09'],
  ['2025-03-31', 'expired_fixed_stay', 'card-not-expired STAY-04 → stay_validity_change'],
  ['2025-04-01', 'expired_fixed_stay', 'accepted ApplicationAccepted'],
])('a holder with a fixed stay on %s, %s: %s', (on, reason, expected) => {
  const file = fileOf(fixedStay, shortCard)
  expect(refused('apply_reissue', file, { input: { ...form, reason }, on })).toBe(expected)
})

test('a stay cut short counts as the end of the stay', () => {
  const file = fileOf(fixedStay, shortCard, lapsed('stay_shortened'))
  const input = { ...form, reason: 'expired_fixed_stay' }
  expect(refused('apply_reissue', file, { input })).toBe('accepted ApplicationAccepted')
})

test('a second application while one is open is refused', () => {
  const file = fileOf(registered(), delivered(), applied({ reason: 'soiled' }))
  expect(refused('apply_reissue', file, { input: { ...form, reason: 'soiled' } })).toBe(
    'application-open REISSUE-04 → withdraw_application',
  )
})

test('without a card there is nothing to reissue', () => {
  expect(
    refused('apply_reissue', fileOf(registered()), { input: { ...form, reason: 'lost' } }),
  ).toBe('no-card REISSUE-01 → apply_first_issue')
})

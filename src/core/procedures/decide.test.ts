import { expect, test } from 'vitest'
import { otherTown } from '../../../conformance/worlds.ts'
import {
  decided,
  fileOf,
  holder,
  refusalOf,
  refused,
  registered,
  suspended,
  applied,
  delivered,
  made,
} from './testing/casework.ts'

const lost = holder(...suspended)

test('an act through a channel the procedure does not have is refused', () => {
  expect(refused('pin_reset', holder(), { channel: 'client', input: { pin: 'sign' } })).toBe(
    'channel-not-allowed PIN-14',
  )
})

test('without a card there is nothing to release, and the first card is pointed to', () => {
  expect(refused('release_suspension', fileOf(registered()))).toBe(
    'no-card SUS-05 → apply_first_issue',
  )
})

test('without an application nothing can be handed over', () => {
  expect(refused('deliver_card', fileOf(registered()))).toBe(
    'no-application PIN-05 → apply_first_issue',
  )
  expect(refused('deliver_card', holder())).toBe('no-application PIN-05 → apply_reissue')
})

test.each([
  // record state     refused with
  ['moved_out', 'record-moved-out MOV-01'],
  ['moved_abroad', 'record-moved-abroad MOV-10'],
  ['dead', 'record-dead REV-03g'],
  ['deleted', 'record-deleted REV-03h'],
] as const)('a resident whose record is %s applies for nothing', (recordState, expected) => {
  const closed = { type: 'RecordClosed', recordState, residentId: registered().residentId } as const
  const file = fileOf(registered(), { ...closed, on: registered().on })
  expect(refused('apply_first_issue', file)).toBe(expected)
})

test.each([
  // place              at                  with move  comes to
  ['card_window', '2024-06-10T08:30', false, 'accepted CardSuspensionReleased CertificatesResumed'],
  ['card_window', '2024-06-10T08:29', false, 'window-closed WIN-35'],
  ['card_window', '2024-06-10T17:15', false, 'window-closed WIN-35'],
  ['card_window', '2024-06-12T18:59', false, 'accepted CardSuspensionReleased CertificatesResumed'],
  ['card_window', '2024-09-22T09:30', false, 'maintenance-sunday WIN-07'],
  ['ward_machiya', '2024-06-10T10:00', false, 'not-at-this-place WIN-24'],
  ['ward_machiya', '2024-06-10T10:00', true, 'accepted CardSuspensionReleased CertificatesResumed'],
  ['support_window', '2024-06-10T10:00', true, 'not-at-this-place WIN-24'],
  ['nowhere', '2024-06-10T10:00', false, 'place-unknown WIN-01'],
])(
  'a release at %s on %s (a move was taken today: %s): %s',
  (...[place, at, withMove, expected]) => {
    const on = at.slice(0, 10)
    const beside = { recordChangedToday: withMove }
    expect(refused('release_suspension', lost, { place, at, on, beside })).toBe(expected)
  },
)

test('another town lets its branches release, and charges its own fee', () => {
  const details = { ...otherTown, place: 'ward_misaki', at: '2024-06-10T10:00' }
  expect(refused('release_suspension', lost, details)).toContain('accepted')
  const lostCard = fileOf(registered(), delivered(), applied({ reason: 'lost' }), made())
  const fees = [{}, otherTown].map((town) => {
    const outcome = decided('deliver_card', lostCard, town)
    const charged = outcome.ok ? outcome.facts.at(-1) : undefined
    return charged?.type === 'FeeCharged' ? charged.amountYen : undefined
  })
  expect(fees).toEqual([1000, 1100])
})

// prettier-ignore
test.each([
  // at                 what the refusal names beside the place to go
  ['2024-06-10T10:00', {}],
  ['2024-06-10T17:20', { opens: '2024-06-11T08:30' }],
])('at %s a branch names the place to go, and when it opens unless it is open now', (at, opens) => {
  const outcome = decided('release_suspension', lost, { place: 'ward_machiya', at })
  expect(outcome.ok ? undefined : outcome.refusal.detail).toEqual({
    place: 'ward_machiya',
    go: 'card_window',
    ...opens,
  })
})

test('a closed window says when it opens', () => {
  const outcome = decided('release_suspension', lost, { at: '2024-06-08T10:00', on: '2024-06-08' })
  expect(outcome).toMatchObject({
    refusal: { code: 'window-closed', detail: { opens: '2024-06-09T09:00' } },
  })
})

test('the support window takes an abolition only within a reissue application', () => {
  const details = { place: 'support_window', input: { circumstance: 'lost_at_home' } }
  expect(refused('report_loss_abolish', lost, details)).toBe('not-at-this-place WIN-23')
  expect(refused('report_loss_abolish', lost, { ...details, supportPurpose: 'reissue' })).toContain(
    'accepted CardAbolished',
  )
})

test('a procedure outside the table has its own kinds of place, and their hours', () => {
  const input = { address: '東京都荒川区見本町二丁目2番2号', movedOn: '2024-06-01' }
  const details = { input, channel: 'window', place: 'support_window' } as const
  expect(refused('move_within_ward', holder(), details)).toBe('not-at-this-place GLB-04')
  const early = { ...details, place: 'ward_ogu', at: '2024-06-10T08:00' }
  expect(refused('move_within_ward', holder(), early)).toBe('window-closed WIN-35')
})

test('only those may ask whom the procedure names', () => {
  expect(refused('release_suspension', lost, { applicant: 'proxy' })).toBe(
    'applicant-not-allowed SUS-05',
  )
})

// prettier-ignore
test.each([
  // input                          comes to
  [{},                             'field-missing PIN-14'],
  [{ pin: '' },                    'field-missing PIN-14'],
  [{ pin: 'signature' },           'field-wrong PIN-14'],
  [{ pin: 'sign' },                'accepted PinReset'],
  [{ pin: 'sign', extra: 'junk' }, 'accepted PinReset'],
])('a reset with the form %o: %s', (input, expected) => {
  expect(refused('pin_reset', holder(), { input })).toBe(expected)
})

test('a wrong field is named', () => {
  const outcome = decided('pin_reset', holder(), { input: { pin: 'x' } })
  expect(outcome).toMatchObject({ refusal: { detail: { field: 'pin', kind: 'choice' } } })
})

test('missing papers are listed, all of them', () => {
  const outcome = decided('release_suspension', lost, { papers: [] })
  expect(refusalOf(outcome)).toBe('papers-missing GUIDE-07')
  expect(outcome).toMatchObject({ refusal: { detail: { papers: ['card', 'identity_document'] } } })
})

test('papers are counted at windows only', () => {
  expect(refused('suspend', holder(), { papers: [] })).toContain('accepted CardSuspended')
  const input = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'photo-1' }
  const details = { input, papers: [] }
  expect(
    refused('apply_first_issue', fileOf(registered()), { ...details, channel: 'portal' }),
  ).toBe('accepted ApplicationAccepted')
})

test('the PIN a procedure asks for must have been verified by the chip', () => {
  const input = { certificate: 'auth' }
  const outcome = decided('certificate_issue', holder(), { input, pinsVerified: ['auth'] })
  expect(refusalOf(outcome)).toBe('pin-required PIN-17')
  expect(outcome).toMatchObject({ refusal: { detail: { pin: 'resident_register' } } })
})

import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import { cardId } from '../kernel/ids.ts'
import {
  about,
  aboutCard,
  after,
  applied,
  cardOf,
  decided,
  delivered,
  expired,
  factTypes,
  fileOf,
  made,
  refused,
  registered,
  suspended,
} from './testing/casework.ts'

const newCard = { ...about, cardId: cardId('card-2') } as const
const waiting = fileOf(registered(), applied(), made())

test('the first card is handed over with its PINs set and both certificates ordered', () => {
  const certificate = { type: 'CertificateOrdered', usableFrom: '2024-06-11' } as const
  expect(decided('deliver_card', waiting)).toEqual({
    ok: true,
    facts: [
      {
        ...newCard,
        type: 'CardDelivered',
        applicationId: 'application-1',
        kind: 'standard',
        issueDate: '2024-05-08',
        expiryDate: '2033-06-20',
        printed: { name: '見本　花子', address: '見本町一丁目1番1号' },
        additionCapacity: 4,
        face: {
          name: '見本　花子',
          address: '見本町一丁目1番1号',
          birthDate: '1990-06-20',
          sex: 'female',
        },
      },
      { ...newCard, type: 'PinsSet', pins: ['resident_register', 'card_info', 'auth', 'sign'] },
      {
        ...newCard,
        ...certificate,
        certificate: 'auth',
        expiryDate: '2028-06-20',
        portalLoginFrom: '2024-06-12',
      },
      { ...newCard, ...certificate, certificate: 'sign', expiryDate: '2028-06-20' },
      { ...about, type: 'FeeCharged', applicationId: 'application-1', amountYen: 0 },
    ],
  })
})

test('the folded card is active and carries its orders', () => {
  const card = cardOf(after(waiting, decided('deliver_card', waiting)))
  expect(card).toMatchObject({
    id: 'card-2',
    state: 'active',
    auth: { state: 'ordered' },
    sign: { state: 'ordered', expiryDate: '2028-06-20' },
  })
})

test.each([
  // asked for            born          ward   kind                   ordered            PINs set
  [
    {},
    '1990-06-20',
    false,
    'standard',
    ['auth', 'sign'],
    ['resident_register', 'card_info', 'auth', 'sign'],
  ],
  [
    { withSign: false },
    '1990-06-20',
    false,
    'standard',
    ['auth'],
    ['resident_register', 'card_info', 'auth'],
  ],
  [
    { withAuth: false },
    '1990-06-20',
    false,
    'standard',
    ['sign'],
    ['resident_register', 'card_info', 'sign'],
  ],
  [
    { withAuth: false, withSign: false },
    '1990-06-20',
    false,
    'standard',
    [],
    ['resident_register', 'card_info'],
  ],
  [{}, '2009-06-11', false, 'standard', ['auth'], ['resident_register', 'card_info', 'auth']],
  [
    {},
    '2009-06-10',
    false,
    'standard',
    ['auth', 'sign'],
    ['resident_register', 'card_info', 'auth', 'sign'],
  ],
  [{}, '1990-06-20', true, 'standard', ['auth'], ['resident_register', 'card_info', 'auth']],
  [{}, '1990-06-20', false, 'face_authentication', ['auth'], ['resident_register', 'card_info']],
] as const)(
  '%o, born %s, ward %s, %s: %o',
  (...[request, birthDate, adultWard, cardKind, kinds, pins]) => {
    const person = registered({ birthDate: day(birthDate), adultWard })
    const file = fileOf(person, applied({ ...request, cardKind }), made())
    const outcome = decided('deliver_card', file)
    const facts: readonly Fact[] = outcome.ok ? outcome.facts : []
    expect(facts.flatMap((f) => (f.type === 'CertificateOrdered' ? [f.certificate] : []))).toEqual(
      kinds,
    )
    expect(facts.find(({ type }) => type === 'PinsSet')).toMatchObject({ pins })
  },
)

test('a card that is not made yet cannot be handed over', () => {
  expect(refused('deliver_card', fileOf(registered(), applied()))).toBe('card-not-made REISSUE-04')
})

// prettier-ignore
test.each([
  ['2033-06-20', 'accepted'],
  ['2033-06-21', 'made-card-expired VAL-14 → withdraw_application'],
])('a made card valid through 20 June 2033, fetched on %s: %s', (on, expected) => {
  expect(refused('deliver_card', waiting, { on })).toContain(expected)
})

test('a card fetched after its certificates would have ended carries none', () => {
  const outcome = decided('deliver_card', waiting, { on: '2028-06-21' })
  expect(factTypes(outcome)).toEqual(['CardDelivered', 'PinsSet', 'FeeCharged'])
})

function reissue(reason: Parameters<typeof applied>[0], ...old: readonly Fact[]) {
  return fileOf(registered(), delivered(), old, applied({ ...reason }), made())
}

test.each([
  // reason             certificates  old card back  fee
  ['lost', true, false, 1000],
  ['lost', false, false, 800],
  ['soiled', true, true, 1000],
  ['renewal', true, true, 0],
  ['renewal', true, false, 1000],
  ['face_full', false, false, 800],
  ['sex_change', true, true, 0],
  ['sex_change', true, false, 1000],
  ['stolen', true, false, 0],
  ['moved_abroad', true, false, 0],
] as const)(
  '%s, certificates %s, old card back %s: %i yen',
  (...[reason, loaded, oldCardReturned, fee]) => {
    const file = reissue({ reason, withAuth: loaded, withSign: loaded })
    expect(decided('deliver_card', file, { input: { oldCardReturned } })).toMatchObject({
      facts: expect.arrayContaining([
        {
          ...about,
          type: 'FeeCharged',
          applicationId: 'application-1',
          amountYen: fee,
        },
      ]) as unknown,
    })
  },
)

test('certificates that cannot be had are not paid for, by a child for instance', () => {
  const child = registered({ birthDate: day('2012-01-01') })
  const request = { reason: 'lost', withAuth: false, withSign: true } as const
  const file = fileOf(child, delivered(), applied(request), made())
  const outcome = decided('deliver_card', file)
  expect(outcome.ok && outcome.facts.at(-1)).toMatchObject({ amountYen: 800 })
})

// prettier-ignore
test.each([
  // asked at the ward   comes to
  [undefined,           'fee-to-inquire FEE-04'],
  ['ask',               'field-wrong FEE-04'],
  ['500',               'accepted'],
])('a reason outside the table, fee entered %s: %s', (inquiredFeeYen, expected) => {
  const input = inquiredFeeYen === undefined ? {} : { inquiredFeeYen }
  expect(refused('deliver_card', reissue({ reason: 'disaster' }), { input })).toContain(expected)
})

test('whether the old card comes back is asked where it decides the fee (FEE-03)', () => {
  const file = reissue({ reason: 'renewal' })
  expect(refused('deliver_card', file)).toBe('field-missing FEE-03')
  const papers = ['identity_document'] as const
  const details = { input: { oldCardReturned: true }, papers }
  expect(refused('deliver_card', file, details)).toBe('papers-missing GUIDE-07')
})

test('the old card that comes back ends as replaced', () => {
  const outcome = decided('deliver_card', reissue({ reason: 'soiled' }), {
    input: { oldCardReturned: true },
  })
  const gone = { ...aboutCard, type: 'CertificateRevoked', cause: 'replaced' }
  expect(outcome.ok && outcome.facts.slice(0, 4)).toEqual([
    { ...aboutCard, type: 'CardReplaced', byCardId: 'card-2' },
    { ...aboutCard, type: 'CardReturned', reason: 'replaced' },
    { ...gone, certificate: 'auth', serial: 'a1' },
    { ...gone, certificate: 'sign', serial: '51' },
  ])
})

test('a lost card that is still suspended loses its certificates and can never be released', () => {
  const file = reissue({ reason: 'lost' }, ...suspended)
  const afterwards = after(file, decided('deliver_card', file))
  const [old] = afterwards.cards
  expect(old).toMatchObject({
    state: 'suspended',
    replacementDeliveredOn: '2024-06-10',
    auth: { state: 'revoked', revocationCause: 'replaced' },
    sign: { state: 'revoked' },
  })
})

test('a card that has ended is only marked as replaced', () => {
  const outcome = decided('deliver_card', reissue({ reason: 'own_convenience' }, ...expired))
  expect(factTypes(outcome).slice(0, 2)).toEqual(['CardReplaced', 'CardDelivered'])
})

test('cards are handed over at the card window only, and to a proxy with a letter', () => {
  expect(refused('deliver_card', waiting, { place: 'ward_ogu' })).toBe('not-at-this-place GLB-04')
  const papers = ['identity_document'] as const
  expect(refused('deliver_card', waiting, { applicant: 'proxy', papers })).toBe(
    'papers-missing GUIDE-07',
  )
})

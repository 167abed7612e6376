import { expect, test } from 'vitest'
import { laterWorld } from '../../../conformance/worlds.ts'
import type { Fact } from '../facts.ts'
import {
  about,
  aboutCard,
  abolished,
  after,
  bothRevoked,
  cardOf,
  cardsNotInUse,
  decided,
  delivered,
  fileOf,
  holder,
  refused,
  registered,
  signEnded,
} from './testing/casework.ts'

const input = { departureOn: '2024-06-20', destinationName: '海外' }
const notified = {
  ...about,
  type: 'MoveOutNotified',
  plannedOn: '2024-06-20',
  destination: 'abroad',
  destinationName: '海外',
}

test('by the guide of February 2024 the card ends, is annotated and given back', () => {
  const outcome = decided('move_abroad', holder(), { input })
  expect(outcome).toEqual({
    ok: true,
    facts: [
      notified,
      { ...aboutCard, type: 'CardLapsed', cause: 'moved_abroad' },
      ...bothRevoked,
      { ...aboutCard, type: 'CardAnnotatedMovedAbroad' },
    ],
  })
  expect(cardOf(after(holder(), outcome))).toMatchObject({
    state: 'lapsed',
    annotatedMovedAbroad: '2024-06-10',
  })
})

test.each([
  // edition          asked on       holder                 keeps the card?
  ['2024-02', '2024-06-10', 'japanese', 'card-cannot-go-abroad MOV-10 → move_abroad'],
  [
    '2024-05',
    '2024-06-19',
    'japanese',
    'accepted MoveOutNotified CertificateRevoked CardFaceUpdated',
  ],
  ['2024-05', '2024-06-20', 'japanese', 'card-cannot-go-abroad GLB-03 → move_abroad'],
  ['2024-05', '2024-06-10', 'permanent_resident', 'card-cannot-go-abroad MOV-10 → move_abroad'],
] as const)('edition %s, asked on %s by %s: %s', (...[edition, on, holderKind, expected]) => {
  const file = fileOf(registered({ holderKind }), delivered())
  const world = edition === '2024-05' ? laterWorld : {}
  const details = { ...world, on, input: { ...input, keepCard: true } }
  expect(refused('move_abroad', file, details)).toBe(expected)
})

test('a card that is kept says where its holder went, and loses its signature certificate', () => {
  const details = { ...laterWorld, input: { ...input, keepCard: true } }
  expect(decided('move_abroad', holder(), details)).toEqual({
    ok: true,
    facts: [
      notified,
      signEnded,
      { ...aboutCard, type: 'CardFaceUpdated', lines: ['令和6年6月10日 国外転出 令和6年6月20日'] },
    ],
  })
})

test('keeping the card needs PIN 3 and room on its face', () => {
  const details = { ...laterWorld, input: { ...input, keepCard: true } }
  expect(refused('move_abroad', holder(), { ...details, pinsVerified: [] })).toBe(
    'pin-required PIN-17',
  )
  const full: Fact = { ...aboutCard, type: 'CardFaceUpdated', lines: ['1', '2', '3', '4'] }
  expect(refused('move_abroad', holder(full), details)).toBe('face-full FINF-05 → apply_reissue')
})

test.each(cardsNotInUse)('a card that is %s is not kept', (state, file, expected) => {
  const details = { ...laterWorld, input: { ...input, keepCard: true } }
  expect(refused('move_abroad', file, details)).toContain(
    state === 'missing' ? 'no-card MOV-10 → apply_first_issue' : expected,
  )
})

test.each([
  ['without a card', fileOf(registered())],
  ['with one that has ended', holder(...abolished)],
])('somebody %s only notifies', (_state, file) => {
  const details = { input, papers: ['identity_document'] } as const
  expect(refused('move_abroad', file, details)).toBe('accepted MoveOutNotified')
})

test('a card in use must be brought', () => {
  const details = { input, papers: ['identity_document'] } as const
  expect(refused('move_abroad', holder(), details)).toBe('papers-missing GUIDE-07')
})

import { expect, test } from 'vitest'
import { asked, guideWorld, otherTown, publicCases } from '../../../conformance/worlds.ts'
import { answerQuestion, areaNames } from './answer-question.ts'

const sets = new Set(['reasons', 'missing', 'mismatched'])

function comparable(key: string, value: unknown): unknown {
  return sets.has(key) && Array.isArray(value) ? value.toSorted() : value
}

test.each(publicCases)('$id is answered as published', ({ id, area, given, expect: expected }) => {
  const reply = asked(area, given)
  expect(reply.error).toBeUndefined()
  for (const [key, value] of Object.entries(expected)) {
    expect(comparable(key, reply.answer[key]), `${id} ${key}`).toEqual(comparable(key, value))
  }
})

test.each(publicCases)('$id cites the rules the case names', ({ area, given, rule }) => {
  const { cites } = asked(area, given)
  // Conventions of counting are cited where they decide, not at each answer.
  expect(rule.filter((each) => !cites.includes(each))).toEqual([])
})

test('every reply carries its rules and a sentence in two languages without a blank', () => {
  for (const { id, area, given } of publicCases) {
    const reply = answerQuestion({ id, area, given }, guideWorld)
    expect(reply).toMatchObject({ id })
    if ('error' in reply) throw new Error(id)
    expect(reply.cites.length).toBeGreaterThan(0)
    expect(reply.why + reply.whyJa, id).not.toContain('{')
    expect(reply.why.length * reply.whyJa.length).toBeGreaterThan(0)
  }
})

test('every area of the published list is known', () => {
  const published = new Set(publicCases.map(({ area }) => area))
  expect([...published].filter((area) => !areaNames.includes(area))).toEqual([])
})

test('the fictional town answers every area too, by its own windows and prices', () => {
  const renamed = (given: object) =>
    JSON.parse(
      JSON.stringify(given)
        .replace('residentOfArakawa', 'residentOfHoshimigaura')
        .replace('"municipality":"arakawa"', '"municipality":"hoshimigaura"')
        .replace('0120-01-1712', '0120-00-0000')
        .replace('support_window', 'card_window')
        .replace(/ward_(minamisenju|machiya|ogu|nippori)/, 'ward_misaki'),
    ) as unknown
  for (const { id, area, given } of publicCases) {
    const reply = asked(area, renamed(given), otherTown)
    expect(reply.error, id).toBeUndefined()
    expect(reply.cites.length, id).toBeGreaterThan(0)
  }
})

test.each([
  // area given in the fictional town
  ['window_open', { location: 'card_window', at: '2024-03-04T08:45' }, { open: false }],
  ['window_open', { location: 'card_window', at: '2024-03-07T19:59' }, { open: true }],
  ['window_open', { location: 'card_window', at: '2024-03-07T17:15' }, { open: false }],
  ['window_open', { location: 'ward_misaki', at: '2024-03-02T10:00' }, { open: true }],
  ['window_open', { location: 'ward_okamachi', at: '2024-03-02T10:00' }, { open: false }],
  ['window_open', { location: 'card_window', at: '2024-12-28T10:00' }, { open: false }],
  [
    'procedure_available',
    { procedure: 'release_suspension', location: 'ward_misaki', at: '2024-03-04T10:00' },
    { available: true },
  ],
  [
    'next_opening',
    { procedure: 'return_card', location: 'card_window', at: '2024-03-07T17:10' },
    { nextOpeningAt: '2024-03-07T17:30' },
  ],
  [
    'next_opening',
    { procedure: 'return_card', location: 'card_window', at: '2024-09-21T14:00' },
    { nextOpeningAt: '2024-09-24T09:00' },
  ],
  [
    'fees',
    { reason: 'lost', withCertificate: true, oldCardReturned: false },
    { result: 'paid', amountYen: 1100 },
  ],
  [
    'smart_application',
    {
      document: 'resident_record_copy',
      municipality: 'hoshimigaura',
      cardState: 'active',
      faceAuthCard: false,
    },
    { available: true },
  ],
  [
    'online_move_out',
    { movers: 'self', destination: 'japan', certificateState: 'valid' },
    { visitToHoshimigauraNeeded: false },
  ],
  [
    'contact_hours',
    { number: '0120-00-0000', purpose: 'question', at: '2024-03-04T15:59' },
    { open: true },
  ],
])('%s in the fictional town: %j', (area, given, expected) => {
  expect(asked(area, given, otherTown).answer).toMatchObject(expected)
})

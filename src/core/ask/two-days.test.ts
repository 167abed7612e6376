// One question of each area asked for 1 March 2024 and for 28 November 2026: two answers, each
// with its rules, each naming its edition.

import { expect, test } from 'vitest'
import { editions, guideWorld, publicCases, laterCases } from '../../../conformance/worlds.ts'
import { answerQuestion, areaNames } from './answer-question.ts'

const more = {
  abroad_continuation: {
    holderKind: 'japanese',
    cardState: 'active',
    plannedMoveOutDate: '2026-12-20',
    onDate: '2026-12-01',
  },
  overseas_move: {
    holderKind: 'japanese',
    departureDate: '2026-12-20',
    continuedUseAppliedOn: '2026-12-01',
  },
  phone_lines: { topic: 'card', language: 'ja', at: '2026-11-30T10:00' },
  opening_days: { location: 'card_window', from: '2026-12-01', years: 1 },
  lost_card: { circumstance: 'lost_at_home' },
  phone_certificate: { phone: 'iphone', onDate: '2026-11-28', signExpiry: '2030-01-01' },
  phone_use: { use: 'insurance', onDate: '2026-11-28' },
  combined_card: {
    holderKind: 'fixed_stay',
    birthDate: '1990-01-01',
    onDate: '2026-11-28',
    occasion: 'move_in_notice',
  },
}
const sample = (area: string): object | undefined =>
  Object.entries(more).find(([name]) => name === area)?.[1] ??
  [...laterCases, ...publicCases].find((each) => each.area === area)?.given

function answersOn(area: string) {
  return ['2024-03-01', '2026-11-28'].map((asOf) => {
    const reply = answerQuestion(
      { id: area, area, given: sample(area), asOf },
      guideWorld,
      editions,
    )
    if ('error' in reply) throw new Error(`${area}: ${reply.error.message}`)
    return reply
  })
}

const answerable = areaNames.filter((area) => sample(area) !== undefined)

test('every area has a question here', () => {
  expect(answerable).toEqual(areaNames)
})

test.each(answerable)('%s is answered for both days, each with its rules', (area) => {
  const [before, today] = answersOn(area)
  expect([before?.edition, today?.edition]).toEqual(['2024-02', '2026-11'])
  expect(before?.certainty).toBe('high')
  expect(before?.cites.filter((cite) => cite.startsWith('L26-'))).toEqual([])
  expect(today?.cites.length).toBeGreaterThan(0)
  expect(today?.certainty === 'high').toBe(today?.toCheck === undefined)
})

test.each([
  'abroad_continuation',
  'overseas_move',
  'phone_certificate',
  'phone_use',
  'combined_card',
])('%s has another answer today', (area) => {
  const [before, today] = answersOn(area)
  expect(today?.answer).not.toEqual(before?.answer)
})

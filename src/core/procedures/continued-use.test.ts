import { describe, expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import {
  about,
  aboutCard,
  bothRevoked,
  cardsNotInUse,
  decided,
  expired,
  factTypes,
  holder,
  refused,
  suspended,
} from './testing/casework.ts'

const movedIn: Fact = {
  ...about,
  type: 'MoveInNotified',
  startedLivingOn: day('2024-06-01'),
  plannedMoveOutOn: day('2024-05-31'),
  address: '見本区1番',
  continuedUseOwed: true,
}

test.each([
  // day          continued use                                    the nightly sweep
  ['2024-09-08', 'accepted ContinuedUseDone CardFaceUpdated', 'not-due MOV-07'], // the 90th day
  [
    '2024-09-09',
    'continued-use-too-late REV-03c → apply_reissue',
    'accepted CardLapsed CertificateRevoked CertificateRevoked',
  ],
])('moved in on 10 June; on %s: %s; %s', (on, byHolder, byNight) => {
  expect(refused('continued_use', holder(movedIn), { on })).toBe(byHolder)
  expect(refused('lapse_late_90', holder(movedIn), { on })).toBe(byNight)
})

test('the ninetieth day passed: the card and both certificates end', () => {
  const on = '2024-09-09'
  expect(decided('lapse_late_90', holder(movedIn), { on })).toEqual({
    ok: true,
    facts: [
      { ...aboutCard, on, type: 'CardLapsed', cause: 'late_90' },
      ...bothRevoked.map((fact) => ({ ...fact, on })),
    ],
  })
})

describe('what is not owed', () => {
  const done: Fact = { ...about, type: 'ContinuedUseDone' }
  test.each([
    ['nobody moved in', holder()],
    ['it was done', holder(movedIn, done)],
  ])('%s', (_why, file) => {
    expect(refused('continued_use', file)).toBe('continued-use-not-owed MOV-04')
    expect(refused('lapse_late_90', file, { on: '2025-01-01' })).toBe(
      'continued-use-not-owed MOV-04',
    )
  })
})

test('a suspended card lapses too; one that ended does not end again', () => {
  const on = '2024-09-09'
  expect(factTypes(decided('lapse_late_90', holder(movedIn, ...suspended), { on }))[0]).toBe(
    'CardLapsed',
  )
  expect(refused('lapse_late_90', holder(movedIn, ...expired), { on })).toBe(
    'card-ended VAL-14 → apply_reissue',
  )
})

test.each(cardsNotInUse)(
  'a card that is %s cannot be continued (MOV-11)',
  (state, file, expected) => {
    expect(refused('continued_use', file)).toContain(state === 'missing' ? 'no-card' : expected)
  },
)

test('a field without room for the new address means a new card', () => {
  const full: Fact = { ...aboutCard, type: 'CardFaceUpdated', lines: ['1', '2', '3', '4'] }
  expect(refused('continued_use', holder(full, movedIn))).toBe('face-full FINF-05 → apply_reissue')
})

import { expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { day } from '../../core/kernel/day.ts'
import {
  applied,
  delivered,
  fileOf,
  holder,
  made,
  registered,
} from '../../core/procedures/testing/casework.ts'
import { deadlinesOf } from './deadlines.ts'

const { rules } = guideWorld

function lines(file: Parameters<typeof deadlinesOf>[0], today: string) {
  return deadlinesOf(file, day(today), rules).map(({ kind, tone }) => `${kind} ${tone}`)
}

test('a holder sees renewal open first, then each expiry', () => {
  expect(lines(holder(), '2024-06-10')).toEqual([
    'renewal_opens plain',
    'sign_expires plain',
    'auth_expires plain',
    'card_expires plain',
  ])
})

test('an expiry that can be renewed is near, and the opening is not told any more', () => {
  const opens = deadlinesOf(holder(), day('2024-06-10'), rules)[0]?.day ?? day('2024-06-10')
  const kinds = lines(holder(), opens)
  expect(kinds).toContain('renewal_opens near')
  expect(kinds).toContain('auth_expires near')
  expect(kinds).toContain('card_expires plain')
})

test('a card on its way and a card of a person who moved in have their own days', () => {
  expect(lines(fileOf(registered()), '2024-06-10')).toEqual([])
  expect(lines(fileOf(registered(), delivered()), '2024-06-10')).toContain('card_expires plain')
})

test('a made card waits from its day on, not until the end of its validity', () => {
  const file = fileOf(registered(), applied(), made())
  const shown = (on: string) =>
    deadlinesOf(file, day(on), rules).map((each) => `${each.kind} ${each.day} ${each.tone}`)
  expect(shown('2024-06-10')).toEqual(['made_card_waits 2024-05-08 near'])
  expect(shown('2033-04-01')).toEqual([
    'made_card_waits 2024-05-08 near',
    'made_card_ends 2033-06-20 near',
  ])
})

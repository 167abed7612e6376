import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CardState } from '../card/card.ts'
import { cardAfter, cardEvents, cardStates, transitions } from './card-state.ts'

const papers = { broughtCard: true, broughtIdDocument: true, newCardReceived: false }
const isOver = (state: CardState) => state !== 'active' && state !== 'suspended'
const nightly = process.env['NIGHTLY'] === 'true'

test('no sequence of events brings back a lapsed, abolished, expired or returned card', () => {
  const release = fc.record({
    broughtCard: fc.boolean(),
    broughtIdDocument: fc.boolean(),
    newCardReceived: fc.boolean(),
  })
  const step = fc.tuple(fc.constantFrom(...cardEvents), release)
  const sequence = fc.array(step, { maxLength: 30 })
  fc.assert(
    fc.property(fc.constantFrom(...cardStates), sequence, (first, steps) => {
      const ends = steps.reduce<CardState>((state, [event, brought]) => {
        const { value } = cardAfter(state, event, brought)
        expect(value.legal || value.state === state).toBe(true)
        if (isOver(state)) expect(isOver(value.state)).toBe(true)
        return value.state
      }, first)
      if (isOver(first)) expect(isOver(ends)).toBe(true)
    }),
    { numRuns: nightly ? 100_000 : 2_000 },
  )
})

test('a returned card goes nowhere, and only a suspension is ever taken back', () => {
  const arrows = Object.entries(transitions).flatMap(([event, leads]) =>
    Object.entries(leads).map(([from, to]) => ({ event, from, to })),
  )
  expect(arrows.filter(({ from }) => from === 'returned')).toEqual([])
  expect(arrows.filter(({ to }) => to === 'active')).toEqual([
    { event: 'release', from: 'suspended', to: 'active' },
  ])
})

test('who does not bring the card and a document goes home with it still suspended', () => {
  const without = { ...papers, broughtIdDocument: false }
  expect(cardAfter('suspended', 'release', without)).toMatchObject({
    value: { legal: false, state: 'suspended' },
    reason: 'release-needs-card-and-document',
  })
})

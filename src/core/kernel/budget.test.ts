import { expect, it } from 'vitest'
import { openBudget, OverBudget } from './budget.ts'

const limits = { entries: 3, pages: 1, pixels: 100, bytes: 10, depth: 2 }
const over = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof OverBudget ? error.item : error
  }
  return undefined
}

it('is one for the whole file, whatever the parts say', () => {
  const budget = openBudget(limits)
  budget.spend('entries', 2)
  budget.spend('entries', 1)
  expect(over(() => budget.spend('entries', 1))).toBe('entries')
})

it.each([Number.NaN, -1, Infinity])('takes no count like %d', (amount) => {
  expect(over(() => openBudget(limits).spend('pixels', amount))).toBe('pixels')
})

it('knows how deep it is, not how often it went down', () => {
  const budget = openBudget(limits)
  const down = (levels: number): void => {
    if (levels > 0) budget.within(() => down(levels - 1))
  }
  for (let time = 0; time < 5; time += 1) down(2)
  expect(over(() => down(3))).toBe('depth')
})

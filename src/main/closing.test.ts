import { expect, test } from 'vitest'
import { closeInOrder, type ClosingStep } from './closing.ts'

test('a step that fails or hangs is said, and every other one is taken in its order', async () => {
  const log: string[] = []
  const done = (name: string): ClosingStep => [name, async () => log.push(name)]
  const steps: ClosingStep[] = [
    done('the rounds'),
    ['the database', () => Promise.reject(Object.assign(new Error('x'), { code: '57P01' }))],
    ['the signer', () => new Promise(() => undefined)],
    done('the lock'),
  ]
  const lines: string[] = []
  expect(await closeInOrder(steps, (line) => lines.push(line), 50)).toBe(false)
  expect(log).toEqual(['the rounds', 'the lock'])
  expect(lines).toHaveLength(2)
  expect(lines[0]).toContain('while closing, the database: The database: it is shutting down.')
  expect(lines[1]).toBe('  while closing, the signer: not done in time, left as it is.')
  expect(await closeInOrder([done('once more')], () => undefined)).toBe(true)
})

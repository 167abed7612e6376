import { expect, it } from 'vitest'
import { defaultAllowances, readAllowances } from './allowances.ts'
import { openBudgets } from './budgets.ts'

const name = 'fax form by address'
const few = { ...defaultAllowances, [name]: { most: 3, perHour: 3600 } }

it('lets everyone ask for as much as stands in the table, and says when there is more', () => {
  let now = 0
  const budgets = openBudgets(few, () => now)
  for (let time = 0; time < 3; time += 1) expect(budgets.take(name, 'a')).toEqual({ ok: true })
  expect(budgets.take(name, 'a')).toEqual({ ok: false, afterSeconds: 1 })
  expect(budgets.take(name, 'b')).toEqual({ ok: true })
  now = 1000
  expect(budgets.look(name, 'a')).toEqual({ ok: true })
  expect(budgets.take(name, 'a')).toEqual({ ok: true })
  expect(budgets.take(name, 'a')).toMatchObject({ ok: false })
})

it('counts amounts, and more than there can ever be is never given', () => {
  const budgets = openBudgets(few, () => 0)
  expect(budgets.take(name, 'a', 2)).toEqual({ ok: true })
  expect(budgets.take(name, 'a', 4)).toEqual({ ok: false, afterSeconds: 2 })
})

it('keeps a bounded number of accounts, however many names strangers have', () => {
  const budgets = openBudgets(few, () => 0)
  for (let stranger = 0; stranger < 20_010; stranger += 1) budgets.take(name, `${stranger}`)
  expect(budgets.take(name, 'one more')).toMatchObject({ ok: false })
  expect(budgets.take(name, '5')).toEqual({ ok: true })
})

it('makes each failure in a row wait longer, up to five minutes, and forgets at a success', () => {
  let now = 0
  const { waits } = openBudgets(few, () => now)
  const seconds = Array.from({ length: 14 }, () => {
    waits.failed('clerk')
    return waits.secondsLeft('clerk')
  })
  expect(seconds).toEqual([0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300])
  expect(waits.secondsLeft('another')).toBe(0)
  now = 300_000
  expect(waits.secondsLeft('clerk')).toBe(0)
  waits.succeeded('clerk')
  waits.failed('clerk')
  expect(waits.secondsLeft('clerk')).toBe(0)
})

it.each([
  // what an operator wrote, what is said of it
  [
    { [name]: { most: 5, perHour: 10 } },
    { ...defaultAllowances, [name]: { most: 5, perHour: 10 } },
  ],
  [{ parking: { most: 1, perHour: 1 } }, 'there is no allowance "parking"'],
  [{ [name]: { most: 0, perHour: 1 } }, `"${name}" needs "most" and "perHour", both above zero`],
  ['none', 'it is no table of allowances'],
])('reads the figures of an operator: %j', (file, read) => {
  expect(readAllowances(file)).toEqual(read)
})

// Logging in while strangers try passwords: others go on, guesses wait, the right one comes in.

import { afterAll, beforeAll, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../../core/kernel/day.ts'
import { openBudgets } from '../budgets/budgets.ts'
import { openTestOffice, type TestOffice } from '../testing/office.ts'
import { logIn } from './log-in.ts'

const password = 'specimen-1234'
let base: TestOffice
let now = 0
const office = () => ({ ...base, budgets: openBudgets(undefined, () => now) })

beforeAll(async () => {
  base = await openTestOffice(guideWorld, moment('2024-06-03T10:00'))
  for (const staffId of ['one', 'two']) {
    const member = { staffId, displayName: '見本', role: 'clerk', place: 'x', demo: true } as const
    await base.staff.enrol({ member, password })
  }
})
afterAll(() => base.close())

const from = (address: string) => ({ staffId: 'one', password: 'no', address })

it('compares only a few of many wrong passwords sent at once, and the loop goes on', async () => {
  const open = office()
  let ticks = 0
  const timer = setInterval(() => (ticks += 1), 1)
  const tried = await Promise.all(Array.from({ length: 16 }, () => logIn(open, from('stranger'))))
  clearInterval(timer)
  expect(tried.filter(({ result }) => result === 'wrong')).toHaveLength(5)
  expect(tried.filter(({ result }) => result === 'wait')).toHaveLength(11)
  expect(ticks).toBeGreaterThan(5)
})

it('lets whoever knows the password in after the wait, and others at once', async () => {
  const open = office()
  for (let time = 0; time < 6; time += 1) await logIn(open, from('here'))
  const right = { staffId: 'one', password, address: 'here' }
  expect(await logIn(open, right)).toEqual({ result: 'wait', seconds: 2 })
  expect(await logIn(open, { ...right, address: 'there' })).toMatchObject({ result: 'in' })
  expect(await logIn(open, { ...right, staffId: 'two' })).toMatchObject({ result: 'in' })
  now += 2000
  expect(await logIn(open, right)).toMatchObject({ result: 'in', member: { staffId: 'one' } })
  expect(await logIn(open, from('here'))).toEqual({ result: 'wrong' })
})

it('tells nothing of who exists', async () => {
  const nobody = { staffId: 'nobody', password, address: 'here' }
  expect(await logIn(office(), nobody)).toEqual({ result: 'wrong' })
})

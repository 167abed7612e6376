import { beforeEach, expect, test } from 'vitest'
import { KeptWhileUnchanged } from './kept-while-unchanged.ts'
import { RegisterInMemory } from './testing/register-in-memory.ts'

const key = { caId: 'sign-1', serialHex: '41'.repeat(16) } as const
const elsewhere = { caId: 'auth-1', serialHex: '42'.repeat(16) } as const
const hour = 3_600_000

type Made = { readonly thisUpdate: number; readonly number: number }

let register: RegisterInMemory
let now: number
let unchanged: KeptWhileUnchanged<Made>
let begun: { readonly finish: () => void; readonly fail: () => void }[]

beforeEach(() => {
  register = new RegisterInMemory()
  for (const each of [key, elsewhere]) {
    register.add({ ...each, shard: 0, notBefore: 0, notAfter: 0 })
  }
  now = hour
  begun = []
  unchanged = new KeptWhileUnchanged({
    register,
    now: () => now,
    lifeMs: 24 * hour,
    nameOf: ({ caId }) => caId,
  })
})

/** Asks for one that is made when the test says so. */
function ask(): Promise<Made> {
  return unchanged.get('sign-1', () => {
    const number = begun.length
    const thisUpdate = now
    return new Promise((resolve, reject) => {
      begun.push({
        finish: () => resolve({ thisUpdate, number }),
        fail: () => reject(new Error('the register is away')),
      })
    })
  })
}

async function made(): Promise<number> {
  const answer = ask()
  begun.at(-1)?.finish()
  return (await answer).number
}

test.each([
  // what happens meanwhile                 to what                              made anew
  ['nothing', () => now, false],
  ['a certificate is held', () => register.hold(key, now), true],
  ['one of another authority is held', () => register.hold(elsewhere, now), false],
  ['changes may have been missed', () => register.setFresh(false), true],
  ['a little less than half of its life', () => (now += 12 * hour - 1), false],
  ['half of its life', () => (now += 12 * hour), true],
  ['the clock is put before it', () => (now -= 1), true],
] as const)('%s: what was made is kept unless it became untrue', async (...row) => {
  const [, happens, anew] = row
  expect(await made()).toBe(0)
  happens()
  expect(await made()).toBe(anew ? 1 : 0)
})

test('while changes may be missed nothing is kept', async () => {
  register.setFresh(false)
  expect([await made(), await made()]).toEqual([0, 1])
})

test('several askers wait for the one that is being made', async () => {
  const answers = [ask(), ask(), ask()]
  begun[0]?.finish()
  expect((await Promise.all(answers)).map(({ number }) => number)).toEqual([0, 0, 0])
  expect(begun).toHaveLength(1)
})

test('who asks after a change gets what was begun after it, one at a time', async () => {
  const before = ask()
  register.hold(key, now)
  const after = [ask(), ask()]
  expect(begun).toHaveLength(1)
  begun[0]?.finish()
  expect((await before).number).toBe(0)
  await expect.poll(() => begun.length, { interval: 1 }).toBe(2)
  begun[1]?.finish()
  expect((await Promise.all(after)).map(({ number }) => number)).toEqual([1, 1])
  expect(unchanged.last('sign-1')?.number).toBe(1)
})

test('what could not be made is told to who asked, and tried again for the next', async () => {
  const first = ask()
  begun[0]?.fail()
  await expect(first).rejects.toThrow('the register is away')
  expect(await made()).toBe(1)
})

test('who waits while another one fails is served all the same', async () => {
  const first = ask()
  register.hold(key, now)
  const second = ask()
  begun[0]?.fail()
  await expect(first).rejects.toThrow('the register is away')
  await expect.poll(() => begun.length, { interval: 1 }).toBe(2)
  begun[1]?.finish()
  expect((await second).number).toBe(1)
})

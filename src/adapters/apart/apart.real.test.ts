// The office goes on, whatever the bytes of a stranger do to the process that reads them.

import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Apart, ApartJob } from '../../shell/ports/apart.ts'
import { openApart } from './apart.ts'
import type { explode, explosions, sizeOf } from './testing/explosions.ts'

const module = new URL('./testing/explosions.ts', import.meta.url)
const limits = { milliseconds: 20_000, megabytes: 96 }
const exploding: ApartJob<typeof explode> = { module, name: 'explode', limits }
const sizing: ApartJob<typeof sizeOf> = { module, name: 'sizeOf', limits }

let apart: Apart
beforeEach(() => {
  apart = openApart()
})
afterEach(() => apart.close())

it.each<[keyof typeof explosions, RegExp]>([
  // what happens in there, what the office hears
  ['endless loop', /^too-long$/],
  ['endless search', /^too-long$/],
  ['small things', /^too-much-memory$/],
  ['one growing table', /^too-much-memory$/],
  ['one large list', /^(too-much-memory|failed)$/],
  ['buffers', /^too-much-memory$/],
  ['too deep', /^failed$/],
  ['the end of the process', /^failed$/],
  ['a crash', /^(too-much-memory|failed)$/],
  ['an error', /^failed$/],
  ['over its budget', /^over-budget$/],
])('%s: the office hears of it and goes on', async (kind, heard) => {
  const milliseconds = kind.startsWith('endless') ? 500 : limits.milliseconds
  const result = await apart.run({ ...exploding, limits: { ...limits, milliseconds } }, kind)
  expect(result).toMatchObject({ done: false, why: expect.stringMatching(heard) as string })
  expect(await apart.run(sizing, new Uint8Array(5))).toMatchObject({ done: true })
})

it.each(['reading a file', 'writing a file', 'starting a program', 'asking the network'] as const)(
  '%s is not allowed in there',
  async (kind) => {
    const result = await apart.run(exploding, kind)
    expect(result).toMatchObject({ done: false, why: 'failed' })
    expect(result.done ? '' : result.text).toMatch(/restricted/)
  },
)

it('gets the bytes as they are, and nothing of the environment', async () => {
  const result = await apart.run(sizing, new Uint8Array(3_000_000))
  expect(result).toEqual({ done: true, value: { length: 3_000_000, env: 0 } })
})

it('turns away what more would wait than can, and keeps its turn for the rest', async () => {
  const narrow = openApart({ atOnce: 1, mostWaiting: 2 })
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => narrow.run(sizing, new Uint8Array(1))),
  )
  expect(answers.map((each) => (each.done ? 'done' : each.why))).toEqual([
    ...['done', 'done', 'done'],
    ...['busy', 'busy'],
  ])
  await narrow.close()
})

it('ends with the office, even in the middle of an endless job', async () => {
  const started = apart.run(
    { ...exploding, limits: { ...limits, milliseconds: 60_000 } },
    'endless waiting',
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  await apart.close()
  expect(await started).toMatchObject({ done: false })
})

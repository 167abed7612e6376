import { expect, test } from 'vitest'
import { guideWorld, publicCases } from '../../../conformance/worlds.ts'
import { answerLine, askCommand } from './ask.ts'

async function run(...lines: readonly string[]) {
  const written: { id: unknown; error?: { code: string } }[] = []
  async function* given() {
    yield* lines
  }
  const write = (line: string) => {
    written.push(JSON.parse(line) as (typeof written)[number])
  }
  return { tally: await askCommand(given(), write, { world: guideWorld }), written }
}

const good = JSON.stringify(publicCases[0])

test('a line that cannot be answered has its error on its line, and the run goes on', async () => {
  const { tally, written } = await run('{', good, '', '[]', '{"id":"x","area":"none","given":{}}')
  expect(tally).toEqual({ answered: 1, failed: 3 })
  expect(written.map(({ id, error }) => [id, error?.code])).toEqual([
    [null, 'not-json'],
    [publicCases[0]?.id, undefined],
    [null, 'not-a-question'],
    ['x', 'unknown-area'],
  ])
})

test('every public case is answered on one line each, in order', async () => {
  const { tally, written } = await run(...publicCases.map((each) => JSON.stringify(each)))
  expect(tally).toEqual({ answered: publicCases.length, failed: 0 })
  expect(written.map(({ id }) => id)).toEqual(publicCases.map(({ id }) => id))
})

test('a bug met by one question is a fault of that line only', () => {
  const broken = { ...guideWorld, rules: undefined } as unknown as typeof guideWorld
  const question = '{"id":"q","area":"stay_14_days","given":{"changedOn":"2024-04-01"}}'
  const reply = answerLine(question, { world: broken })
  expect(reply).toMatchObject({ id: 'q', error: { code: 'fault' } })
})

test('a byte order mark and line ends of other systems do no harm', async () => {
  const { tally } = await run(`\uFEFF${good}`, `${good}\r`)
  expect(tally).toEqual({ answered: 2, failed: 0 })
})

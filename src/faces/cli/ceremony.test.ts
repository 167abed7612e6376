import { expect, test } from 'vitest'
import type { HoldCeremony } from '../../shell/ports/key-ceremony.ts'
import { ceremonyCommand } from './ceremony.ts'
import { CliMisuse } from './command.ts'

const lines: string[] = []
const terminal = {
  out: (line: string) => void lines.push(line),
  error: (line: string) => void lines.push(line),
  stopped: () => Promise.resolve(),
  input: async function* () {
    yield* []
  },
}
let order: Parameters<HoldCeremony>[0] | undefined
const hold: HoldCeremony = async (request) => {
  order = request
  return [
    {
      caId: 'sign-2',
      kind: 'sign',
      isNew: true,
      sha256Fingerprint: 'AB:CD',
      notBefore: '2024-06-03T01:00:00.000Z',
      notAfter: '2044-06-03T14:59:59.000Z',
    },
  ]
}
const run = (args: readonly string[], environment = {}) =>
  ceremonyCommand(hold, environment).run(args, terminal)

test('a rollover is asked for by kind, and its fingerprint is read out', async () => {
  expect(await run(['--roll-over', 'sign', '--data', '/tmp/d'])).toBe(0)
  expect(order).toMatchObject({ dataFolder: '/tmp/d', rollOver: 'sign', token: undefined })
  expect(lines.join('\n')).toContain('sign-2 (new)')
  expect(lines.join('\n')).toContain('AB:CD')
})

test('the token’s PIN comes from the environment', async () => {
  await run(['--token', 'specimen', '--library', '/lib.so'], { MADOGUCHI_TOKEN_PIN: '4711' })
  expect(order?.token).toEqual({ tokenLabel: 'specimen', library: '/lib.so', pin: '4711' })
})

test.each([
  // what was typed
  [['--roll-over', 'both']],
  [['--token', 'specimen']],
  [['--library', '/lib.so']],
  [['--token', 'specimen', '--library', '/lib.so']],
  [['--pin', '4711']],
])('%j is a misuse', async (args) => {
  await expect(run(args)).rejects.toThrow(CliMisuse)
})

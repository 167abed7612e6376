import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openRevokedSet } from '../../adapters/ca/revoked-set/opened-set.ts'
import {
  sampleAuthorities,
  type SampleAuthorities,
} from '../../adapters/ca/testing/sample-authorities.ts'
import { moment } from '../../core/kernel/day.ts'
import { epochOf } from '../../shell/clock/clock.ts'
import { CliMisuse, type Terminal } from './command.ts'
import { revokedSetCommand } from './revoked-set.ts'

const at = moment('2026-06-03T10:00')

let sample: SampleAuthorities
let folder = ''
let lines: string[]

const path = (name: string) => join(folder, name)
const terminal: Terminal = {
  out: (line) => void lines.push(line.replaceAll(`${folder}/`, '')),
  error: (line) => void lines.push(line),
  stopped: () => Promise.resolve(),
  input: () => {
    throw new Error('not asked for')
  },
}

/** What a clinic fetched in the morning, and the certificates it meets afterwards. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'revoked-set-test-'))
  sample = await sampleAuthorities()
  sample.clock.now = epochOf(at) - 60 * 60_000
  const [good, held, auth] = [
    await sample.issue('sign'),
    await sample.issue('sign'),
    await sample.issue('auth'),
  ]
  sample.clock.now = epochOf(at)
  sample.register.hold(held, sample.clock.now)
  const young = await sample.issue('sign')
  const set = await sample.authorities.revokedSet('sign-1')
  const own = sample.authorities.authorities().find(({ caId }) => caId === 'sign-1')
  writeFileSync(path('sign-1.bin'), Buffer.concat(set?.parts ?? []))
  writeFileSync(path('sign-1.cer'), own?.certificate ?? '')
  writeFileSync(path('good.cer'), good.der)
  writeFileSync(path('good.pem'), new X509Certificate(good.der).toString())
  writeFileSync(path('held.cer'), held.der)
  writeFileSync(path('auth.cer'), auth.der)
  writeFileSync(path('young.cer'), young.der)
  writeFileSync(path('letter.txt'), 'no certificate')
})
afterAll(async () => {
  await sample.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  lines = []
})

type Given = { readonly files: readonly string[]; readonly options?: readonly string[] }

function check({ files, options = ['--at', at] }: Given) {
  const named = ['--set', path('sign-1.bin'), '--authority', path('sign-1.cer')]
  const args = ['check', ...named, ...options, ...files.map(path)]
  return revokedSetCommand(openRevokedSet).run(args, terminal)
}

test('when all certificates are good the exit status is 0', async () => {
  expect(await check({ files: ['good.cer', 'good.pem'] })).toBe(0)
  expect(lines).toEqual([
    'good.cer: good',
    'good.pem: good',
    'by the set of sign-1 of 2026-06-03 10:00, good until 2026-06-04 10:00',
  ])
})

test.each([
  // file          what is said of it
  ['held.cer', 'revoked or suspended'],
  ['auth.cer', 'not covered: another authority issued it, or it was altered'],
  ['sign-1.cer', 'not covered: it is not a holder’s certificate'],
  ['young.cer', 'not covered: it was issued after the set was made; a newer set will know it'],
  ['letter.txt', 'unreadable'],
])('%s beside a good one makes the exit status 1: %s', async (file, words) => {
  expect(await check({ files: ['good.cer', file] })).toBe(1)
  expect(lines.slice(0, 2)).toEqual(['good.cer: good', `${file}: ${words}`])
})

test.each([
  // when               what is said of the good one
  ['2026-06-04T10:00', 'not covered: the set is too old; fetch a newer one'],
  ['2026-06-03T09:00', 'not covered: by this clock the set is not made yet'],
])('a set is not used at %s', async (when, words) => {
  expect(await check({ files: ['good.cer'], options: ['--at', when] })).toBe(1)
  expect(lines[0]).toBe(`good.cer: ${words}`)
})

test('programs are told the same in JSON', async () => {
  expect(await check({ files: ['held.cer', 'auth.cer'], options: ['--at', at, '--json'] })).toBe(1)
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toEqual({
    ca: 'sign-1',
    thisUpdate: '2026-06-03T01:00:00.000Z',
    nextUpdate: '2026-06-04T01:00:00.000Z',
    certificates: [
      { file: 'held.cer', standing: 'revoked' },
      { file: 'auth.cer', standing: 'not_covered', because: 'other_authority' },
    ],
  })
})

test('a set that was changed on its way is refused before anything is answered', async () => {
  const args = ['--set', path('good.cer'), '--authority', path('sign-1.cer'), path('good.cer')]
  const run = revokedSetCommand(openRevokedSet).run(['check', ...args], terminal)
  await expect(run).rejects.toThrow('The revoked set cannot be used: ')
  expect(lines).toEqual([])
})

test.each([
  // what was typed
  [[]],
  [['check', '--set', 'a', '--authority', 'b']],
  [['check', '--set', 'a', 'c.cer']],
  [['look', '--set', 'a', '--authority', 'b', 'c.cer']],
  [['check', '--set', 'a', '--authority', 'b', 'c.cer', '--at', 'tomorrow']],
])('%j is a misuse', async (args) => {
  await expect(revokedSetCommand(openRevokedSet).run(args, terminal)).rejects.toThrow(CliMisuse)
})

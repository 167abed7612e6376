// The command line as scripts use it: real processes against a running office.

import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../checks/sources.ts'
import { openJourney, type Journey } from './testing/office.ts'

let office: Journey
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-commands-'))
  // A Sunday evening: a script plays staff at any hour, and the ledger says that it did.
  office = await openJourney('2024-06-02T21:00', ['hanako', 'fumiko', 'haruto'])
})
afterAll(async () => {
  await office.end()
  rmSync(folder, { recursive: true, force: true })
})

type Ran = { readonly status: number; readonly out: string; readonly error: string }

function madoguchi(args: readonly string[], input = ''): Promise<Ran> {
  return new Promise((resolve) => {
    const command = [join(root, 'bin/madoguchi.mjs'), ...args]
    const child = execFile(process.execPath, command, { timeout: 60_000 }, (error, out, text) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, error: text }),
    )
    child.stdin?.end(input)
  })
}

const at = (...args: string[]) => madoguchi([...args, '--url', office.url])

test('suspending and releasing by script is done, and the certificates can be taken', async () => {
  expect(await at('do', 'suspend', 'hanako')).toMatchObject({ status: 0 })
  const certs = await at('card', 'certs', 'hanako', '--out', folder, '--json')
  expect(JSON.parse(certs.out)).toEqual([
    expect.objectContaining({ state: 'held' }),
    expect.objectContaining({ state: 'held' }),
  ])
  const auth = new X509Certificate(readFileSync(join(folder, 'auth.cer')))
  expect(auth.issuer).toContain('JPKI-SPECIMEN')
  expect(auth.subject).not.toMatch(/見本|花子|L=/)
  const sign = new X509Certificate(readFileSync(join(folder, 'sign.cer')))
  expect(sign.subject).toContain('CN=')
  expect(await at('do', 'release_suspension', 'hanako')).toMatchObject({ status: 0 })
})

test('a refusal exits with 1 and says rule and next step', async () => {
  const refused = await at('do', 'release_suspension', 'hanako')
  expect(refused.status).toBe(1)
  expect(refused.error).toContain('card-not-suspended')
  expect(refused.error).toContain('SUS-10')
  const branch = await at(
    ...['do', 'release_suspension', 'hanako'],
    ...['--visit', '{"place":"ward_machiya"}'],
  )
  expect(branch.error).toContain('not-at-this-place')
  expect(branch.error).toContain('card_window')
})

test('input can be given as --json after the persona', async () => {
  const done = await at('do', 'certificate_revoke', 'hanako', '--json', '{"certificate":"sign"}')
  expect(done.status).toBe(0)
  expect(JSON.parse(done.out)).toMatchObject({ result: 'done' })
})

test.each([
  [['do', 'suspend'], 2, 'Name the procedure and the person'],
  [['do', 'suspend', 'nobody'], 1, 'unknown-resident'],
  [['do', 'fly', 'hanako'], 1, 'unknown-procedure'],
  [['do', 'suspend', 'hanako', '--input', '{'], 2, '--input takes a JSON object'],
  [['card', 'certs', 'haruto', '--out', tmpdir()], 1, 'no-card'],
  [['card', 'juggle', 'hanako'], 2, 'Say what and whose'],
  [['clock', '--advance-days', 'many'], 2, 'whole number'],
])('%j exits with %i in words', async (args, status, words) => {
  const ran = await at(...args)
  expect(ran.status).toBe(status)
  expect(ran.error).toContain(words)
  expect(ran.error).not.toMatch(/\n\s+at /)
})

test('an office that is not there, and a command that does not exist, are said so', async () => {
  const away = await madoguchi(['do', 'suspend', 'hanako', '--url', 'http://127.0.0.1:9'])
  expect(away).toMatchObject({ status: 1 })
  expect(away.error).toContain('No office answers')
  expect(await madoguchi(['juggle'])).toMatchObject({ status: 2 })
  const noFile = ['revoked-set', 'check', '--set', 'nowhere', '--authority', 'nowhere', 'nowhere']
  expect(await madoguchi(noFile)).toMatchObject({
    status: 1,
    error: 'nowhere: there is no such file or folder. Name one that is there.\n',
  })
  expect((await madoguchi(['help'])).out).toContain('verify-ledger')
})

test('the clock moves by script and says what fell due', async () => {
  const moved = await at('clock', '--to', '2024-06-03T10:00', '--json')
  expect(JSON.parse(moved.out)).toMatchObject({ now: '2024-06-03T10:00' })
})

test('the ledger is proved by script', async () => {
  const proved = await at('verify-ledger', '--json')
  expect(JSON.parse(proved.out)).toMatchObject({ faults: [] })
})

test('questions are answered without a server, line by line, errors on their own line', async () => {
  const lines = [
    '{"id":"a","area":"pin_format","given":{"pin":"auth","value":"1234"}}',
    'not json',
    '{"id":"b","area":"nothing","given":{}}',
    '{"id":"c","area":"stay_14_days","given":{"changedOn":"2024-02-30"}}',
    '{"id":"d","area":"stay_14_days","given":{"changedOn":"2024-04-01"}}',
  ]
  const asked = await madoguchi(['ask'], `${lines.join('\n')}\n`)
  const replies = asked.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null; error?: { code: string } })
  expect(replies.map((each) => each.error?.code ?? 'answered')).toEqual([
    'answered',
    'not-json',
    'unknown-area',
    'impossible-date',
    'answered',
  ])
  const posted = await fetch(new URL('/api/ask', office.url), {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: lines.join('\n'),
  })
  expect((await posted.text()).trim().split('\n')).toHaveLength(5)
})

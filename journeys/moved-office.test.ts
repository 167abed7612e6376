// An office whose address changes: certificates carry the address of their day, and the office
// knows which of them lead nowhere now.

import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/main/config.ts'
import { startOffice, type RunningOffice } from '../src/main/serve.ts'
import { Browserless } from './testing/browserless.ts'
import { keyPoolFolder, prepareKeys } from './testing/office.ts'

const data = mkdtempSync(join(tmpdir(), 'madoguchi-moved-'))
const lines: string[] = []
let office: RunningOffice | undefined

beforeAll(() => prepareKeys())
afterAll(async () => {
  await office?.close()
  rmSync(data, { recursive: true, force: true })
})

async function openAt(...more: readonly string[]): Promise<RunningOffice> {
  await office?.close()
  lines.length = 0
  const config = readConfig([
    ...['--port', '0', '--data', data, '--key-pool', keyPoolFolder, '--personas', 'hanako'],
    ...['--now', '2024-06-03T10:00', ...more],
  ])
  office = await startOffice({ ...config, databaseUrl: undefined }, (line) => lines.push(line))
  return office
}

async function ocspOfHanako(running: RunningOffice): Promise<string> {
  const path = '/api/residents/hanako/certificates'
  const { body } = await new Browserless(running.url).json(path)
  const [first] = body as readonly { der: string }[]
  const { infoAccess } = new X509Certificate(Buffer.from(first?.der ?? '', 'base64'))
  return /OCSP - URI:(\S+)/.exec(infoAccess ?? '')?.[1] ?? ''
}

test('a port left to the system is the one in certificates; earlier ones are named later', async () => {
  const first = await openAt('--host', '0.0.0.0')
  expect(new URL(first.url).port).not.toBe('0')
  expect(await ocspOfHanako(first)).toBe(`${first.url}/pki/ocsp`)
  expect(new URL(first.url).hostname).toBe('127.0.0.1')
  const old = `${first.url}/pki`

  const second = await openAt('--public-url', 'https://card.example.jp')
  expect(second.publicUrl).toBe('https://card.example.jp')
  expect(await ocspOfHanako(second)).toBe(`${old}/ocsp`)
  const page = (await new Browserless(second.url).get('/pki/?lang=en')).html
  expect(page).toMatch(
    /Issued from now on<\/th><td><code>https:\/\/card\.example\.jp\/pki<\/code><\/td><td>answered/,
  )
  expect(page).toContain(`Issued earlier</th><td><code>${old}</code></td><td><strong>`)
  expect(lines.join('\n')).toContain(`${old}, which this office does not answer`)

  const third = await openAt('--public-url', `https://card.example.jp,${first.url}`)
  expect((await new Browserless(third.url).get('/pki/?lang=en')).html).not.toContain(
    'not answered here',
  )
  expect(lines.join('\n')).not.toContain('does not answer')
})

test.each([
  ['card.example.jp'],
  ['ftp://card.example.jp'],
  ['https://card.example.jp/office'],
  ['https://user:word@card.example.jp'],
])('--public-url %s is said not to be an address people can use', (url) => {
  expect(() => readConfig(['--public-url', url])).toThrow('--public-url takes addresses like')
})

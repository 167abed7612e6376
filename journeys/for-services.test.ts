// docs/for-services.md, followed to the letter: every command of its story, in order, against a
// running office, with the outcome that the page promises.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands } from '../src/main/commands.ts'
import { readClientsFile } from '../src/adapters/oidc/clients-file.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openJourney, type Journey } from './testing/office.ts'

const page = readFileSync(new URL('../docs/for-services.md', import.meta.url), 'utf8')
let office: Journey

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako'])
})
afterAll(() => office.end())

async function type(line: string): Promise<{ status: number; said: string }> {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  )
  const [name = '', ...args] = words.slice(words.indexOf('madoguchi') + 1)
  const command = await commands[name]?.load()
  const lines: string[] = []
  const out = (text: string) => void lines.push(text)
  const terminal = { out, error: out, stopped: () => new Promise<void>(() => undefined) }
  const given = [...args, '--url', office.url]
  const status = await command?.run(given, { ...terminal, input: () => [] as never })
  return { status: status ?? -1, said: lines.join('\n') }
}

test('from nothing to a sign-in, its refusal, and back', async () => {
  const typed = [...page.matchAll(/^\$ (.*)$/gm)].map(([, line = '']) => line)
  const outcomes = []
  for (const line of typed) outcomes.push(await type(line))
  expect(outcomes.map(({ status }) => status)).toEqual([0, 0, 1, 0, 0])
  expect(outcomes[0]?.said).toContain('"over_18":true')
  expect(outcomes[2]?.said).toContain('error: access_denied')
  expect(outcomes[2]?.said).toContain('error_description: card-suspended (SUS-02)')
})

test('the clients.json of the page is one that the office takes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'for-services-'))
  const file = join(folder, 'clients.json')
  const [, text = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? []
  writeFileSync(file, text)
  expect(readClientsFile(file).map(({ client_id: id }) => id)).toEqual(['my-service'])
  writeFileSync(file, '[{"client_id": "x"}]')
  expect(() => readClientsFile(file)).toThrow('redirect_uris')
  rmSync(folder, { recursive: true })
})

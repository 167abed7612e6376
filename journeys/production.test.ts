// An office for real work: nothing of the demonstration is there, nobody's known password
// opens it, and staff come in by a code that is used once.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CliCommand } from '../src/faces/cli/command.ts'
import { readConfig } from '../src/main/config.ts'
import { startOffice, type RunningOffice } from '../src/main/serve.ts'
import { staffCommand } from '../src/main/staff-command.ts'
import { Browserless } from './testing/browserless.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-production-'))
  folders.push(folder)
  return folder
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

async function start(data: string, ...more: readonly string[]): Promise<RunningOffice> {
  const config = readConfig([
    ...['--port', String(await freePort()), '--data', data, '--key-pool', keyPoolFolder],
    ...['--now', '2024-06-03T10:00', ...more],
  ])
  return startOffice({ ...config, databaseUrl: undefined }, () => undefined)
}

async function run(command: CliCommand, args: readonly string[]) {
  const lines: string[] = []
  const terminal = {
    out: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
    stopped: () => Promise.resolve(),
    input: () => ({ [Symbol.asyncIterator]: () => [][Symbol.iterator]() as never }),
  }
  const status = await command.run(args, terminal)
  return { status, text: lines.join('\n') }
}

beforeAll(() => prepareKeys())

describe('a production office', () => {
  let office: RunningOffice
  const data = newFolder()
  beforeAll(async () => {
    office = await start(data, '--production')
  })
  afterAll(() => office.close())

  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(new URL(path, office.url), { redirect: 'manual', ...init })).status
  const person = () => new Browserless(office.url)
  const add = (...args: readonly string[]) => run(staffCommand, ['add', ...args, '--data', data])
  const codeIn = (text: string) => /\b(\w{4}-\w{4}-\w{4})\b/.exec(text)?.[1] ?? ''
  const password = 'a long way to the office'

  test('has no door of the demonstration', async () => {
    const doors = ['/desk', '/clock', '/api/personas', '/api/residents/hanako', '/api/attachments']
    for (const path of doors) expect([path, await status(path)]).toEqual([path, 404])
    for (const path of ['/api/do', '/reader', '/clock', '/desk/put', '/api/verify-ledger']) {
      expect([path, await status(path, { method: 'POST' })]).toEqual([path, 404])
    }
    const front = await person().get('/')
    expect(front.html).not.toMatch(/href="\/(?:desk|clock)"/)
  })

  test('has the doors of the office', async () => {
    const doors = ['/', '/guide', '/counter/login', '/hotline', '/keypad', '/letters', '/readyz']
    for (const path of doors) expect([path, await status(path)]).toEqual([path, 200])
  })

  test('lets no login of the demonstration in', async () => {
    const page = await person().post('/counter/login', {
      staffId: 'clerk_card_window',
      password: 'specimen-1234',
    })
    expect(page.status).toBe(422)
  })

  test('a clerk enrols with a code that works once', async () => {
    const told = await add('suzuki', '--name', '鈴木 一', '--place', 'card_window')
    expect(told.status).toBe(0)
    const code = codeIn(told.text)
    expect(told.text).toContain('/counter/enrol')
    const clerk = person()
    const short = await clerk.post('/counter/enrol', { code, password: 'short', repeat: 'short' })
    expect([short.status, short.text]).toEqual([422, expect.stringContaining('12文字以上')])
    const differs = await clerk.post('/counter/enrol', { code, password, repeat: 'other' })
    expect([differs.status, differs.text]).toEqual([
      422,
      expect.stringContaining('同じではありません'),
    ])
    expect(differs.html).toContain(`value="${code}"`)
    const done = await clerk.post('/counter/enrol', {
      code: code.toLowerCase(),
      password,
      repeat: password,
    })
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('登録しました')])
    expect(done.html).not.toContain(password)
    const inside = await clerk.post('/counter/login', { staffId: 'suzuki', password })
    expect([inside.status, inside.path]).toEqual([200, '/counter'])
    const again = await person().post('/counter/enrol', { code, password, repeat: password })
    expect([again.status, again.text]).toEqual([422, expect.stringContaining('使えません')])
  })

  test('an operator enrols the same way, and a code that nobody gave out opens nothing', async () => {
    const code = codeIn((await add('sato', '--name', '佐藤', '--role', 'operator')).text)
    const operator = person()
    await operator.post('/counter/enrol', { code, password, repeat: password })
    const inside = await operator.post('/hotline/login', { staffId: 'sato', password })
    expect(inside.text).toContain('佐藤')
    for (const none of ['', 'AAAA-AAAA-AAAA', '../../keys', '%00']) {
      const page = await person().post('/counter/enrol', { code: none, password, repeat: password })
      expect([none, page.status]).toEqual([none, 422])
    }
  })

  test('a place or role that is none is said before a code is made', async () => {
    const wrong = [
      [['tanaka', '--name', '田中'], '--place'],
      [['tanaka', '--name', '田中', '--place', 'nowhere'], 'card_window'],
      [['tanaka', '--name', '田中', '--role', 'chief'], 'clerk'],
      [['tanaka', '--place', 'card_window'], '--name'],
      [['a b', '--name', '田中', '--place', 'card_window'], 'a b'],
    ] as const
    for (const [args, word] of wrong) await expect(add(...args)).rejects.toThrow(word)
  })
})

test('a folder of one kind is refused by an office of the other, in words', async () => {
  const demo = newFolder()
  await (await start(demo, '--personas', 'hanako')).close()
  await expect(start(demo, '--production')).rejects.toThrow(/synthetic ward.*--data/s)
  const real = newFolder()
  await (await start(real, '--production')).close()
  await expect(start(real)).rejects.toThrow(/--production/)
  await (await start(real, '--production')).close()
  expect(() => readConfig(['--production', '--personas', 'hanako'])).toThrow('--personas')
})

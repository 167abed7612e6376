// docs/adding-a-municipality.md from its blocks alone: the office of a new town opens, and with a
// mistake in the town's folder nothing is opened, seeded or written, and the mistake is named.

import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../checks/sources.ts'
import { copiedTree, namedBlocks, toolsNamed } from '../checks/testing/copied-tree.ts'
import { locales } from '../src/shell/ports/web.ts'
import { keyPoolFolder, prepareKeys } from './testing/office.ts'

const page = readFileSync(join(root, 'docs/adding-a-municipality.md'), 'utf8')
const copy = copiedTree('adding-a-municipality')
const town = 'municipalities/mihoncho'

beforeAll(async () => {
  await prepareKeys()
  if (existsSync(join(root, 'dist'))) symlinkSync(join(root, 'dist'), copy.path('dist'))
  for (const { file, text } of namedBlocks(page)) copy.write(`${town}/${file}`, text)
  for (const [program = '', ...words] of toolsNamed(page)) {
    expect(copy.run(program, ...words)).toBe('')
  }
})
afterAll(() => copy.drop())

/** `npm start` of the copy with words of its own; ends with the test. */
function start(data: string, ...words: readonly string[]) {
  const all = ['serve', '--port', '0', '--data', copy.path(data), '--key-pool', keyPoolFolder]
  const office = spawn(process.execPath, [copy.path('bin/madoguchi.mjs'), ...all, ...words])
  let text = ''
  office.stdout.on('data', (part: Buffer) => (text += part.toString()))
  office.stderr.on('data', (part: Buffer) => (text += part.toString()))
  const ended = new Promise<number | null>((resolve) => office.once('exit', resolve))
  const ready = new Promise<string>((resolve, reject) => {
    office.stdout.on('data', () => {
      const [url] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(text) ?? []
      if (url !== undefined) resolve(url)
    })
    void ended.then((status) => reject(new Error(`ended with ${String(status)}: ${text}`)))
  })
  ready.catch(() => undefined)
  return { office, ready, ended, said: () => text }
}

test('the town of the page opens, and its guide answers in every language', async () => {
  const { office, ready, ended } = start('data', '--town', 'mihoncho', '--now', '2024-06-03T10:00')
  const url = await ready
  const answers = [
    '/',
    '/guide',
    '/guide/calculators/open',
    '/guide/ask/lost',
    '/counter',
    '/hotline',
  ]
  for (const address of answers) {
    for (const locale of locales) {
      const reply = await fetch(`${url}${address}?lang=${locale}`)
      expect(`${address} ${locale} ${String(reply.status)}`).toBe(`${address} ${locale} 200`)
    }
  }
  expect(await (await fetch(`${url}/guide?lang=ja`)).text()).toContain('見本町')
  office.kill('SIGTERM')
  expect(await ended).toBe(0)
})

test.each<[string, (before: string) => string, string]>([
  ['windows.json', (before) => before.replace('"yes"', '"maybe"'), 'issue_application_form'],
  ['fees.json', () => '{', 'is no JSON'],
  ['guides/2024-04/contents/outline.json', () => '{}', 'names.json: is missing'],
])('a mistake in %s is named before anything is opened', async (file, spoiled, named) => {
  const path = copy.path(`${town}/${file}`)
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined
  copy.write(`${town}/${file}`, spoiled(before ?? ''))
  const broken = start('broken', '--town', 'mihoncho')
  expect(await broken.ended).toBe(1)
  expect(broken.said()).toContain(named)
  expect(broken.said()).toContain('Nothing was opened or changed')
  expect(existsSync(copy.path('broken'))).toBe(false)
  if (before === undefined) rmSync(dirname(path), { recursive: true })
  else copy.write(`${town}/${file}`, before)
})

test('a town that is not there is answered with those that are', async () => {
  const unknown = start('unknown', '--town', 'nowhere')
  expect(await unknown.ended).toBe(2)
  expect(unknown.said()).toMatch(/no town "nowhere".*arakawa, hoshimigaura, mihoncho/)
})

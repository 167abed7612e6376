// What fails for real at a start, and what is said of it last: the place, what happened, what to
// do; never a stack trace, a bare code or a password.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openKeystore } from '../adapters/ca/keys/keystore.ts'
import { readGenerations } from '../adapters/ca/authority-folder.ts'
import { openEmbedded } from '../shell/ledger/embedded.ts'
import { openServer } from '../shell/ledger/postgres.ts'
import { lastWords } from './last-words.ts'
import { verifyDataFolder } from './verify-folder.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-last-words-'))
  writeFileSync(join(folder, 'file'), 'x')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function twiceOn(port: number): Promise<void> {
  const servers = [createServer(), createServer()]
  try {
    for (const server of servers) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, '127.0.0.1', resolve)
      })
    }
  } finally {
    for (const server of servers) server.close()
  }
}

type Failure = { readonly fail: () => unknown; readonly words: readonly string[] }

const failures: Readonly<Record<string, Failure>> = {
  'a port in use': {
    fail: () => twiceOn(21_690),
    words: ['127.0.0.1:21690: this port is in use', '--port'],
  },
  'a file that is not there': {
    fail: () => readFileSync('/none/here'),
    words: ['/none/here', 'no such file'],
  },
  'a folder for a file': { fail: () => readFileSync('/tmp'), words: ['folder, not a file'] },
  'a data folder that is a file': {
    fail: () => openEmbedded(join(folder, 'file')),
    words: ['file', 'folder'],
  },
  'a disk that gives nothing': {
    fail: () => openEmbedded('/proc/none/x'),
    words: ['/proc/none', 'no such file'],
  },
  'a wrong DATABASE_URL': {
    fail: () => openServer('http://x/'),
    words: ['DATABASE_URL', 'postgres://USER@HOST'],
  },
  'a server that is down': {
    fail: () => openServer('postgres://u:pw-x@127.0.0.1:1/d'),
    words: ['127.0.0.1:1/d'],
  },
  'no database': {
    fail: () => verifyDataFolder(join(folder, 'none')),
    words: ['none/database', '--data DIR'],
  },
  'a keystore that was cut': {
    fail: () => openKeystore(join(folder, 'file'), 'x'),
    words: ['cut', 'backup'],
  },
  'a full disk': {
    fail: () => Promise.reject(Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' })),
    words: ['the disk is full', 'Make room'],
  },
  'a damaged table': {
    fail: () => Promise.reject(Object.assign(new Error('invalid page'), { code: 'XX001' })),
    words: ['damaged', 'madoguchi restore'],
  },
}

test.each(Object.entries(failures))('%s is said in words', async (_what, { fail, words }) => {
  const error = await (async () => fail())().catch((each: unknown) => each)
  expect(error).toBeInstanceOf(Error)
  const text = lastWords(error)
  for (const word of words) expect(text).toContain(word)
  expect(text).toMatch(/: .+\. .+\.$/)
  expect(text).not.toMatch(/\n {4}at |E[A-Z]{4,}: |pw-x|\[object/)
})

test('a data folder that is open elsewhere is named', async () => {
  const place = join(folder, 'open')
  const database = await openEmbedded(place)
  const error: unknown = await openEmbedded(place).catch((each: unknown) => each)
  expect(lastWords(error)).toContain(`${place}: this data folder is in use by another Madoguchi.`)
  await database.close()
})

test('authorities that were cut are named, not shown as JSON', async () => {
  writeFileSync(join(folder, 'authorities.json'), '{"version":1,"generations":[{}]}')
  const error: unknown = await readGenerations(folder).catch((each: unknown) => each)
  expect(lastWords(error)).toContain('authorities.json: the file cannot be read')
  expect(lastWords(error)).not.toContain('{')
})

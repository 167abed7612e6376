// What strangers may send at once, on the real server: files, fields, and all of it together.

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { jsonReply, type FaceRequest } from '../../shell/ports/web.ts'
import { createWebServer, type WebServer } from './server.ts'

const limit = 1_000_000
let server: WebServer
let base: string
let uploadsLeft = 100

const echo = ({ files, form }: FaceRequest) =>
  jsonReply({
    files: Object.entries(files).map(([name, { bytes, tooLarge }]) => [
      ...[name, bytes.length, tooLarge],
    ]),
    fields: Object.keys(form).length,
  })

beforeAll(async () => {
  const routes = [
    { method: 'POST', path: '/none', handle: echo },
    { method: 'POST', path: '/one', maxBytes: limit, files: 1, handle: echo },
  ] as const
  server = await createWebServer({
    faces: [{ id: 'test', routes }],
    sessions: { read: async () => ({}), write: async () => undefined, end: async () => undefined },
    assets: mkdtempSync(join(tmpdir(), 'assets-')),
    pki: (_request, response) => response.end(),
    mayUpload: () => (uploadsLeft -= 1) >= 0,
    errorPage: (status) => ({ status, type: 'text/html', body: `${status}` }),
    logError: (error) => {
      throw error
    },
  })
  base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`
})
beforeEach(() => {
  uploadsLeft = 100
})
afterAll(() => server.close())

type Sent = { readonly files?: number; readonly size?: number; readonly fields?: number[] }

async function send(path: string, { files = 0, size = 10, fields = [] }: Sent) {
  const form = new FormData()
  for (const [index, length] of fields.entries()) form.set(`f${index}`, 'x'.repeat(length))
  for (let index = 0; index < files; index += 1) {
    form.set(`file${index}`, new Blob([new Uint8Array(size)]), 'a.bin')
  }
  const answer = await fetch(`${base}${path}`, { method: 'POST', body: form })
  return { status: answer.status, body: await answer.text() }
}

it.each<[string, Sent, number]>([
  // where, what is sent, what comes of it
  ['/none', { fields: [10, 20] }, 200],
  ['/none', { files: 1 }, 413],
  ['/one', { files: 1, size: limit, fields: [10] }, 200],
  ['/one', { files: 2 }, 413],
  ['/one', { files: 300, size: 50_000 }, 413],
  ['/one', { fields: [70_000] }, 413],
  ['/none', { fields: Array.from({ length: 100 }, () => 10_000) }, 413],
])('%s takes no more than it says: %j', async (path, sent, status) => {
  const before = process.memoryUsage.rss()
  expect(await send(path, sent)).toMatchObject({ status })
  expect(process.memoryUsage.rss() - before).toBeLessThan(150_000_000)
})

it('cuts off the one file that is too large, and the rest of the form is there', async () => {
  const { body } = await send('/one', { files: 1, size: limit + 5, fields: [10] })
  expect(JSON.parse(body)).toEqual({ files: [['file0', limit, true]], fields: 1 })
})

it('takes no file at all from whoever has sent enough of them', async () => {
  uploadsLeft = 0
  expect(await send('/one', { files: 1 })).toMatchObject({ status: 429 })
  expect(await send('/none', { fields: [1] })).toMatchObject({ status: 200 })
})

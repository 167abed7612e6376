// What deployed clients write differently and mean alike: media types, addresses, base64.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublicPki } from '../../shell/ports/authorities.ts'
import { createPkiHandler } from './handler.ts'

const at = Date.UTC(2024, 5, 3, 1)
const letters = Buffer.from([0xfb, 0xff, 0xbf, 0x3e])
const seen: Uint8Array[] = []

const pki: PublicPki = {
  authorities: () => [],
  ocsp(request) {
    seen.push(request)
    return { der: Buffer.from('answered') }
  },
  keptOcsp: () => undefined,
  timeStamp: async () => Buffer.from('stamped'),
  crl: async () => ({
    parts: [Buffer.from('list')],
    byteLength: 4,
    number: 7n,
    entries: 3,
    thisUpdate: at,
    nextUpdate: at + 1000,
    etag: '"list"',
  }),
  revokedSet: async () => undefined,
}

let server: Server
let base: string
beforeAll(async () => {
  server = createServer(createPkiHandler(pki))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const ask = (path: string, init?: RequestInit) => fetch(base + path, init)
const postTo = (path: string, body: string, type: string) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': type } })
const post = (body: string, type: string) => postTo('/pki/ocsp', body, type)
const stamp = (body: string, type: string) => postTo('/pki/tsa', body, type)

test.each([
  'Application/OCSP-Request',
  'application/ocsp-request; charset=utf-8',
  'application/ocsp-request;x="a;b"',
  ' application/ocsp-request ',
])('a question of the type "%s" is one', async (type) => {
  expect((await post('x', type)).status).toBe(200)
  expect((await stamp('x', type.replace(/ocsp-request/i, 'Timestamp-Query'))).status).toBe(200)
})

test.each(['application/ocsp-requests', 'text/plain', 'x-application/ocsp-request', ';'])(
  'a question of the type "%s" is none',
  async (type) => {
    expect((await post('x', type)).status).toBe(415)
  },
)

test.each([
  ['/pki/ocsp/', '/pki/tsa/'],
  ['//pki/ocsp', '//pki/tsa'],
  ['/pki//ocsp', '/pki//tsa'],
  ['/pki/ocsp?a=b', '/pki/tsa?a=b'],
  ['/pki/ocsp/?', '/pki/tsa/?'],
  ['/pki/%6Fcsp', '/pki/%74sa'],
])('%s and %s are the same addresses', async (ocsp, tsa) => {
  const response = await postTo(ocsp, 'x', 'application/ocsp-request')
  expect([response.status, await response.text()]).toEqual([200, 'answered'])
  expect((await postTo(tsa, 'x', 'application/timestamp-query')).status).toBe(200)
})

test.each([
  ['/pki/crl/sign-1/0000.crl/'],
  ['/pki//crl//sign-1/0000.crl'],
  ['//pki/crl/sign-1/0000.crl'],
  ['/pki/crl/sign%2d1/0000%2Ecrl'],
  ['/pki/crl/sign-1/0000.crl?cache=no'],
])('%s is the list', async (path) => {
  const reply = await ask(path)
  expect([reply.status, await reply.text()]).toEqual([200, 'list'])
})

test.each([
  ['as it stands', '+/+/Pg=='],
  ['with a slash too many before it', '/+/+/Pg=='],
  ['with two', '//+/+/Pg=='],
  ['percent-encoded', '%2B%2F%2B%2FPg%3D%3D'],
  ['in small figures', '%2b%2f%2b%2fPg%3d%3d'],
  ['encoded twice', '%252B%252F%252B%252FPg%253D%253D'],
  ['in the alphabet for addresses', '-_-_Pg'],
  ['without its end signs', '%2B%2F%2B%2FPg'],
  ['with line ends', '%2B%2F%2B%2F%0D%0APg%3D%3D'],
  ['with a query', '%2B%2F%2B%2FPg%3D%3D?a=b'],
  ['with blanks for plus', '%20/%20/Pg=='],
])('a question by GET is read %s', async (_how, encoded) => {
  seen.length = 0
  expect((await ask(`/pki/ocsp/${encoded}`)).status).toBe(200)
  expect(seen.map((each) => Buffer.from(each))).toEqual([letters])
})

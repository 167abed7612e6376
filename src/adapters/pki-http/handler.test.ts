import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesInUse } from '../../../tools/bytes-in-use.ts'
import type { AuthorityInfo, PublicPki } from '../../shell/ports/authorities.ts'
import { createPkiHandler } from './handler.ts'

const at = Date.UTC(2024, 5, 3, 1)
const sign: AuthorityInfo = {
  publicUrls: ['https://new.example/pki', 'http://127.0.0.1:1/pki'],
  caId: 'sign-1',
  kind: 'sign',
  generation: 1,
  current: false,
  name: 'C=JP, O=JPKI-SPECIMEN',
  notBefore: at,
  notAfter: at + 1000,
  certificate: Buffer.from('first generation'),
  shards: 2,
}
const nextSign: AuthorityInfo = {
  ...sign,
  caId: 'sign-2',
  generation: 2,
  current: true,
  certificate: Buffer.from('second generation'),
}

let seen: Uint8Array | undefined
let setsMade = 0
const pki: PublicPki = {
  authorities: () => [sign, nextSign],
  ocsp(request) {
    seen = request
    const text = Buffer.from(request).toString()
    if (text === 'nonce') return { der: Buffer.from('signed for you') }
    if (text === 'broken') throw new Error('the register is away')
    const cache = { thisUpdate: at, nextUpdate: at + 60_000, maxAgeSeconds: 10 }
    return Promise.resolve({ der: Buffer.from('kept'), cache })
  },
  keptOcsp: (request) => (request.toString() === 'asked before' ? '\u00e9 kept' : undefined),
  async timeStamp(request) {
    const text = Buffer.from(request).toString()
    if (text === 'broken') throw new Error('the library is away')
    return Buffer.from(`stamped ${text}`)
  },
  async crl(caId, shard) {
    if (caId !== 'sign-1' || shard > 1) return undefined
    return {
      parts: [Buffer.from('li'), Buffer.from('st')],
      byteLength: 4,
      number: 7n,
      entries: 3,
      thisUpdate: at,
      nextUpdate: at + 1000,
      etag: '"list"',
    }
  },
  async revokedSet(caId) {
    if (caId !== 'sign-1') return undefined
    setsMade++
    return {
      parts: [Buffer.from('the '), Buffer.from('set')],
      byteLength: 7,
      issued: 9,
      revoked: 3,
      thisUpdate: at,
      nextUpdate: at + 1000,
      etag: '"set"',
    }
  },
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
type Body = string | Uint8Array<ArrayBuffer>
const postTo = (path: string, body: Body, type: string) =>
  ask(path, { method: 'POST', body, headers: { 'content-type': type } })
const post = (body: Body, type = 'application/ocsp-request') => postTo('/pki/ocsp', body, type)
const stamp = (body: Body, type = 'application/timestamp-query') => postTo('/pki/tsa', body, type)
const base64 = (text: string) => encodeURIComponent(Buffer.from(text).toString('base64'))

test.each([
  // path                                    status  body
  ['/pki/sign-ca.cer', 200, 'second generation'],
  ['/pki/sign-1.cer', 200, 'first generation'],
  ['/pki/sign-2.cer', 200, 'second generation'],
  ['/pki/auth-ca.cer', 404, 'Not Found\n'],
  ['/pki/crl/sign-1/0000.crl', 200, 'list'],
  ['/pki/crl/sign-1/0002.crl', 404, 'Not Found\n'],
  ['/pki/crl/sign-1/2.crl', 404, 'Not Found\n'],
  ['/pki/crl/sign-1/..%2f..%2fetc', 404, 'Not Found\n'],
  ['/pki/crl/other-1/0000.crl', 404, 'Not Found\n'],
  ['/pki/revoked-set/sign-1.bin', 200, 'the set'],
  ['/pki/revoked-set/sign-2.bin', 404, 'Not Found\n'],
  ['/pki/revoked-set/sign-1', 404, 'Not Found\n'],
  ['/pki/revoked-set/..%2fsign-1.bin', 404, 'Not Found\n'],
  ['/pki/ocsp', 400, 'Bad Request\n'],
  ['/pki/ocsp/%%%', 400, 'Bad Request\n'],
  ['/pki/ocsp/not*base64', 400, 'Bad Request\n'],
  ['/pki/ocsp/', 400, 'Bad Request\n'],
  [`/pki/ocsp/${'A'.repeat(9000)}`, 414, 'URI Too Long\n'],
  ['/pki/nothing', 404, 'Not Found\n'],
  ['/elsewhere', 404, 'Not Found\n'],
])('GET %s is answered with %i', async (path, status, body) => {
  const response = await ask(path)
  expect(response.status).toBe(status)
  expect(await response.text()).toBe(body)
})

test('a posted question comes back as an OCSP answer no shared cache may keep', async () => {
  const response = await post('question')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/ocsp-response')
  expect(response.headers.get('cache-control')).toBeNull()
  expect(response.headers.get('etag')).toBeNull()
  expect(await response.text()).toBe('kept')
})

test('an answer signed before leaves byte for byte', async () => {
  const response = await post('asked before')
  expect(response.headers.get('content-length')).toBe('6')
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from('\u00e9 kept', 'latin1'))
})

test('a question in the path carries the headers of RFC 5019', async () => {
  const response = await ask(`/pki/ocsp/${base64('a+question?')}`)
  expect(Buffer.from(seen ?? []).toString()).toBe('a+question?')
  expect(response.headers.get('cache-control')).toContain('max-age=10')
  const etag = response.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]{43}"$/)
  expect(response.headers.get('last-modified')).toBe('Mon, 03 Jun 2024 01:00:00 GMT')
  expect(Date.parse(response.headers.get('expires') ?? '')).toBeGreaterThan(Date.now())
  const again = await ask(`/pki/ocsp/${base64('a+question?')}`, {
    headers: { 'if-none-match': etag },
  })
  expect(again.status).toBe(304)
})

test('an answer made for one asker is not kept by anyone', async () => {
  const response = await ask(`/pki/ocsp/${base64('nonce')}`)
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test('a body of a million bytes is refused before it is read', async () => {
  expect((await post(new Uint8Array(1_000_000))).status).toBe(413)
})

test('hundreds of huge bodies and of broken paths leave no memory in use', async () => {
  const body = new Uint8Array(1_000_000)
  const annoy = async (times: number) => {
    for (let n = 0; n < times; n++) {
      await (await post(body)).text()
      await (await ask(`/pki/ocsp/${'%'.repeat(200)}${n}`)).text()
      await (await ask(`/pki/crl/sign-1/${n}`)).text()
    }
  }
  await annoy(30)
  const before = bytesInUse()
  await annoy(300)
  // A tenth of what was sent. Connections that are being closed hold some of it for a while.
  await expect.poll(() => bytesInUse() - before, { timeout: 20_000 }).toBeLessThan(30_000_000)
})

test('a body that grows without saying so is cut off', async () => {
  const status = await new Promise<number | string>((resolve) => {
    const sending = httpRequest(
      `${base}/pki/ocsp`,
      { method: 'POST', headers: { 'content-type': 'application/ocsp-request' } },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sending.on('error', (error) => resolve(error.message))
    for (let n = 0; n < 16; n++) sending.write(Buffer.alloc(65_536))
    sending.end()
  })
  expect([413, 'write EPIPE', 'read ECONNRESET', 'socket hang up']).toContain(status)
})

test.each([
  // method    path                          status  allow
  ['PUT', '/pki/ocsp', 405, 'GET, HEAD, POST'],
  ['POST', '/pki/crl/sign-1/0000.crl', 405, 'GET, HEAD'],
  ['POST', '/pki/revoked-set/sign-1.bin', 405, 'GET, HEAD'],
  ['DELETE', '/pki/', 405, 'GET, HEAD'],
  ['GET', '/pki/tsa', 405, 'POST'],
  ['HEAD', '/pki/tsa', 405, 'POST'],
  ['PUT', '/pki/tsa', 405, 'POST'],
] as const)('%s %s is not allowed', async (...row) => {
  const [method, path, status, allow] = row
  const response = await ask(path, { method })
  expect(response.status).toBe(status)
  expect(response.headers.get('allow')).toBe(allow)
})

test.each([
  // question                                          status
  ['OCSP', () => post('{}', 'application/json'), 415],
  ['OCSP', () => post('{}', 'application/timestamp-query'), 415],
  ['time stamp', () => stamp('{}', 'application/ocsp-request'), 415],
  ['time stamp', () => stamp(new Uint8Array(4096)), 200],
  ['time stamp', () => stamp(new Uint8Array(4097)), 413],
] as const)('an %s question of another type or length gets its status', async (...row) => {
  const [, question, status] = row
  expect((await question()).status).toBe(status)
})

test.each([
  ['register', () => post('broken')],
  ['library of time stamps', () => stamp('broken')],
] as const)('when the %s is away the asker is told to come again', async (_, question) => {
  const response = await question()
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('5')
})

test('a posted request for a time stamp comes back as a reply that nobody keeps', async () => {
  const response = await stamp('question')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/timestamp-reply')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('content-length')).toBe('16')
  expect(await response.text()).toBe('stamped question')
})

test('HEAD of a list says how long it is and which number it has', async () => {
  const response = await ask('/pki/crl/sign-1/0001.crl', { method: 'HEAD' })
  expect(response.headers.get('content-length')).toBe('4')
  expect(response.headers.get('x-crl-number')).toBe('7')
  expect(await response.text()).toBe('')
})

test('a revoked set is kept for seconds, and not sent again to who has it', async () => {
  const path = '/pki/revoked-set/sign-1.bin'
  const response = await ask(path, { method: 'HEAD' })
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(response.headers.get('content-length')).toBe('7')
  expect(response.headers.get('cache-control')).toContain('max-age=10')
  expect(await response.text()).toBe('')
  const etag = response.headers.get('etag') ?? ''
  expect(etag).toBe('"set"')
  expect((await ask(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await ask(path, { headers: { 'if-none-match': '"older"' } })).status).toBe(200)
})

test('the status names sets without making one, and how fresh both generations are', async () => {
  setsMade = 0
  const status: unknown = await (await ask('/pki/status.json')).json()
  expect(status).toMatchObject([
    { ca: 'sign-1', revokedSet: 'revoked-set/sign-1.bin', lists: [{ number: '7' }, {}] },
    { ca: 'sign-2' },
  ])
  expect(await (await ask('/pki/')).json()).toEqual(status)
  expect(setsMade).toBe(0)
})

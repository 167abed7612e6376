// A page of another site that has its own name lead to this machine (DNS rebinding) reaches
// nothing, and a session name that somebody else knew is worth nothing after the login.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askRaw, cookiesOf, type RawReply } from './testing/raw.ts'
import { openJourney, type Journey } from './testing/office.ts'

let office: Journey
beforeAll(async () => {
  office = await openJourney(
    '2024-06-03T10:00',
    ['hanako'],
    [...['--public-url', 'https://card.example.jp']],
  )
})
afterAll(() => office.end())

const ask = (path: string, headers: Record<string, string>, body?: string) =>
  askRaw(office.url, {
    path,
    headers,
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
const portOf = () => new URL(office.url).port
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const login = 'staffId=clerk_card_window&password=specimen-1234'

describe('the name a request comes under', () => {
  test.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', '[::1', 'a b'])(
    'under the name "%s" no page, no act and no number is reached',
    async (host) => {
      for (const path of [
        '/',
        '/counter',
        '/desk?number=1',
        '/api/residents/r-hanako',
        '/nowhere',
      ]) {
        const reply = await ask(path, { host, accept: 'text/html' })
        expect([path, reply.status]).toEqual([path, reply.status === 400 ? 400 : 421])
        expect(reply.text).not.toContain('花子')
      }
      const origin = `http://${host}`
      const json = { 'content-type': 'application/json', origin, host }
      const act = await ask('/api/do', json, '{"procedure":"suspend","person":"hanako"}')
      expect([400, 421]).toContain(act.status)
    },
  )

  test('it is told in words what to do', async () => {
    const page = await ask('/', { host: 'evil.example', accept: 'text/html' })
    expect(page.text).toContain('--public-url')
    const told = JSON.parse((await ask('/', { host: 'evil.example' })).text) as object
    expect(told).toMatchObject({ status: 421, code: 'foreign-host' })
  })

  test('its own names are answered: loopback with the port, and the public address', async () => {
    const port = portOf()
    const names = [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`]
    for (const host of [...names, 'card.example.jp', 'card.example.jp:443', 'CARD.example.jp']) {
      expect([host, (await ask('/guide', { host })).status]).toEqual([host, 200])
    }
    for (const host of ['127.0.0.1', 'localhost:1', 'card.example.jp:8443']) {
      expect([host, (await ask('/guide', { host })).status]).toEqual([host, 421])
    }
  })

  test('health, and what authorities publish, is answered under any name', async () => {
    for (const path of ['/healthz', '/readyz', '/pki/status.json', '/pki/sign-ca.cer']) {
      expect([path, (await ask(path, { host: '10.0.0.7:8080' })).status]).toEqual([path, 200])
    }
  })

  test('where a form comes from is compared with those names, not with the Host', async () => {
    const port = portOf()
    const from = async (host: string, origin: string) =>
      (await ask('/hotline/logout', { ...form, host, origin }, '')).status
    expect(await from(`localhost:${port}`, `http://localhost:${port}`)).toBe(303)
    expect(await from(`127.0.0.1:${port}`, 'https://card.example.jp')).toBe(303)
    expect(await from('card.example.jp', 'https://card.example.jp')).toBe(303)
    expect(await from('card.example.jp', 'http://card.example.jp')).toBe(403)
    expect(await from(`127.0.0.1:${port}`, `http://127.0.0.1:1`)).toBe(403)
    expect(await from(`127.0.0.1:${port}`, 'null')).toBe(403)
    expect(await from('evil.example', 'http://evil.example')).toBe(421)
  })

  test('the card of a person is put only into a reader of this machine', async () => {
    for (const host of [
      '192.0.2.1',
      'evil.example',
      '0.0.0.0',
      '169.254.169.254',
      '127.0.0.1.evil',
    ]) {
      const reply = await ask(
        '/api/residents/hanako/attach',
        { host: `127.0.0.1:${portOf()}`, 'content-type': 'application/json' },
        JSON.stringify({ host, port: 80 }),
      )
      expect([host, reply.status, reply.text]).toEqual([
        host,
        400,
        expect.stringContaining('reader-not-local'),
      ])
    }
  })
})

describe('an idempotency key', () => {
  const act = async (order: object, headers: Record<string, string> = {}) => {
    const about = { 'content-type': 'application/json', host: `127.0.0.1:${portOf()}` }
    const reply = await ask('/api/do', { ...about, ...headers }, JSON.stringify(order))
    const { code, actId, repeated } = JSON.parse(reply.text) as Record<string, unknown>
    return { status: reply.status, code, actId, repeated }
  }
  const suspend = { procedure: 'suspend', person: 'hanako' }

  test('does not answer for another act, and comes in the header as well', async () => {
    const first = await act({ ...suspend, idempotencyKey: 'z9' })
    expect(first).toMatchObject({ status: 200, repeated: false })
    const again = await act(suspend, { 'idempotency-key': '"z9"' })
    expect(again).toEqual({ ...first, repeated: true })
    const release = { procedure: 'release_suspension', person: 'hanako', idempotencyKey: 'z9' }
    expect(await act(release)).toMatchObject({ status: 422, code: 'idempotency-key-reused' })
    const released = await act({ ...release, idempotencyKey: 'z10' })
    expect(released).toMatchObject({ status: 200, repeated: false })
  })

  test.each([7, '', {}, [], 'k'.repeat(256)])('%j is none', async (idempotencyKey) => {
    expect(await act({ ...suspend, idempotencyKey })).toMatchObject({
      status: 400,
    })
  })
})

describe('the name of a session', () => {
  const cookieOf = (reply: RawReply) => cookiesOf(reply).find((each) => each.includes('counter'))
  const host = () => `127.0.0.1:${portOf()}`

  test('one that a stranger put into the browser is not the clerk’s after the login', async () => {
    const name = `madoguchi_${portOf()}_counter`
    const planted = `${name}=a-name-a-stranger-knows; madoguchi=a-name-a-stranger-knows`
    const inside = await ask('/counter/login', { ...form, host: host(), cookie: planted }, login)
    const own = cookieOf(inside) ?? ''
    expect(inside.status).toBe(303)
    expect(own).toMatch(new RegExp(`^${name}=[\\w-]{43}$`))
    expect(own).not.toContain('stranger')
    expect((await ask('/counter', { host: host(), cookie: own })).status).toBe(200)
    expect((await ask('/counter', { host: host(), cookie: planted })).status).toBe(303)
  })

  test('a second login gives a new one, and neither lives on after logging out', async () => {
    const first = cookieOf(await ask('/counter/login', { ...form, host: host() }, login)) ?? ''
    const again = await ask('/counter/login', { ...form, host: host(), cookie: first }, login)
    const second = cookieOf(again) ?? ''
    expect(second).not.toBe(first)
    expect((await ask('/counter', { host: host(), cookie: first })).status).toBe(303)
    const out = await ask('/counter/logout', { ...form, host: host(), cookie: second }, '')
    expect(cookieOf(out)).toBe(`madoguchi_${portOf()}_counter=`)
    expect((await ask('/counter', { host: host(), cookie: second })).status).toBe(303)
  })

  test('it is kept from scripts, and sent encrypted where the office is reached so', async () => {
    const inside = await ask('/counter/login', { ...form, host: 'card.example.jp' }, login)
    const set = [inside.headers['set-cookie'] ?? []].flat().join()
    expect(set).toMatch(/HttpOnly/)
    expect(set).toMatch(/SameSite=Lax/)
    expect(set).toMatch(/Secure/)
  })
})

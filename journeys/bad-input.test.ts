// Bad input everywhere: each is refused in words for the person, nothing is lost or half done,
// and no answer ever shows where in the program it came from.

import { request as httpRequest } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browserless, Page } from './testing/browserless.ts'
import { openJourney, type Journey } from './testing/office.ts'
import { caseOf, fillIn, Overheard } from './testing/overheard.ts'
import { withoutIds } from '../tools/without-ids.ts'

let office: Journey
let overheard: Overheard
let clerk: Browserless

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako', 'masao'])
  overheard = new Overheard(office)
  clerk = await overheard.staff('counter', 'clerk_card_window')
})
afterAll(() => office.end())

type Sent = { readonly headers?: Record<string, string>; readonly body?: string | FormData }

async function send(path: string, { headers = {}, body }: Sent) {
  const method = body === undefined ? 'GET' : 'POST'
  const init = { method, headers, redirect: 'manual' as const }
  const response = await fetch(
    new URL(path, office.url),
    body === undefined ? init : { ...init, body },
  )
  const text = await response.text()
  overheard.keep(text)
  return { status: response.status, type: response.headers.get('content-type') ?? '', text }
}

/** As a program would post, without a browser's tidying of the address. */
function getAsIs(path: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(office.url)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { hostname, port, path, headers: { accept: 'text/html' } },
      (reply) => {
        let text = ''
        reply.on('data', (piece: Buffer) => (text += piece.toString()))
        reply.on('end', () => {
          overheard.keep(text)
          resolve({ status: reply.statusCode ?? 0, text })
        })
      },
    )
    request.on('error', reject)
    request.end()
  })
}

const json = { 'content-type': 'application/json', accept: 'application/json' }

async function factsOf(resident: string): Promise<unknown> {
  return (await clerk.json(`/api/residents/${resident}`)).body
}

describe('programs that send what cannot be read', () => {
  const long = 'a'.repeat(2 * 1024 * 1024)
  const act = (procedure: string, person?: string) => JSON.stringify({ procedure, person })
  const noDay = '{"to":"1980-02-30T10:00"}'
  test.each([
    // what                        address    body                          status and code
    ['no JSON', '/api/do', 'suspend hanako', '400 not-readable'],
    ['half a JSON', '/clock', '{"to":', '400 not-readable'],
    ['a list, not an order', '/api/do', '[]', '400 order-not-readable'],
    ['an order for nobody', '/api/do', act('suspend'), '400 order-not-readable'],
    ['a strange procedure', '/api/do', act('no_such', 'hanako'), '404 unknown-procedure'],
    ['a name all objects have', '/api/do', act('__proto__', 'hanako'), '404 unknown-procedure'],
    ['a strange person', '/api/do', act('suspend', 'nobody'), '404 unknown-resident'],
    ['a day not in the calendar', '/clock', noDay, '422 to-unreadable'],
    ['a clock asked for nothing', '/clock', '{}', '422 nothing-asked'],
    ['two megabytes', '/api/do', long, '413 too-large'],
    ['two megabytes for the clock', '/clock', long, '413 too-large'],
  ] as const)(
    '%s is refused as a problem with a code and a sentence',
    async (...[, path, body, expected]) => {
      const before = await factsOf('r-hanako')
      const reply = await send(path, { headers: json, body })
      expect(reply.type).toContain('application/problem+json')
      const told = JSON.parse(reply.text) as { status: number; code: string; title: string }
      expect(`${told.status} ${told.code}`).toBe(expected)
      expect(reply.status).toBe(told.status)
      expect(told.title.split(' ').length).toBeGreaterThan(3)
      expect(await factsOf('r-hanako')).toEqual(before)
    },
  )

  test('a body of a kind not taken here, and a broken multipart body, are the sender’s mistake', async () => {
    const xml = await send('/api/do', {
      headers: { 'content-type': 'application/xml' },
      body: '<a/>',
    })
    expect([xml.status, xml.text]).toEqual([415, expect.stringContaining('not-this-kind')])
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x']) {
      const broken = await send('/clock', { headers: { 'content-type': type }, body: 'garbage' })
      expect([broken.status, broken.text]).toEqual([400, expect.stringContaining('not-readable')])
    }
  })
})

describe('addresses', () => {
  test.each([
    ['ja', 'ページが見つかりません'],
    ['en', 'Page not found'],
  ])('an unknown one is answered in %s with a way on', async (language, words) => {
    const reply = await send('/no/such/page', {
      headers: { accept: 'text/html', 'accept-language': language },
    })
    expect(reply.status).toBe(404)
    expect(reply.text).toContain(words)
    expect(reply.text).toContain('href="/"')
  })

  test('a program is told of an unknown one as a problem', async () => {
    const reply = await send('/no/such/page', { headers: { accept: 'application/json' } })
    expect(reply.type).toContain('application/problem+json')
    expect(JSON.parse(reply.text)).toMatchObject({ status: 404, code: 'not-found' })
  })

  test.each([
    '/assets/../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fpackage.json',
    '/assets/....//package.json',
    '/assets/fonts/..%5c..%5c..%5cpackage.json',
    '/assets/%00',
  ])('%s leads nowhere', async (path) => {
    const reply = await getAsIs(path)
    expect(reply.status).toBe(404)
    expect(reply.text).not.toContain('"dependencies"')
    expect(reply.text).toContain('<h1>')
  })

  test('one that cannot be decoded is said to be unreadable', async () => {
    const reply = await getAsIs('/counter/%E0%A4%A')
    expect(reply.status).toBe(400)
    expect(reply.text).toContain('読み取れません')
  })

  test('a form posted from another site changes nothing', async () => {
    for (const from of [
      { origin: 'http://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
    ]) {
      const headers = {
        accept: 'text/html',
        'content-type': 'application/x-www-form-urlencoded',
        ...from,
      }
      const reply = await send('/clock', { headers, body: 'step=year' })
      expect(reply.status).toBe(403)
      expect(reply.text).toContain('<h1>')
    }
    expect((await clerk.json('/api/residents/r-hanako')).status).toBe(200)
    expect(office.office.clock.now()).toMatch(/^2024-06-03/)
  })
})

describe('PINs', () => {
  async function cardOf(persona: string): Promise<string> {
    return ((await factsOf(`r-${persona}`)) as { currentCardId: string }).currentCardId
  }

  async function tryDoor(door: 'portal' | 'kiosk', persona: string, pin: string): Promise<Page> {
    const person = overheard.visitor()
    await person.post('/desk/put', { card: await cardOf(persona), reader: door })
    return person.post(door === 'portal' ? '/portal/login' : '/kiosk/pin', { pin })
  }

  test('every wrong try says how many are left, at every door, until the PIN is locked', async () => {
    const tries = [
      // door,   typed,  status, said
      ['portal', '12ab', 422, '数字4けた'],
      ['portal', '0000', 422, 'あと2回'],
      ['kiosk', '', 422, '数字4けた'],
      ['kiosk', '9999', 422, 'あと1回'],
      ['portal', '0000', 403, 'ロックされています'],
      ['portal', '1234', 403, 'ロックされています'],
      ['kiosk', '1234', 403, 'ロックされています'],
    ] as const
    for (const [door, typed, status, said] of tries) {
      const page = await tryDoor(door, 'hanako', typed)
      expect([page.status, page.text], `${door} ${typed}`).toEqual([
        status,
        expect.stringContaining(said),
      ])
      expect(page.html).not.toContain(`value="${typed || 'none'}"`)
    }
  })

  test('the keypad locks too, and the clerk is told without seeing a digit', async () => {
    const address = caseOf('r-masao', 'pin_change')
    const check = await fillIn(clerk, { address, fields: { in_pin: 'auth', papers: ['card'] } })
    const code = /\b(\d{4} \d{4})\b/.exec(check.text)?.[1] ?? ''
    const person = overheard.visitor()
    const unknown = await person.post('/keypad/join', { code: '000000' })
    expect([unknown.status, unknown.text]).toEqual([
      422,
      expect.stringContaining('この番号は使えません'),
    ])
    await person.post('/keypad/join', { code })
    for (const text of ['あと2回', 'あと1回']) {
      const page = await person.post('/keypad/answer', { pin: '0000' })
      expect([page.status, page.text]).toEqual([422, expect.stringContaining(text)])
    }
    expect((await person.post('/keypad/answer', { pin: '0000' })).text).toContain(
      'ロックされました',
    )
    const seen = await clerk.get(`${address}/check`)
    expect(seen.text).toContain('ロックされました')
    expect(withoutIds(seen.html)).not.toContain('0000<')
    expect(seen.html).not.toContain(`${address}/confirm`)
  })
})

describe('people and days that do not exist', () => {
  test.each([
    ['/counter/residents/nobody', '見つかりません'],
    ['/counter/residents/r-hanako/do/no_such_procedure', '見つかりません'],
    ['/counter/residents/nobody/do/suspend', '見つかりません'],
    ['/counter/residents/r-hanako/acts/no-such-act', '見つかりません'],
  ])('%s is said not to be found, with the search beside it', async (path, words) => {
    const page = await clerk.get(path)
    expect([page.status, page.text]).toEqual([404, expect.stringContaining(words)])
    expect(page.html).toContain('name="q"')
  })

  test.each(['昭和64年2月30日', '1980-02-30', 'S55.2.30', '平成元年13月1日'])(
    '%s is no birth date, says the search, and keeps what was typed',
    async (typed) => {
      const operator = await overheard.staff('hotline', 'operator')
      for (const page of [
        await clerk.get(`/counter?q=${encodeURIComponent(typed)}`),
        await operator.get(`/hotline?birth=${encodeURIComponent(typed)}`),
        await overheard.visitor().post('/clock', { day: typed }),
      ]) {
        expect(page.status, page.path).toBe(422)
        expect(page.text).toMatch(/暦にありません|読み取れません|元号/)
        expect(page.html).toContain(`value="${typed}"`)
      }
    },
  )
})

test('after all of it the ledger is whole, and no answer showed the program’s inside', async () => {
  const { body } = await clerk.json('/api/verify-ledger', {})
  expect((body as { faults: string[] }).faults).toEqual([])
  expect(overheard.count).toBeGreaterThan(40)
  expect(overheard.slips).toEqual([])
})

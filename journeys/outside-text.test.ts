// Whatever bytes arrive at whichever address, the answer is words: never a fault, and never a
// half-done act. Every route of every face is asked with every nasty text.

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Route } from '../src/shell/ports/web.ts'
import { askRaw, cookiesOf, type RawAsk } from './testing/raw.ts'
import { openJourney, type Journey } from './testing/office.ts'

let office: Journey
const cookies = new Map<string, string>()

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako', 'masao'])
  await logIn('counter', 'clerk_card_window')
  await logIn('hotline', 'operator')
  await ask({ method: 'POST', path: '/keypad/join', ...form('code=000000') })
})
afterAll(() => office.end())

const formType = { 'content-type': 'application/x-www-form-urlencoded' }
const form = (body: string) => ({ headers: formType, body })

async function logIn(face: string, staffId: string): Promise<void> {
  const body = `staffId=${staffId}&password=specimen-1234`
  const reply = await ask({ method: 'POST', path: `/${face}/login`, ...form(body) })
  for (const each of cookiesOf(reply)) cookies.set(each.split('=')[0] ?? '', each)
}

const ask = (asked: RawAsk) =>
  askRaw(office.url, {
    ...asked,
    headers: { cookie: [...cookies.values()].join('; '), ...asked.headers },
  })

const foundIn = /class="results|href="\/hotline\/call|desk\?card=/

test('a sign that means something in a pattern finds nobody who has not got it', async () => {
  const everybody = ['/counter?q=%25', '/counter?q=_', '/counter?q=%EF%BC%85', '/counter?q=%5C']
  const selectors = ['/counter?q=%EF%B8%8F', '/hotline?name=%EF%B8%8F', '/hotline?name=__']
  for (const path of [
    ...everybody,
    ...selectors,
    '/hotline?name=%25',
    '/desk?q=_',
    '/desk?q=%25',
  ]) {
    const { status, text } = await ask({ path, headers: { accept: 'text/html' } })
    expect([path, status]).toEqual([path, 200])
    expect([path, foundIn.exec(text)?.[0]]).toEqual([path, undefined])
  }
  for (const path of ['/desk', '/desk?q=', '/counter?q=%E3%81%AF']) {
    expect([path, foundIn.test((await ask({ path })).text)]).toEqual([path, true])
  }
})

/** As they stand in an address or a form. */
const nasty = {
  NUL: '%00',
  'NUL within': 'a%00b',
  'line ends': '%0D%0ASet-Cookie:%20a=b',
  'an escape': '%1B%5B31m',
  'half a surrogate pair': '%ED%A0%80',
  'no UTF-8': '%83%65%83%58%83%67',
  'half a percent sign': '%',
  overlong: 'a'.repeat(9000),
  'marks that turn the line': '%E2%80%AE%E2%80%8Fabc',
  'two slashes': '%2F%2Fevil.example',
  'a path upwards': '..%2F..%2Fetc%2Fpasswd',
  'a wildcard': '%25_%5C',
  Japanese: '%E3%81%82',
  'a name all objects have': '__proto__',
  'a long number': '9'.repeat(400),
} as const

describe('every route', () => {
  test.each(Object.entries(nasty))('answers %s with words', async (_name, text) => {
    const faults: string[] = []
    for (const route of office.faces.flatMap(({ routes }) => routes)) {
      if (leftOut.test(route.path)) continue
      for (const asked of asksOf(route, text)) {
        const { status } = await ask(asked)
        const noReader = status === 502 && route.path.endsWith('/attach')
        if (status >= 500 && !noReader) faults.push(`${route.method} ${route.path} ${status}`)
      }
    }
    expect(faults).toEqual([])
  })
})

/** What would end the visitor's own login, or takes too long to be asked again and again. */
const leftOut = /^\/api\/verify-ledger$|\/logout$/

const fieldNames = [
  ...['q', 'name', 'birth', 'birth.year', 'birthEra', 'caller', 'card', 'reader', 'next', 'place'],
  ...['back', 'staffId', 'password', 'pin', 'code', 'share', 'again', 'key', 'seenSeq', 'papers'],
  ...['applicant', 'in_pin', 'in_reason', 'in_newAddress', 'in_movedOn', 'document', 'notice'],
  ...['identity', 'day', 'time', 'step', 'kind', 'lang', 'go', 'location', 'procedure', 'issue'],
  ...['sender', 'senderName', 'replyFax', 'address', 'content', 'reason', 'page', 'withMove'],
  ...[
    'supportPurpose',
    'number',
    'question',
    'topic',
    'language',
    'then',
    'told',
    'at',
    'calendar',
  ],
]

/** A person who exists, where the address names one: so that the field gets far. */
const known: Readonly<Record<string, string>> = { resident: 'r-hanako', id: 'r-hanako' }

function asksOf({ method, path }: Route, text: string): readonly RawAsk[] {
  const nastyPath = path.replaceAll(/:\w+/g, text)
  const knownPath = path.replaceAll(/:(\w+)/g, (_, name: string) => known[name] ?? 'suspend')
  const names = text.length > 200 ? ['q', 'next', 'name'] : fieldNames
  const fields = names.map((name) => `${name}=${text.slice(0, 4000)}`).join('&')
  if (method === 'GET') return [{ path: nastyPath }, { path: `${knownPath}?${fields}` }]
  return [
    { method, path: nastyPath, ...form(fields) },
    { method, path: knownPath, ...form(fields) },
    { method, path: knownPath, ...jsonOf(text) },
  ]
}

/** The text in every field of a JSON order, undecoded where it cannot be. */
function jsonOf(text: string) {
  const value = URL.canParse(`http://x/?${text}`) ? decoded(text) : text
  const names = ['procedure', 'person', 'command', 'to', 'idempotencyKey', 'certificate', 'pin']
  const body = JSON.stringify(Object.fromEntries(names.map((name) => [name, value])))
  return { headers: { 'content-type': 'application/json' }, body }
}

function decoded(text: string): string {
  if (text === nasty['half a surrogate pair']) return '\uD800'
  return new URLSearchParams(`v=${text}`).get('v') ?? ''
}

test('a text that no person types is refused with the reason, and changes nothing', async () => {
  for (const path of [
    '/counter?q=%00',
    '/hotline?name=%00',
    '/desk?q=a%00b',
    '/api/residents/%00',
  ]) {
    const reply = await ask({ path, headers: { accept: 'text/html' } })
    expect([path, reply.status, reply.text]).toEqual([
      path,
      400,
      expect.stringContaining('読み取れません'),
    ])
  }
  const order = JSON.stringify({ procedure: 'suspend', person: 'masao', input: { note: 'a\0' } })
  const sent = { method: 'POST', headers: { 'content-type': 'application/json' } }
  expect((await ask({ ...sent, path: '/api/do', body: order })).status).toBe(400)
  const deep = `{"procedure":"suspend","person":"masao","input":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
  expect((await ask({ ...sent, path: '/api/do', body: deep })).status).toBe(400)
  expect(JSON.parse((await ask({ path: '/api/residents/masao' })).text)).toMatchObject({
    cards: [{ state: 'active' }],
  })
})

test('a login leads on within the office only, whatever the form says', async () => {
  const next = [
    '/counter/あ',
    '/counter/a\r\nSet-Cookie: a=b',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/counter//evil',
  ]
  for (const each of next) {
    const body = `staffId=clerk_card_window&password=specimen-1234&next=${encodeURIComponent(each)}`
    const reply = await ask({ method: 'POST', path: '/counter/login', ...form(body) })
    expect([each, reply.status]).toEqual([each, each.includes('\r') ? 303 : 303])
    const location = String(reply.headers['location'])
    expect(new URL(location, office.url).origin).toBe(new URL(office.url).origin)
    expect(location).toMatch(/^\/counter[\x21-\x7E]*$/)
  }
})

test('an address with two slashes at its start is nowhere', async () => {
  for (const path of ['//', '//counter', '//evil.example/', '///', '//?q=1']) {
    expect([path, (await ask({ path, headers: { accept: 'text/html' } })).status]).toEqual([
      path,
      404,
    ])
  }
})

test('another method than an address takes is answered with those it takes', async () => {
  const others = [
    ['POST', '/', 'GET, HEAD'],
    ['DELETE', '/counter', 'GET, HEAD'],
    ['PUT', '/clock', 'GET, HEAD, POST'],
    ['GET', '/api/do', 'POST'],
    ['HEAD', '/hotline/logout', 'POST'],
    ['OPTIONS', '/api/residents/hanako', 'GET, HEAD'],
    ['TRACE', '/guide', 'GET, HEAD'],
    ['PATCH', '/counter/residents/r-hanako/do/suspend/', 'GET, HEAD, POST'],
    ['POST', '/assets/madoguchi.css', 'GET, HEAD'],
  ] as const
  for (const [method, path, allow] of others) {
    const reply = await ask({ method, path })
    expect([method, path, reply.status, reply.headers['allow']]).toEqual([method, path, 405, allow])
  }
  expect((await ask({ method: 'POST', path: '/nowhere' })).status).toBe(404)
})

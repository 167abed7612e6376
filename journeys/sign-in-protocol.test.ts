// What a basic OpenID Provider must keep (OpenID Connect Core, the points of the conformance suite's
// basic profile), one test each, at the plain service.

import { createPublicKey } from 'node:crypto'
import { createRemoteJWKSet, decodeProtectedHeader, generateKeyPair, jwtVerify } from 'jose'
import * as client from 'openid-client'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { SignInBrowser } from '../src/faces/cli/sign-in-person.ts'
import { oidcCommand } from '../src/faces/cli/oidc.ts'
import { openJourney, type Journey } from './testing/office.ts'
import {
  callback,
  newClientId,
  relyingParty,
  toOf,
  userInfo,
  type RelyingParty,
} from './testing/relying-party.ts'

let office: Journey
let party: RelyingParty
const hanako = { persona: 'hanako' }
const secret = 'a secret'

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako', 'tsukiko'])
})
afterAll(() => office.end())
beforeEach(async () => {
  const auth = client.ClientSecretPost(secret)
  party = await relyingParty({ issuer: at(''), id: newClientId(), scope: 'openid', auth })
})

const at = (path: string) => `${office.url}/oidc${path}`
const errorIn = (to: URL) => to.searchParams.get('error')
const post = (path: string, fields: Readonly<Record<string, string>>) =>
  fetch(at(path), { method: 'POST', body: new URLSearchParams(fields) })

test('discovery names the issuer under which it is asked for, and every address works', async () => {
  const said = party.library.serverMetadata()
  expect(said.issuer).toBe(at(''))
  expect(said.response_types_supported).toEqual(['code'])
  expect(said.id_token_signing_alg_values_supported).toContain('RS256')
  expect(said.subject_types_supported).toEqual(['pairwise'])
  for (const address of [said.jwks_uri, said.userinfo_endpoint, said.token_endpoint]) {
    expect((await fetch(address ?? '')).status).not.toBe(500)
  }
})

test('no private part of a key is published, and each key has a name of its own', async () => {
  const { keys } = (await (await fetch(at('/jwks'))).json()) as { keys: JsonWebKey[] }
  expect(keys.map(({ kty }) => kty).sort()).toEqual(['EC', 'RSA'])
  for (const key of keys) {
    expect(Object.keys(key)).not.toEqual(expect.arrayContaining(['d']))
    expect(createPublicKey({ key, format: 'jwk' }).type).toBe('public')
  }
})

test('the ID token: RS256, kid in the key set, iss, aud, exp, iat, nonce, at_hash, auth_time', async () => {
  const { tokens, checks } = await party.signIn(hanako)
  const given = await tokens()
  const keys = createRemoteJWKSet(new URL(at('/jwks')))
  const { client_id: audience } = party.library.clientMetadata()
  const { payload } = await jwtVerify(given.id_token ?? '', keys, { issuer: at(''), audience })
  expect(decodeProtectedHeader(given.id_token ?? '').alg).toBe('RS256')
  expect(payload).toMatchObject({ nonce: checks.expectedNonce })
  expect(Object.keys(payload)).toEqual(
    expect.arrayContaining(['sub', 'iat', 'exp', 'at_hash', 'auth_time']),
  )
})

test('UserInfo takes its token in the header by GET and POST, and in the form', async () => {
  const given = await (await party.signIn(hanako)).tokens()
  const { sub } = await userInfo(party, given)
  const headers = { authorization: `Bearer ${given.access_token}` }
  const posted = await fetch(at('/userinfo'), { method: 'POST', headers })
  expect(await posted.json()).toEqual({ sub })
  const form = await post('/userinfo', { access_token: given.access_token })
  expect(await form.json()).toEqual({ sub })
})

test('UserInfo without a token, or with another, is 401 and says Bearer', async () => {
  const wrong = { authorization: 'Bearer wrong' }
  const answer = await fetch(at('/userinfo'), { headers: wrong })
  expect(answer.status).toBe(401)
  expect(answer.headers.get('www-authenticate')).toContain('invalid_token')
  expect((await fetch(at('/userinfo'))).status).toBeGreaterThanOrEqual(400)
})

test('a code is good once; used again, what came of it ends', async () => {
  const { tokens } = await party.signIn(hanako)
  const given = await tokens()
  await expect(tokens()).rejects.toMatchObject({ error: 'invalid_grant' })
  await expect(userInfo(party, given)).rejects.toMatchObject({ status: 401 })
})

test('two who bring one code at the same moment: one of them at most is served', async () => {
  const { tokens } = await party.signIn(hanako)
  const results = await Promise.allSettled([tokens(), tokens(), tokens(), tokens()])
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1)
})

test.each<[what: string, change: Readonly<Record<string, string>>]>([
  ['another redirect_uri', { redirect_uri: 'http://localhost:47001/other' }],
  ['another verifier', { code_verifier: 'v'.repeat(43) }],
  ['no code', { code: 'none' }],
])('%s is invalid_grant', async (_what, change) => {
  const { outcome, checks } = await party.signIn(hanako)
  const { client_id: id } = party.library.clientMetadata()
  const answer = await post('/token', {
    ...{ grant_type: 'authorization_code', redirect_uri: callback, client_id: id },
    ...{ client_secret: secret, code: toOf(outcome).searchParams.get('code') ?? '' },
    ...{ code_verifier: String(checks.pkceCodeVerifier), ...change },
  })
  expect([answer.status, await answer.json()]).toEqual([
    400,
    expect.objectContaining({ error: 'invalid_grant' }),
  ])
})

test('another secret than the first one is invalid_client', async () => {
  await (await party.signIn(hanako)).tokens()
  const { client_id: id } = party.library.clientMetadata()
  for (const shown of [{ client_secret: 'another' }, {}]) {
    const answer = await post('/token', { grant_type: 'refresh_token', client_id: id, ...shown })
    expect([answer.status, await answer.json()]).toEqual([
      401,
      expect.objectContaining({ error: 'invalid_client' }),
    ])
  }
})

test('a client that signs with its key is served, and the log says that nobody checked it', async () => {
  const { privateKey } = await generateKeyPair('RS256')
  const id = newClientId()
  const auth = client.PrivateKeyJwt(privateKey)
  const own = await relyingParty({ issuer: at(''), id, scope: 'openid', auth })
  expect((await (await own.signIn(hanako)).tokens()).claims()?.aud).toBe(id)
})

test('prompt=none without a session is login_required, with one it is a code', async () => {
  const { url } = await party.start({ prompt: 'none' })
  expect(errorIn(toOf(await new SignInBrowser().signIn(url, hanako)))).toBe('login_required')
  const { browser } = await party.signIn(hanako)
  const again = await party.start({ prompt: 'none' })
  const outcome = await browser.signIn(again.url, hanako)
  expect(outcome).toMatchObject({ steps: [] })
  expect(toOf(outcome).searchParams.has('code')).toBe(true)
})

test.each<[Readonly<Record<string, string>>]>([[{ prompt: 'login' }], [{ max_age: '0' }]])(
  'with a session, %j asks for the card again',
  async (more) => {
    const { browser } = await party.signIn(hanako)
    const { url } = await party.start(more)
    const outcome = await browser.signIn(url, hanako)
    expect(outcome).toMatchObject({ steps: ['card', 'pin', 'consent'] })
  },
)

test('an item can be asked for by the claims parameter', async () => {
  const claims = JSON.stringify({ userinfo: { over_18: { essential: true }, nobody: null } })
  const { tokens } = await party.signIn(hanako, { claims })
  const told = await userInfo(party, await tokens())
  expect(told).toEqual({ sub: told.sub, over_18: true })
})

test.each<[error: string, change: Readonly<Record<string, string>>]>([
  ['unsupported_response_type', { response_type: 'id_token' }],
  ['request_not_supported', { request: 'e30.e30.' }],
  ['invalid_request', { prompt: 'none login' }],
  ['invalid_request', { code_challenge_method: 'plain' }],
])('%s: %j, sent back with the state', async (error, change) => {
  const { url, checks } = await party.start(change)
  const to = toOf(await new SignInBrowser().signIn(url, hanako))
  const sent = new URLSearchParams([...to.searchParams, ...new URLSearchParams(to.hash.slice(1))])
  expect([sent.get('error'), sent.get('state')]).toEqual([error, checks.expectedState])
})

test.each([
  'http://service.example/callback',
  'javascript:alert(1)',
  'https://a:b@example.org/',
  'https://example.org/#part',
  'http://localhost.example/callback',
])('nobody is sent to %s; the page says it to the person', async (redirect) => {
  const { url } = await party.start({ redirect_uri: redirect })
  const outcome = await new SignInBrowser().signIn(url, hanako)
  expect(outcome).toMatchObject({ went: 'nowhere', status: 400 })
})

test('the services answer under the office’s names only, and read no form too large', async () => {
  const { hostname, port } = new URL(office.url)
  expect((await fetch(`http://localhost:${port}/oidc/jwks`)).status).toBe(200)
  const { request } = await import('node:http')
  const status = await new Promise((resolve) => {
    const headers = { host: 'evil.example' }
    request({ hostname, port, path: '/oidc/jwks', headers }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).end()
  })
  expect(status).toBe(421)
  expect((await post('/token', { code: 'x'.repeat(100_000) })).status).toBe(400)
})

async function command(...args: string[]) {
  const lines: string[] = []
  const out = (line: string) => void lines.push(line)
  const terminal = { out, error: out } as unknown as Parameters<typeof oidcCommand.run>[1]
  return { status: await oidcCommand.run([...args, '--url', office.url], terminal), lines }
}

test('the command line signs in, and tells why it could not', async () => {
  const asked = [
    'login',
    'hanako',
    '--client',
    newClientId(),
    '--scope',
    'openid over_18',
    '--json',
  ]
  const { status, lines } = await command(...asked)
  expect(status).toBe(0)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ userinfo: { over_18: true } })
  const refused = await command('login', 'tsukiko', '--client', newClientId())
  expect(refused.status).toBe(1)
  expect(refused.lines).toContain('error_description: card-suspended (SUS-02)')
  const stopped = await command('login', 'hanako', '--cancel-at', 'pin')
  expect(stopped.lines).toContain('error: access_denied')
  await expect(command('login')).rejects.toThrow('Say who signs in')
})

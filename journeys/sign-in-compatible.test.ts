// The service at the national service's paths: a relying party written by hand after the public
// documents (jose and fetch, nothing else) and one with openid-client sign people in; whatever the
// public parameter list demands is demanded.

import { createHash, randomBytes } from 'node:crypto'
import { createRemoteJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import * as client from 'openid-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SignInBrowser } from '../src/faces/cli/sign-in-person.ts'
import { openJourney, type Journey } from './testing/office.ts'
import { callback, relyingParty, toOf, userInfo } from './testing/relying-party.ts'

let office: Journey
let host: string
const id = 'RP00000001'

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', ['hanako', 'tsukiko'])
  host = office.url
})
afterAll(() => office.end())

const at = (path: string) => `${host}/api/realms/main/protocol/openid-connect/${path}`
const hex = () => randomBytes(16).toString('hex')

/** What the public documents tell a relying party to keep between its two requests. */
type Kept = { readonly state: string; readonly nonce: string; readonly verifier: string }

function authorization(kept: Kept, more: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(at('auth'))
  const challenge = createHash('sha256').update(kept.verifier).digest('base64url')
  const parameters = {
    ...{ response_type: 'code', scope: 'openid name address birthdate gender', client_id: id },
    ...{ redirect_uri: callback, state: kept.state, nonce: kept.nonce },
    ...{ code_challenge: challenge, code_challenge_method: 'S256', acr_values: 'aal3 crl' },
    ...more,
  }
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== '') url.searchParams.set(name, value)
  }
  return url
}

const fresh = (): Kept => ({ state: hex(), nonce: hex(), verifier: hex() + hex() })

async function assertion(key: CryptoKey, claims: Readonly<Record<string, unknown>> = {}) {
  const now = Math.floor(Date.now() / 1000)
  const payload = { iss: id, sub: id, aud: at('token'), jti: hex(), exp: now + 60, ...claims }
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES256' }).sign(key)
}

type Sent = Readonly<Record<string, string>>

async function token(body: Sent): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(at('token'), { method: 'POST', body: new URLSearchParams(body) })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

async function exchange(code: string, { verifier }: Kept, more: Sent = {}) {
  const { privateKey } = await generateKeyPair('ES256')
  return token({
    ...{ grant_type: 'authorization_code', code, redirect_uri: callback, client_id: id },
    code_verifier: verifier,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertion(privateKey),
    ...more,
  })
}

test('a relying party by hand: the callback, the ID token and the four items are as documented', async () => {
  const kept = fresh()
  const to = toOf(await new SignInBrowser().signIn(authorization(kept), { persona: 'hanako' }))
  expect(to.searchParams.get('state')).toBe(kept.state)
  expect(to.searchParams.get('session_state')).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
  const code = to.searchParams.get('code') ?? ''
  const { status, body } = await exchange(code, kept)
  expect([status, body.token_type, body.expires_in]).toEqual([200, 'Bearer', 300])

  const keys = createRemoteJWKSet(new URL(at('certs')))
  const issuer = `${host}/api/realms/main`
  const { payload, protectedHeader } = await jwtVerify(String(body.id_token), keys, {
    ...{ issuer, audience: id, algorithms: ['ES256'] },
  })
  expect(protectedHeader.kid).toMatch(/^specimen-/)
  const half = createHash('sha256').update(String(body.access_token)).digest().subarray(0, 16)
  expect(payload).toMatchObject({
    ...{ aud: id, nonce: kept.nonce, acr: 'aal3 crl', at_hash: half.toString('base64url') },
  })
  const told = await fetch(at('userinfo'), {
    headers: { authorization: `Bearer ${String(body.access_token)}` },
  })
  expect(await told.json()).toEqual({
    sub: payload.sub,
    name: expect.stringContaining('　') as string,
    address: expect.stringContaining('丁目') as string,
    birthdate: '19900203',
    gender: '2',
  })
  const again = await exchange(code, kept)
  expect(again).toEqual({
    status: 400,
    body: { error: 'invalid_grant', error_description: 'Code not valid' },
  })
})

test('openid-client signs in, refreshes and logs out unmodified', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  const party = await relyingParty({
    issuer: `${host}/api/realms/main`,
    id: 'RP00000002',
    scope: 'openid name birthdate',
    auth: client.PrivateKeyJwt(privateKey),
    metadata: { id_token_signed_response_alg: 'ES256' },
  })
  const { tokens, browser } = await party.signIn({ persona: 'hanako' })
  const given = await tokens()
  expect(Object.keys(await userInfo(party, given)).sort()).toEqual(['birthdate', 'name', 'sub'])
  const refreshed = await client.refreshTokenGrant(party.library, given.refresh_token ?? '')
  expect(refreshed.claims()?.sub).toBe(given.claims()?.sub)
  const out = { id_token_hint: given.id_token ?? '', post_logout_redirect_uri: callback }
  const asked = await browser.visit(client.buildEndSessionUrl(party.library, out))
  if ('left' in asked) throw new Error('the person is asked first')
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.html)?.[1] ?? ''
  const left = await browser.post(`${at('logout')}/confirm`, { xsrf, logout: 'yes' })
  expect(left).toEqual({ left: new URL(callback) })
})

test.each<[missing: string]>([
  ...['response_type', 'state', 'nonce', 'code_challenge', 'code_challenge_method'].map(
    (name): [string] => [name],
  ),
])('%s is mandatory', async (missing) => {
  const to = toOf(
    await new SignInBrowser().signIn(authorization(fresh(), { [missing]: '' }), nobody),
  )
  expect(to.searchParams.get('error')).toBe('invalid_request')
  expect(to.searchParams.get('error_description')).toContain(missing)
})

test.each<[name: string, value: string]>([
  ['state', 'x'.repeat(256)],
  ['nonce', 'ほ'],
  ['code_challenge', 'a b'],
  ['code_challenge_method', 'plain'],
])('%s has its limits: %s', async (name, value) => {
  const to = toOf(
    await new SignInBrowser().signIn(authorization(fresh(), { [name]: value }), nobody),
  )
  expect(to.searchParams.get('error')).toBe('invalid_request')
})

const nobody = { persona: 'nobody' }

test('a semicolon in the state comes back as it was', async () => {
  const kept = { ...fresh(), state: 'a;b c~"' }
  const person = { persona: 'hanako', cancelAt: 'card' } as const
  const to = toOf(await new SignInBrowser().signIn(authorization(kept), person))
  expect(to.searchParams.get('state')).toBe(kept.state)
  expect(to.searchParams.get('error')).toBe('access_denied')
})

test('what the service does not know changes nothing, and the card is asked for every time', async () => {
  const browser = new SignInBrowser()
  const unknown = { prompt: 'none', max_age: '0', login_hint: 'taro', response_mode: 'form_post' }
  for (const more of [{}, unknown]) {
    const outcome = await browser.signIn(authorization(fresh(), more), { persona: 'hanako' })
    expect(outcome).toMatchObject({ steps: ['card', 'pin', 'items', 'consent'] })
    expect(toOf(outcome).searchParams.has('code')).toBe(true)
  }
})

test('an assertion is good once, for this service, and not for ever', async () => {
  const { privateKey } = await generateKeyPair('ES256')
  const sent = await assertion(privateKey)
  const answers = []
  for (const claims of [
    sent,
    sent,
    { aud: 'https://example.org' },
    { exp: undefined },
    { exp: 1 },
  ]) {
    const signed = typeof claims === 'string' ? claims : await assertion(privateKey, claims)
    const { status, body } = await exchange('nothing', fresh(), { client_assertion: signed })
    answers.push([status, body.error, body.error_description])
  }
  const failed = 'Client authentication with signed JWT failed: '
  expect(answers).toEqual([
    [400, 'invalid_grant', 'Code not valid'],
    [400, 'invalid_client', `${failed}Token reuse detected`],
    [400, 'invalid_client', expect.stringContaining(failed) as string],
    [400, 'invalid_client', `${failed}Token expiration is required`],
    [400, 'invalid_client', expect.stringContaining(failed) as string],
  ])
})

test('the first key that a client shows is its key', async () => {
  const [own, other] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')]
  const signed = async (key: CryptoKey, shown?: CryptoKey) => {
    const now = Math.floor(Date.now() / 1000)
    const header = { alg: 'ES256', ...(shown && { jwk: await exportJWK(shown) }) }
    const claims = { iss: 'RP3', sub: 'RP3', aud: at('token'), jti: hex(), exp: now + 60 }
    return new SignJWT(claims).setProtectedHeader(header).sign(key)
  }
  const errors = []
  for (const client_assertion of [
    await signed(own.privateKey, own.publicKey),
    await signed(own.privateKey),
    await signed(other.privateKey, other.publicKey),
    await signed(other.privateKey),
  ]) {
    const { body } = await exchange('nothing', fresh(), { client_id: 'RP3', client_assertion })
    errors.push(body.error)
  }
  expect(errors).toEqual(['invalid_grant', 'invalid_grant', 'invalid_client', 'invalid_client'])
})

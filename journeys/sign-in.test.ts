// A service made with a certified OpenID Connect library signs people in at the plain service, with
// their cards, and each way in which it does not come about is the error that OpenID Connect names.

import * as client from 'openid-client'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { SignInBrowser, signInSteps } from '../src/faces/cli/sign-in-person.ts'
import { doAsStaff } from '../src/shell/neighbours/as-staff.ts'
import { openJourney, type Journey } from './testing/office.ts'
import {
  callback,
  newClientId,
  relyingParty,
  toOf,
  userInfo,
  type RelyingParty,
} from './testing/relying-party.ts'

const scope = 'openid profile address over_18 lives_in_ward'
const personas = [
  ...['hanako', 'taro', 'sakura', 'tsukiko', 'makoto', 'fumiko', 'mukou', 'nocert'],
  ...['nanami', 'shinichi', 'yoko', 'hoken'],
]
let office: Journey
let party: RelyingParty

beforeAll(async () => {
  office = await openJourney('2024-06-03T10:00', personas)
})
afterAll(() => office.end())
beforeEach(async () => {
  party = await partyWith(client.ClientSecretBasic('a secret, with %+: in it'))
})

function partyWith(auth: client.ClientAuth, id = newClientId()) {
  return relyingParty({ issuer: `${office.url}/oidc`, id, scope, auth })
}

const errorOf = (to: URL) => [
  to.searchParams.get('error'),
  to.searchParams.get('error_description'),
]

async function suspend(persona: string): Promise<void> {
  const residentId = (await office.office.personas.residentIdOf(persona)) ?? ''
  const done = await doAsStaff(office.office, office.neighbours, {
    procedure: 'suspend',
    residentId,
  })
  expect(done).toMatchObject({ result: 'done' })
}

test('somebody signs in, the service is told what the card says, and they log out', async () => {
  const { browser, outcome, tokens } = await party.signIn({ persona: 'hanako' })
  expect(outcome).toMatchObject({ steps: ['card', 'pin', 'items', 'consent'] })
  const given = await tokens()
  const { id_token: hint = '', refresh_token: refresh = '' } = given
  const { sub = '' } = given.claims() ?? {}
  const told = await userInfo(party, given)
  expect(told).toMatchObject({
    ...{ sub, birthdate: '1990-02-03', gender: 'female', over_18: true, lives_in_ward: true },
    address: { formatted: expect.stringContaining('丁目') as string },
  })
  expect(told.name).toMatch(/^\S+　\S+$/)

  const refreshed = await client.refreshTokenGrant(party.library, refresh)
  expect(refreshed.claims()?.sub).toBe(sub)

  const out = { post_logout_redirect_uri: callback, state: 'out', id_token_hint: hint }
  const asked = await browser.visit(client.buildEndSessionUrl(party.library, out))
  if ('left' in asked) throw new Error('the person is asked first')
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.html)?.[1] ?? ''
  const left = await browser.post(`${office.url}/oidc/logout/confirm`, { xsrf, logout: 'yes' })
  expect(left).toEqual({ left: new URL(`${callback}?state=out`) })
  const again = client.refreshTokenGrant(party.library, refreshed.refresh_token ?? '')
  await expect(again).rejects.toMatchObject({ error: 'invalid_grant' })
})

test('consent, refusal and use are written down, without any value', async () => {
  const { tokens } = await party.signIn({ persona: 'hoken' })
  await userInfo(party, await tokens())
  const residentId = (await office.office.personas.residentIdOf('hoken')) ?? ''
  const noted = await office.office.signIns.of(residentId)
  const items = ['name', 'address', 'birthdate', 'gender', 'over_18', 'lives_in_ward']
  expect(noted.map(({ act, items: of }) => [act, of])).toEqual([
    ['told', items],
    ['consented', items],
  ])
  const { clientId, service, virtualAt } = noted[0] ?? {}
  expect([clientId, service]).toEqual([party.library.clientMetadata().client_id, 'plain'])
  expect(virtualAt).toContain('2024-06-03')
})

test('nothing is read from the card that was not asked for', async () => {
  const { outcome, tokens } = await party.signIn({ persona: 'sakura' }, { scope: 'openid' })
  expect(outcome).toMatchObject({ steps: ['card', 'pin', 'consent'] })
  const told = await userInfo(party, await tokens())
  expect(Object.keys(told)).toEqual(['sub'])
})

test('whether somebody is 18 is told without the date', async () => {
  const { tokens } = await party.signIn({ persona: 'sakura' }, { scope: 'openid over_18' })
  const told = await userInfo(party, await tokens())
  expect(told).toEqual({ sub: told.sub, over_18: false })
})

test('a person has another name at each service, and the same at one', async () => {
  const other = await partyWith(client.ClientSecretPost('another'))
  const subOf = async (at: RelyingParty) =>
    (await (await at.signIn({ persona: 'hanako' }, { scope: 'openid' })).tokens()).claims()?.sub
  const [first, again, elsewhere] = [await subOf(party), await subOf(party), await subOf(other)]
  expect(first).toBe(again)
  expect(first).not.toBe(elsewhere)
})

describe('the real state of the card decides', () => {
  test.each<[persona: string, code: string]>([
    ['tsukiko', 'card-suspended (SUS-02)'],
    ['makoto', 'pin-locked (PIN-13)'],
    ['fumiko', 'face-auth-card-has-no-pin (FACE-05)'],
    ['mukou', 'certificate-revoked (USE-04)'],
    ['nocert', 'no-valid-auth-certificate (JPKI-A-02)'],
  ])('the card of %s ends it: %s', async (persona, code) => {
    const { outcome, tokens } = await party.signIn({ persona })
    expect(errorOf(toOf(outcome))).toEqual(['access_denied', code])
    await expect(tokens()).rejects.toMatchObject({ error: 'access_denied' })
  })

  test('three wrong PINs lock the card', async () => {
    const { outcome } = await party.signIn({ persona: 'taro', pin: '9999' })
    expect(errorOf(toOf(outcome))).toEqual(['access_denied', 'pin-locked (PIN-13)'])
  })

  test('three wrong PINs for the text on the card lock that one', async () => {
    const { outcome } = await party.signIn({ persona: 'yoko', itemsPin: '9999' })
    expect(errorOf(toOf(outcome))).toEqual(['access_denied', 'pin-locked (PIN-13)'])
    expect((await party.signIn({ persona: 'yoko' }, { scope: 'openid' })).outcome.went).toBe('back')
  })

  test('a card suspended while its holder reads the consent tells nothing', async () => {
    const { outcome } = await party.signIn({
      persona: 'nanami',
      before: async (step) => {
        if (step === 'consent') await suspend('nanami')
      },
    })
    expect(errorOf(toOf(outcome))).toEqual(['access_denied', 'card-suspended (SUS-02)'])
  })

  test('a card suspended afterwards ends tokens and session at the next request', async () => {
    const { browser, tokens } = await party.signIn({ persona: 'shinichi' })
    const given = await tokens()
    const silent = await party.start({ prompt: 'none' })
    expect(toOf(await browser.signIn(silent.url, nobody)).searchParams.has('code')).toBe(true)
    await suspend('shinichi')
    await expect(
      client.refreshTokenGrant(party.library, given.refresh_token ?? ''),
    ).rejects.toMatchObject({
      error: 'invalid_grant',
    })
    await expect(userInfo(party, given)).rejects.toMatchObject({ status: 401 })
    const later = await party.start({ prompt: 'none' })
    expect(errorOf(toOf(await browser.signIn(later.url, nobody)))[0]).toBe('login_required')
  })
})

/** Whoever is asked nothing has no card to choose. */
const nobody = { persona: 'nobody' }

describe('the person may stop', () => {
  test.each(signInSteps)('at the step %s', async (cancelAt) => {
    const { outcome } = await party.signIn({ persona: 'hanako', cancelAt })
    const to = toOf(outcome)
    expect(errorOf(to)).toEqual(['access_denied', 'cancelled: the person ended the sign-in'])
    expect(to.searchParams.has('state')).toBe(true)
    expect(to.searchParams.has('code')).toBe(false)
  })

  test('and begin again, with the same browser', async () => {
    const { browser, url } = await party.signIn({ persona: 'hanako', cancelAt: 'pin' })
    const outcome = await browser.signIn(url, { persona: 'hanako' })
    expect(toOf(outcome).searchParams.has('code')).toBe(true)
  })
})

describe('whose sign-in it is', () => {
  test('another card laid on the reader ends what the first had opened', async () => {
    const { outcome } = await party.signIn({
      persona: 'hanako',
      before: async (step) => {
        if (step !== 'consent') return
        const residentId = (await office.office.personas.residentIdOf('yoko')) ?? ''
        const cards = (await office.office.files.read(residentId))?.file.cards ?? []
        const cardId = cards.at(-1)?.id
        if (cardId) await office.office.readers.put({ reader: 'sign-in', cardId })
      },
    })
    expect(outcome).toMatchObject({ went: 'nowhere', status: 403 })
  })

  test('its address opens nothing in another browser', async () => {
    const { url } = await party.start()
    const first = new SignInBrowser()
    const shown = await first.visit(url)
    if ('left' in shown) throw new Error('the card is asked for')
    const stranger = await new SignInBrowser().visit(shown.url)
    expect(stranger).toMatchObject({ status: 404 })
  })
})

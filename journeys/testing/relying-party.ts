// A service made with the certified library openid-client, as it comes: only the address of the
// office is given to it. Each has a client id of its own, and nobody has registered it.

import * as client from 'openid-client'
import {
  SignInBrowser,
  type SignInOutcome,
  type SignInPerson,
} from '../../src/faces/cli/sign-in-person.ts'

export const callback = 'http://localhost:47001/callback'

export type RelyingParty = {
  readonly library: client.Configuration
  readonly start: (more?: Parameters) => Promise<Started>
  readonly signIn: (person: SignInPerson, more?: Parameters) => Promise<SignedIn>
}

type Parameters = Readonly<Record<string, string>>

export type Started = { readonly url: URL; readonly checks: client.AuthorizationCodeGrantChecks }
export type SignedIn = Started & {
  readonly browser: SignInBrowser
  readonly outcome: SignInOutcome
  /** The library's own checks of the answer, then the exchange of the code. */
  readonly tokens: () => ReturnType<typeof client.authorizationCodeGrant>
}

export type Made = {
  readonly issuer: string
  readonly id: string
  readonly scope: string
  readonly auth: client.ClientAuth
  readonly metadata?: Partial<client.ClientMetadata>
}

let count = 0
/** A client id nobody had before. */
export function newClientId(): string {
  count += 1
  return `guest${count}`
}

export async function relyingParty(made: Made): Promise<RelyingParty> {
  const { issuer, id, scope, auth, metadata } = made
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a test's office has no TLS
  const options = { execute: [client.allowInsecureRequests] }
  const library = await client.discovery(new URL(issuer), id, metadata, auth, options)
  const start = async (more: Parameters = {}) => {
    const verifier = client.randomPKCECodeVerifier()
    const [state, nonce] = [client.randomState(), client.randomNonce()]
    const url = client.buildAuthorizationUrl(library, {
      redirect_uri: callback,
      scope,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
      ...more,
    })
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce }
    return { url, checks }
  }
  return {
    library,
    start,
    signIn: async (person, more) => {
      const { url, checks } = await start(more)
      const browser = new SignInBrowser()
      const outcome = await browser.signIn(url, person)
      const tokens = async () => client.authorizationCodeGrant(library, toOf(outcome), checks)
      return { url, checks, browser, outcome, tokens }
    },
  }
}

/** What UserInfo says, under the same name as the ID token. */
export function userInfo(
  { library }: Pick<RelyingParty, 'library'>,
  given: Awaited<ReturnType<SignedIn['tokens']>>,
): Promise<client.UserInfoResponse> {
  return client.fetchUserInfo(library, given.access_token, given.claims()?.sub ?? '')
}

/** Where the browser was sent; an error that shows the page when it was sent nowhere. */
export function toOf(outcome: SignInOutcome): URL {
  if (outcome.went === 'back') return outcome.to
  throw new Error(`${outcome.status}: ${outcome.html.replaceAll(/<[^>]+>/g, ' ').slice(0, 3000)}`)
}

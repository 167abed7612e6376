// `madoguchi oidc`: signs somebody in at a service without a browser, through the same screens, and
// tells what the service was sent back.
//
// With an authorization address it goes through a service's own request; with --client it makes one,
// exchanges the code and shows the tokens and what UserInfo says. A sign-in that did not come about
// is status 1, with the error that the service gets.

import { createHash, randomBytes } from 'node:crypto'
import {
  CliMisuse,
  commonOptions,
  OfficeUnreachable,
  readArgs,
  type CliCommand,
  type Terminal,
} from './command.ts'
import {
  SignInBrowser,
  signInSteps,
  type SignInOutcome,
  type SignInPerson,
} from './sign-in-person.ts'

const help = `madoguchi oidc login <persona> --client ID [--secret TEXT] [--scope 'openid name']
  [--redirect http://localhost:3000/callback] [--url http://127.0.0.1:8080]
  [--pin 1234] [--items-pin 1234] [--cancel-at card|pin|items|consent] [--json]
madoguchi oidc login <persona> --authorization 'http://127.0.0.1:8080/oidc/auth?…'

  Signs the persona in at the plain service (/oidc) as a person would, and shows the tokens and
  what the service is told. With --authorization it answers a request that a service has made, at
  either service, and shows the address at which the browser comes back; nothing is exchanged.
  Status 1: the sign-in did not come about; error and error_description say why.`

const options = {
  ...commonOptions,
  client: { type: 'string', default: 'madoguchi-cli' },
  secret: { type: 'string' },
  scope: { type: 'string', default: 'openid' },
  redirect: { type: 'string', default: 'http://localhost:3000/callback' },
  authorization: { type: 'string' },
  pin: { type: 'string' },
  'items-pin': { type: 'string' },
  'cancel-at': { type: 'string' },
} as const

export const oidcCommand: CliCommand = {
  summary: 'signs a persona in at a service, without a browser',
  help,
  run: async (args, terminal) => {
    const { values, positionals } = readArgs(args, options)
    const person = personOf(values, positionals)
    const request = values.authorization === undefined ? newRequest(values) : undefined
    const address = values.authorization ?? request?.url.href ?? ''
    const outcome = await reached(address, () => new SignInBrowser().signIn(address, person))
    return tell(outcome, { terminal, values, verifier: request?.verifier })
  },
}

type Values = ReturnType<typeof readArgs<typeof options>>['values']

function personOf(values: Values, [verb, persona]: readonly string[]): SignInPerson {
  if (verb !== 'login' || persona === undefined) {
    throw new CliMisuse('Say who signs in: madoguchi oidc login hanako --client ID')
  }
  const { pin, 'items-pin': itemsPin, 'cancel-at': at, authorization } = values
  if (authorization !== undefined && !URL.canParse(authorization)) {
    throw new CliMisuse(`--authorization takes the whole address, not ${authorization}`)
  }
  const cancelAt = signInSteps.find((step) => step === at)
  if (at !== undefined && !cancelAt) {
    throw new CliMisuse(`--cancel-at takes one of ${signInSteps.join(', ')}, not ${at}`)
  }
  return {
    persona,
    ...(pin !== undefined && { pin }),
    ...(itemsPin !== undefined && { itemsPin }),
    ...(cancelAt && { cancelAt }),
  }
}

async function reached<T>(address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // The runtime says only "fetch failed" of an address at which nobody listens.
    throw error instanceof TypeError ? new OfficeUnreachable(new URL(address).origin) : error
  }
}

function newRequest({ url, client, redirect, scope }: Values) {
  const [state, nonce, verifier] = [random(), random(), random()]
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const request = new URL('/oidc/auth', url)
  request.search = new URLSearchParams({
    ...{ response_type: 'code', client_id: client, redirect_uri: redirect, scope, state, nonce },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
  }).toString()
  return { url: request, verifier }
}

const random = () => randomBytes(32).toString('base64url')

type Telling = {
  readonly terminal: Terminal
  readonly values: Values
  readonly verifier: string | undefined
}

async function tell(outcome: SignInOutcome, telling: Telling): Promise<0 | 1> {
  const { terminal, verifier } = telling
  if (outcome.went === 'nowhere') {
    const words = outcome.html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
    terminal.error(`The office answered ${outcome.status} and sent nobody back:${words}`)
    return 1
  }
  const { to } = outcome
  const back = Object.fromEntries(to.searchParams)
  const code = to.searchParams.get('code')
  const told = verifier !== undefined && code !== null ? await exchange(code, telling) : {}
  say(telling, { callback: to.href, ...back, ...told })
  return code !== null && !('error' in told) ? 0 : 1
}

function say({ terminal, values }: Telling, shown: Readonly<Record<string, unknown>>): void {
  if (values.json) return terminal.out(JSON.stringify(shown))
  for (const [name, value] of Object.entries(shown)) {
    terminal.out(`${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
  }
}

async function exchange(
  code: string,
  { values, verifier = '' }: Telling,
): Promise<Readonly<Record<string, unknown>>> {
  const { url, client, redirect, secret } = values
  const body = new URLSearchParams({
    ...{ grant_type: 'authorization_code', code, redirect_uri: redirect, client_id: client },
    ...{ code_verifier: verifier, ...(secret !== undefined && { client_secret: secret }) },
  })
  const answer = await fetch(new URL('/oidc/token', url), { method: 'POST', body })
  const tokens = (await answer.json()) as Readonly<Record<string, unknown>>
  if (!answer.ok) return tokens
  const headers = { authorization: `Bearer ${String(tokens.access_token)}` }
  const told = await fetch(new URL('/oidc/userinfo', url), { headers })
  return { ...tokens, userinfo: await told.json() }
}

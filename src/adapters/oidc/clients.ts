// Which services may ask for a sign-in.
//
// Registered ones stand in clients.json. In demonstration mode nobody needs to be registered: any
// client may come back to its own machine or to https, the first secret it shows is its secret from
// then on, and so is the first public key it shows. A signed assertion whose key was never shown
// cannot be checked; it is taken all the same when the rest of it holds, and the log says so.

import {
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
  type webcrypto,
} from 'node:crypto'
import type {
  AdapterPayload,
  ClientMetadata,
  KoaContextWithOIDC,
  Provider as ProviderType,
} from 'oidc-provider'
import type { SignInOffice, SignInServiceName } from '../../shell/ports/sign-in.ts'
import type { RegisteredClient } from './clients-file.ts'
import { Provider } from './library.ts'

export type ClientRegister = {
  readonly find: (id: string) => Promise<AdapterPayload | undefined>
  readonly isRegistered: (id: string) => boolean
}

export type ClientOptions = {
  readonly service: SignInServiceName
  readonly office: Pick<SignInOffice, 'store' | 'say'>
  readonly registered: readonly RegisteredClient[]
  /** Anybody may ask; otherwise the registered alone. */
  readonly open: boolean
  /** What every client of this service has. */
  readonly common: Partial<ClientMetadata>
}

export function clientRegister(options: ClientOptions): ClientRegister {
  const { registered, common, open } = options
  const byId = new Map(
    registered.map(({ service: _service, ...each }) => [each.client_id, { ...common, ...each }]),
  )
  const guests = openGuests(options)
  return {
    isRegistered: (id) => byId.has(id),
    find: async (id) => byId.get(id) ?? (open ? guests(id) : undefined),
  }
}

type JsonWebKey = webcrypto.JsonWebKey

/** Guests come back to where guests may, registered clients to what they registered. */
export function allowGuests(provider: ProviderType, clients: ClientRegister): void {
  const { prototype } = provider.Client
  for (const name of ['redirectUriAllowed', 'postLogoutRedirectUriAllowed'] as const) {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- is given its client below
    const ofRegistered = prototype[name]
    prototype[name] = function (address) {
      return clients.isRegistered(this.clientId)
        ? ofRegistered.call(this, address)
        : isGuestAddress(address)
    }
  }
}

/** What a client showed of itself in the request that is being answered. */
type Shown =
  | { readonly method: 'none' }
  | { readonly method: 'client_secret_basic'; readonly secret: string }
  | { readonly method: 'private_key_jwt'; readonly assertion: Assertion }

type Assertion = {
  readonly header: Readonly<Record<string, unknown>>
  readonly payload: Readonly<Record<string, unknown>>
}

function openGuests({ service, office, common }: ClientOptions) {
  const { store, say } = office
  const keysOnly = common.token_endpoint_auth_method === 'private_key_jwt'
  const standIn = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const told = new Set<string>()
  const sayOnce = (line: string) => {
    if (!told.has(line)) say(`  sign-in: ${line}`)
    told.add(line)
  }
  const keep = (id: string, content: FirstShown) =>
    store.write({ service, kind: 'FirstShown', id }, { content })
  return async (id: string): Promise<AdapterPayload> => {
    const guest = { ...common, client_id: id, redirect_uris: [placeholder] }
    const before = (await store.find({ service, kind: 'FirstShown', id })) as FirstShown | undefined
    if (before?.secret !== undefined) return withSecret(guest, before.secret)
    if (before?.jwk) return withKey(guest, before.jwk)
    const shown = shownIn(Provider.ctx)
    const name = JSON.stringify(id.slice(0, 80))
    if (shown.method === 'none') {
      sayOnce(`client ${name} is registered nowhere and is served all the same`)
    }
    if (shown.method !== 'private_key_jwt' && keysOnly) {
      return withKey(guest, standIn.publicKey.export({ format: 'jwk' }))
    }
    if (shown.method === 'none') {
      return { ...guest, token_endpoint_auth_method: 'none' }
    }
    if (shown.method === 'client_secret_basic') {
      await keep(id, { secret: shown.secret })
      sayOnce(`the first secret that client ${name} showed is its secret from now on`)
      return withSecret(guest, shown.secret)
    }
    const { jwk } = shown.assertion.header
    if (isPublicKey(jwk)) {
      await keep(id, { jwk })
      sayOnce(`the first key that client ${name} showed is its key from now on`)
      return withKey(guest, jwk)
    }
    sayOnce(
      `the assertion of client ${name} is NOT CHECKED: its key is not known here. Name the ` +
        'key in clients.json (jwks or jwks_uri), or send it in the header of the assertion (jwk).',
    )
    signAnew(shown.assertion, standIn.privateKey)
    return withKey(guest, standIn.publicKey.export({ format: 'jwk' }))
  }
}

type FirstShown = { readonly secret?: string; readonly jwk?: JsonWebKey }
type Guest = Partial<ClientMetadata> & { readonly client_id: string }

function withSecret(guest: Guest, secret: string): AdapterPayload {
  const method = { token_endpoint_auth_method: 'client_secret_basic' } as const
  return { ...guest, ...method, client_secret: secret }
}

function withKey(guest: Guest, jwk: JsonWebKey): AdapterPayload {
  const { d: _private, ...key } = jwk
  const method = { token_endpoint_auth_method: 'private_key_jwt' } as const
  return { ...guest, ...method, jwks: { keys: [key] } }
}

/** A client must have one address; a guest's own is judged when it is used. */
const placeholder = 'https://guest.invalid/callback'

/** Where an unregistered client may come back to: its own machine, or anything encrypted. */
function isGuestAddress(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || url.hash !== '' || url.username !== '' || url.password !== '') return false
  if (url.protocol === 'https:') return true
  const { hostname } = url
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return url.protocol === 'http:' && (loopback || hostname.endsWith('.localhost'))
}

function shownIn(ctx: KoaContextWithOIDC | undefined): Shown {
  const { oidc, headers } = ctx ?? {}
  const params = (oidc?.params ?? {}) as Readonly<Record<string, unknown>>
  if (!oidc || !authenticated.has(oidc.route)) return { method: 'none' }
  const { client_assertion: assertion, client_secret: posted } = params
  if (typeof posted === 'string') return { method: 'client_secret_basic', secret: posted }
  const basic = secretOf(headers?.authorization)
  if (basic !== undefined) return { method: 'client_secret_basic', secret: basic }
  const read = typeof assertion === 'string' ? assertionOf(assertion) : undefined
  return read ? { method: 'private_key_jwt', assertion: read } : { method: 'none' }
}

const authenticated: ReadonlySet<string> = new Set([
  'token',
  'introspection',
  'revocation',
  'pushed_authorization_request',
])

/** RFC 6749 2.3.1: both halves are form-encoded before they are put together. */
function secretOf(authorization: string | undefined): string | undefined {
  const [scheme = '', credentials = ''] = (authorization ?? '').split(' ')
  if (scheme.toLowerCase() !== 'basic') return undefined
  const [, secret] = /:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString('utf8')) ?? []
  try {
    return secret === undefined ? undefined : decodeURIComponent(secret.replaceAll('+', '%20'))
  } catch {
    return undefined
  }
}

const asymmetric = new Set(['RS256', 'PS256', 'ES256'])

/** Undefined for what is no assertion signed with a private key. */
function assertionOf(text: string): Assertion | undefined {
  try {
    const [header, payload] = text
      .split('.', 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown)
    const read = { header, payload } as Assertion
    return asymmetric.has(String(read.header.alg)) ? read : undefined
  } catch {
    return undefined
  }
}

/** With a stand-in's signature the provider checks all the rest: names, audience, time, replay. */
function signAnew({ payload }: Assertion, key: KeyObject): void {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const data = `${part({ alg: 'ES256', typ: 'JWT' })}.${part(payload)}`
  const signature = sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' })
  const params = Provider.ctx?.oidc.params
  if (params) params.client_assertion = `${data}.${signature.toString('base64url')}`
}

function isPublicKey(value: unknown): value is JsonWebKey {
  if (typeof value !== 'object' || value === null || 'd' in value || 'k' in value) return false
  try {
    return createPublicKey({ key: value, format: 'jwk' }).type === 'public'
  } catch {
    return false
  }
}

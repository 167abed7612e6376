// The compatible service at the paths of the national one: a relying party changes host and keys.
//
// What is not known for certain comes from compat/auth-app.json. It is stricter than OpenID Connect
// (PKCE, state and nonce are mandatory, the client signs with its key), asks for the card every
// time, and speaks in the words of Keycloak, because the service seems to be one.

import { createHash } from 'node:crypto'
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import type { AuthApp } from './auth-app-file.ts'
import { allowGuests, clientRegister } from './clients.ts'
import { commonConfiguration, type ServiceParts } from './configuration.ts'
import { Provider, errors, interactionPolicy } from './library.ts'
import { logoutConfiguration, type SignInPages } from './pages.ts'
import { compatibleScopes } from './scopes.ts'
import type { OpenedService } from './screens.ts'
import { openSigningKeys } from './signing-keys.ts'
import type { SignInOptions } from './options.ts'

export async function compatibleService(options: SignInOptions): Promise<OpenedService> {
  const { office, origin, port, open, pages, authApp } = options
  const service = 'compatible'
  const registered = options.registered.filter((each) => each.service !== 'plain')
  const common = {
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    subject_type: 'pairwise',
    id_token_signed_response_alg: authApp['id_token.alg'],
    token_endpoint_auth_method: 'private_key_jwt',
  } as const
  const clients = clientRegister({ service, office, registered, open, common })
  const keys = await openSigningKeys({ store: office.store, secret: office.secret, service })
  const profile = authApp['claims.profile']
  const parts = { service, office, clients, keys, port, profile, scopes: compatibleScopes } as const
  const provider = new Provider(
    `${origin}${authApp['path.realm']}`,
    compatibleConfiguration(parts, authApp, pages),
  )
  allowGuests(provider, clients)
  provider.use(sayItAsTheyDo(authApp))
  const loginSeconds = authApp['lifetime.refresh_token']
  return { service, provider, scopes: compatibleScopes, loginSeconds, acrOf: acrOf(authApp) }
}

function compatibleConfiguration(
  parts: ServiceParts,
  authApp: AuthApp,
  pages: SignInPages,
): Configuration {
  const common = commonConfiguration(parts)
  return {
    ...common,
    ...logoutConfiguration(pages),
    acrValues: [authApp['acr.default']],
    clientAuthMethods: authApp.client_authentication,
    enabledJWA: {
      clientAuthSigningAlgValues: authApp['client_assertion.alg'],
      idTokenSigningAlgValues: [authApp['id_token.alg']],
    },
    extraParams: {
      // Asked last, when it is known where an error may be sent.
      sign_transaction_id: (ctx) => expectParameters(ctx, authApp),
    },
    features: {
      ...logoutConfiguration(pages).features,
      devInteractions: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: false },
    },
    interactions: { ...common.interactions, policy: cardEveryTime() },
    issueRefreshToken: () => authApp.refresh,
    responseTypes: ['code'],
    routes: {
      authorization: authApp['path.authorization'],
      token: authApp['path.token'],
      userinfo: authApp['path.userinfo'],
      jwks: authApp['path.jwks'],
      end_session: authApp['path.end_session'],
    },
    scopes: authApp.scopes,
    ttl: {
      AccessToken: authApp['lifetime.access_token'],
      AuthorizationCode: authApp['lifetime.authorization_code'],
      IdToken: authApp['lifetime.id_token'],
      Grant: authApp['lifetime.refresh_token'],
      Interaction: 1800,
      RefreshToken: authApp['lifetime.refresh_token'],
      Session: authApp['lifetime.refresh_token'],
    },
  }
}

/** What the public parameter list demands; the rest of OAuth's rules is the provider's. */
function expectParameters({ oidc }: KoaContextWithOIDC, authApp: AuthApp): void {
  const params = oidc.params ?? {}
  for (const name of authApp['request.required']) {
    if (typeof params[name] === 'string' && params[name] !== '') continue
    throw new errors.InvalidRequest(`Missing parameter: ${name}`)
  }
  for (const name of limited) {
    if (new RegExp(authApp[`request.${name}`]).test(String(params[name]))) continue
    throw new errors.InvalidRequest(`Invalid parameter: ${name}`)
  }
}

const limited = ['client_id', 'redirect_uri', 'state', 'nonce', 'code_challenge'] as const

/** Nobody stays signed in: each sign-in lays the card on the reader. */
function cardEveryTime() {
  const policy = interactionPolicy.base()
  const { Check } = interactionPolicy
  policy.get('login')?.checks.add(
    new Check('card_every_time', 'the card is asked for every time', ({ oidc }) => {
      return oidc.result?.login === undefined
    }),
  )
  return policy
}

/** One level and one way to look, in any order; what is not known is passed over. */
function acrOf(authApp: AuthApp): (asked: unknown) => string {
  return (asked) => {
    const words = (typeof asked === 'string' ? asked : '').split(' ')
    const [level, revocation] = authApp['acr.default'].split(' ')
    const known = (list: readonly string[]) => words.find((word) => list.includes(word))
    const chosen = [
      known(authApp['acr.levels']) ?? level,
      known(authApp['acr.revocation']) ?? revocation,
    ]
    return chosen.join(' ')
  }
}

type Next = () => Promise<unknown>

/** Takes away what the service does not know, adds `session_state`, and words errors as it does. */
function sayItAsTheyDo(authApp: AuthApp) {
  return async (ctx: KoaContextWithOIDC, next: Next): Promise<void> => {
    if (ctx.path.startsWith(authApp['path.authorization'])) {
      const query = new URLSearchParams(ctx.querystring)
      for (const name of authApp['request.unsupported']) query.delete(name)
      ctx.querystring = query.toString()
    }
    await next()
    addSessionState(ctx, authApp)
    wordError(ctx, authApp)
  }
}

function addSessionState(ctx: KoaContextWithOIDC, authApp: AuthApp): void {
  const location = ctx.response.get('location')
  if (!authApp['callback.session_state'] || !/[?&]code=/.test(location)) return
  const name = createHash('sha256')
    .update(ctx.oidc.session?.uid ?? '')
    .digest('hex')
  const address = new URL(location)
  address.searchParams.set('session_state', asUuid(name))
  ctx.set('location', address.href)
}

const asUuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

function wordError(ctx: KoaContextWithOIDC, authApp: AuthApp): void {
  const body = ctx.body as { error?: string; error_description?: string } | undefined
  if (!ctx.path.endsWith(authApp['path.token']) || body?.error === undefined) return
  const happened = (ctx.state as { happened?: string }).happened ?? body.error_description ?? ''
  const worded = authApp.token_errors[happened]
  if (worded) {
    const [status, error, description] = worded
    ctx.status = status
    ctx.body = { error, error_description: description }
  } else if (body.error === 'invalid_client') {
    ctx.status = authApp.client_error_status
    const description = `Client authentication with signed JWT failed: ${happened}`
    ctx.body = { ...body, error_description: description }
  }
}

// The plain service at /oidc: what a developer of any OpenID Connect library expects.
//
// Whoever signed in with a card stays signed in while that card is in force; a service that wants
// the card itself asks for it with prompt=login.

import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { allowGuests, clientRegister } from './clients.ts'
import { commonConfiguration, loginOf, type ServiceParts } from './configuration.ts'
import { Provider, interactionPolicy } from './library.ts'
import { logoutConfiguration, type SignInPages } from './pages.ts'
import { plainScopes } from './scopes.ts'
import type { OpenedService } from './screens.ts'
import { openSigningKeys } from './signing-keys.ts'
import type { SignInOptions } from './options.ts'

const day = 86_400
const acr = 'urn:madoguchi:card-and-pin'

export async function plainService(options: SignInOptions): Promise<OpenedService> {
  const { office, origin, port, open, pages } = options
  const service = 'plain'
  const registered = options.registered.filter((each) => each.service !== 'compatible')
  const common = {
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    subject_type: 'pairwise',
  } as const
  const clients = clientRegister({ service, office, registered, open, common })
  const keys = await openSigningKeys({ store: office.store, secret: office.secret, service })
  const scopes = plainScopes
  const parts = { service, office, clients, keys, port, profile: 'oidc_standard', scopes } as const
  const provider = new Provider(`${origin}/oidc`, plainConfiguration(parts, pages))
  allowGuests(provider, clients)
  return { service, provider, scopes, loginSeconds: 14 * day, acrOf: () => acr }
}

function plainConfiguration(parts: ServiceParts, pages: SignInPages): Configuration {
  return {
    ...commonConfiguration(parts),
    ...logoutConfiguration(pages),
    acrValues: [acr],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'],
    enabledJWA: { idTokenSigningAlgValues: ['RS256', 'ES256'] },
    features: {
      ...logoutConfiguration(pages).features,
      claimsParameter: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: { enabled: false },
      revocation: { enabled: true },
    },
    interactions: { ...commonConfiguration(parts).interactions, policy: whileTheCardStands(parts) },
    responseTypes: ['code'],
    routes: {
      authorization: '/auth',
      token: '/token',
      userinfo: '/userinfo',
      jwks: '/jwks',
      end_session: '/logout',
    },
    scopes: ['openid', 'offline_access'],
    ttl: {
      AccessToken: 3600,
      AuthorizationCode: 60,
      IdToken: 3600,
      Grant: 14 * day,
      Interaction: 1800,
      RefreshToken: 14 * day,
      Session: day,
    },
  }
}

/** A session counts while the card that opened it is in force; then the card is asked for again. */
function whileTheCardStands(parts: ServiceParts) {
  const policy = interactionPolicy.base()
  const { Check } = interactionPolicy
  policy.get('login')?.checks.add(
    new Check(
      'card_not_in_force',
      'the card of the session is not in force',
      'login_required',
      async (ctx) => {
        const before = await sessionLogin(parts, ctx)
        return before !== undefined && !(await parts.office.stands(before))
      },
    ),
  )
  return policy
}

async function sessionLogin(parts: ServiceParts, { oidc }: KoaContextWithOIDC) {
  if (!oidc.session?.accountId || oidc.result?.login) return undefined
  const grants = Object.values(oidc.session.authorizations ?? {}).map(({ grantId }) => grantId)
  const found = await Promise.all(
    grants.flatMap((grantId) => (grantId === undefined ? [] : [loginOf(parts, grantId)])),
  )
  return found.find((login) => login?.residentId === oidc.session?.accountId)
}

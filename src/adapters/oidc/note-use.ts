// Writes down when something was told: each UserInfo answer with the items it had, each refresh.

import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { signInItems } from '../../core/sign-in/items.ts'
import type { SignInAct, SignInOffice, SignInServiceName } from '../../shell/ports/sign-in.ts'
import { loginOf } from './configuration.ts'

type Place = { readonly office: SignInOffice; readonly service: SignInServiceName }

export function noteUse(provider: Provider, place: Place): void {
  provider.use(async (each, next) => {
    await next()
    // An address that is none of the service's has nothing of it.
    const ctx = each as KoaContextWithOIDC | (typeof each & { readonly oidc?: undefined })
    if (ctx.status !== 200 || ctx.oidc === undefined) return
    if (ctx.oidc.route === 'userinfo') await note(place, ctx, 'told')
    const { grant_type: grantType } = ctx.oidc.params ?? {}
    if (ctx.oidc.route === 'token' && grantType === 'refresh_token') {
      await note(place, ctx, 'refreshed')
    }
  })
}

async function note(
  { office, service }: Place,
  ctx: KoaContextWithOIDC,
  act: SignInAct['act'],
): Promise<void> {
  const { AccessToken: access, RefreshToken: refresh } = ctx.oidc.entities
  const grantId = access?.grantId ?? refresh?.grantId
  const login = grantId === undefined ? undefined : await loginOf({ office, service }, grantId)
  const clientId = ctx.oidc.client?.clientId
  if (!login || clientId === undefined) return
  const told = act === 'told' ? (ctx.body as Readonly<Record<string, unknown>>) : {}
  await office.note({
    ...{ residentId: login.residentId, cardId: login.cardId, service, clientId, act },
    items: signInItems.filter((item) => item in told),
  })
}

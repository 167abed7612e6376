// Opens both sign-in services and hands out what the rest of the office needs of them: the person's
// side for the screens, and a bare handler for each, mounted on the office's own port.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import type { SignInOffice, SignInScreens } from '../../shell/ports/sign-in.ts'
import { compatibleService } from './compatible-service.ts'
import { noteUse } from './note-use.ts'
import type { SignInOptions } from './options.ts'
import { plainService } from './plain-service.ts'
import { signInScreens } from './screens.ts'

/** A service, to be mounted under its path. */
type Mounted = {
  readonly prefix: string
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void
}

export type SignIn = { readonly screens: SignInScreens; readonly mounted: readonly Mounted[] }

export async function openSignIn(options: SignInOptions): Promise<SignIn> {
  const services = [await plainService(options), await compatibleService(options)]
  const { office, origin } = options
  for (const { provider, service } of services) {
    sayFaults(provider, office)
    nameAccessToken(provider)
    noteUse(provider, { office, service })
  }
  return {
    screens: signInScreens(services, office),
    mounted: services.map(({ provider }) => mountedAt(provider, new URL(origin))),
  }
}

/**
 * Under whatever of the office's names it is asked, a service answers as the one that its issuer
 * names: its addresses are part of what is signed.
 */
function mountedAt(provider: Provider, origin: URL): Mounted {
  const prefix = new URL(provider.issuer).pathname
  const callback = provider.callback()
  provider.proxy = true
  return {
    prefix,
    handle: (request, response) => {
      const url = request.url ?? ''
      request.headers['x-forwarded-host'] = origin.host
      request.headers['x-forwarded-proto'] = origin.protocol.slice(0, -1)
      const inside = Object.assign(request, { originalUrl: url, url: within(url, prefix) })
      void callback(inside, response)
    },
  }
}

function within(url: string, prefix: string): string {
  const rest = url.slice(prefix.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** An ID token says which access token came with it (`at_hash`); the library leaves it out. */
function nameAccessToken(provider: Provider): void {
  const { prototype } = provider.IdToken
  // eslint-disable-next-line @typescript-eslint/unbound-method -- is given its token below
  const { issue } = prototype
  prototype.issue = function (how) {
    const access = how.use === 'idtoken' ? this.ctx.oidc.entities.AccessToken : undefined
    if (access) this.set('at_hash', access.jti)
    return issue.call(this, how)
  }
}

function sayFaults(provider: Provider, { say }: SignInOffice): void {
  provider.on('server_error', (ctx, error) => {
    say(`A fault at ${ctx.path}: ${error.stack ?? error.message}`)
  })
  provider.on('grant.error', (ctx, error) => {
    const { error_detail: detail } = error as { error_detail?: string }
    if (detail !== undefined) Object.assign(ctx.state, { happened: detail })
  })
}

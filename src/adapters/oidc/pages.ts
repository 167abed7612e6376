// The few pages that the provider shows itself: an error that cannot be told to the service, the
// question whether to log out, and that one is logged out. The faces draw them.

import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import type { FaceReply } from '../../shell/ports/web.ts'

/** How the reader's language is known. */
export type Reader = {
  readonly cookie: string | undefined
  readonly acceptLanguage: string | undefined
}

export type SignInPages = {
  readonly error: (reader: Reader, error: { code: string; description: string }) => FaceReply
  readonly askLogout: (reader: Reader, form: LogoutForm) => FaceReply
  readonly loggedOut: (reader: Reader) => FaceReply
}

export type LogoutForm = {
  readonly action: string
  readonly xsrf: string
  readonly client?: string
}

type WithLogout = Required<Pick<Configuration, 'renderError' | 'features'>>

export function logoutConfiguration(pages: SignInPages): WithLogout {
  return {
    renderError: (ctx, { error, error_description: description = '' }) => {
      show(ctx, pages.error(readerOf(ctx), { code: error, description }))
    },
    features: {
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          const { clientName, clientId } = ctx.oidc.client ?? {}
          const client = clientName ?? clientId
          const [, action = ''] = /action="([^"]+)"/.exec(form) ?? []
          const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(form) ?? []
          const shown = { action: new URL(action).pathname, xsrf, ...(client && { client }) }
          show(ctx, pages.askLogout(readerOf(ctx), shown))
        },
        postLogoutSuccessSource: (ctx) => {
          show(ctx, pages.loggedOut(readerOf(ctx)))
        },
      },
    },
  }
}

function readerOf({ headers }: KoaContextWithOIDC): Reader {
  return { cookie: headers.cookie, acceptLanguage: headers['accept-language'] }
}

/**
 * Without `form-action`: browsers hold the whole way of a form to it, and the way out of the
 * question leads back to the service.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

function show(ctx: KoaContextWithOIDC, page: FaceReply): void {
  ctx.type = page.type
  ctx.body = page.body
  ctx.set('content-security-policy', policy)
  ctx.set('x-content-type-options', 'nosniff')
  ctx.set('referrer-policy', 'same-origin')
}

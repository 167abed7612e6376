// What leaves when a request is not answered by a face: a page with words for a person, a
// problem with a code and a sentence for a program (RFC 9457), never a stack trace.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { chooseLocale } from './locale.ts'
import { send } from './send.ts'

export type ErrorPage = (status: number, locale: Locale) => FaceReply

const problems: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['not-readable', 'The address or the body cannot be read; nothing was done.'],
  403: ['foreign-origin', 'This was sent from another site; nothing was done.'],
  404: ['not-found', 'There is nothing at this address.'],
  405: ['not-this-method', 'This address takes other methods, those named in Allow.'],
  413: ['too-large', 'The body is too large; nothing was done.'],
  415: ['not-this-kind', 'The body is of a kind that is not taken here.'],
  421: [
    'foreign-host',
    'The office does not answer under this name; start it with --public-url and the address ' +
      'people use.',
  ],
  429: ['too-many', 'Too much was asked in a short time; come again in a minute.'],
}

export type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply }

export async function sendError(
  errorPage: ErrorPage,
  { request, reply }: Exchange,
  status: number,
): Promise<FastifyReply> {
  if (status === 429) reply.header('retry-after', '60')
  const wantsHtml = request.headers.accept?.includes('text/html') ?? false
  if (wantsHtml) return send(reply, errorPage(status, localeOfPlain(request)))
  const sentence = problems[status] ?? (status < 500 ? problems[400] : undefined)
  const [code, title] = sentence ?? ['fault', 'A fault on this side; nothing was done.']
  return reply.status(status).type('application/problem+json').send({ status, code, title })
}

/** A path that leads out of /assets/ is simply not there; a 403 would tell of what it touched. */
export function statusOf({ statusCode = 500 }: { statusCode?: number }, path: string): number {
  return path.startsWith('/assets/') && statusCode < 500 ? 404 : statusCode
}

function localeOfPlain(request: FastifyRequest): Locale {
  // An address that cannot be read is refused before anything has read the cookies.
  const { cookies } = request as { readonly cookies?: FastifyRequest['cookies'] | null }
  return chooseLocale({
    header: null,
    cookie: cookies?.lang,
    acceptLanguage: request.headers['accept-language'],
  })
}

// The web server: mounts the faces' routes, reads bodies within limits, keeps sessions.
//
// Safety stands here once for every face: only this origin may post (RFC 6454 Origin or
// Sec-Fetch-Site), nothing may be framed, nothing is loaded from elsewhere, and an error
// leaves as a sentence, never as a stack trace. OCSP and CRL go past all of this on bare
// node:http, because they are asked most.

import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type {
  Face,
  FaceReply,
  FaceSession,
  Locale,
  Route,
  SessionStore,
} from '../../shell/ports/web.ts'
import { readBody } from './body.ts'
import { chooseLocale, exact } from './locale.ts'
import { contentSecurity } from './security.ts'

export type WebServer = {
  readonly listen: (port: number, host: string) => Promise<number>
  readonly close: () => Promise<void>
}

export type WebOptions = {
  readonly faces: readonly Face[]
  readonly sessions: SessionStore
  /** Folder served under /assets/. */
  readonly assets: string
  /** Bare handler for everything under /pki. */
  readonly pki: (request: IncomingMessage, response: ServerResponse) => void
  readonly errorPage: (status: number, locale: Locale) => FaceReply
  readonly logError: (error: Error, path: string) => void
}

const defaultLimit = 64 * 1024
const maxFields = 200

export async function createWebServer(options: WebOptions): Promise<WebServer> {
  const app = fastify({
    bodyLimit: defaultLimit,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (_error, request, reply) => void sendError(options, { request, reply }, 400),
    serverFactory: (handler) =>
      createServer((request, response) => {
        if (isPki(request.url)) options.pki(request, response)
        else handler(request, response)
      }),
  })
  await prepare(app, options)
  for (const face of options.faces) {
    for (const route of face.routes) mount(app, options, { face, route })
  }
  return {
    listen: async (port, host) => {
      const address = await app.listen({ port, host })
      return Number(new URL(address).port)
    },
    close: () => app.close(),
  }
}

function isPki(url: string | undefined): boolean {
  return url === '/pki' || (url?.startsWith('/pki/') ?? false)
}

async function prepare(app: FastifyInstance, options: WebOptions): Promise<void> {
  await app.register(helmet, contentSecurity)
  await app.register(cookie)
  await app.register(multipart, { throwFileSizeLimit: false, limits: { fields: maxFields } })
  await app.register(fastifyStatic, {
    root: options.assets,
    prefix: '/assets/',
    immutable: true,
    maxAge: '30d',
  })
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  )
  app.addContentTypeParser(
    ['application/x-ndjson', 'text/plain'],
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  )
  app.addHook('onRequest', async (request, reply) => {
    if (isForeignPost(request)) await sendError(options, { request, reply }, 403)
  })
  app.setNotFoundHandler((request, reply) => sendError(options, { request, reply }, 404))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = statusOf(error, request.method)
    if (status >= 500) options.logError(error, request.url.split('?')[0] ?? '')
    return sendError(options, { request, reply }, status)
  })
}

/** A path that leads out of /assets/ is simply not there; a 403 would tell of what it touched. */
function statusOf({ statusCode = 500 }: { statusCode?: number }, method: string): number {
  return statusCode === 403 && method === 'GET' ? 404 : statusCode
}

/** A browser says where a request comes from; another site may not post here in its name. */
function isForeignPost({ method, headers }: FastifyRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const site = headers['sec-fetch-site']
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  return foreignSite || (origin !== undefined && hostOf(origin) !== headers.host)
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}

function mount(
  app: FastifyInstance,
  options: WebOptions,
  { face, route }: { face: Face; route: Route },
): void {
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: route.maxBytes ?? defaultLimit,
    handler: async (request, reply) => {
      const body = await readBody(request, route.maxBytes ?? defaultLimit)
      const url = new URL(request.url, 'http://localhost')
      const locale = localeOf(request, reply, url)
      const answer = await route.handle({
        method: route.method,
        path: url.pathname,
        params: request.params as Record<string, string>,
        query: url.searchParams,
        ...body,
        locale,
        session: sessionFor(options.sessions, { request, reply, face: face.session }),
        headers: flatHeaders(request),
      })
      return send(reply, answer)
    },
  })
}

function localeOf(request: FastifyRequest, reply: FastifyReply, url: URL): Locale {
  const asked = url.searchParams.get('lang')
  if (exact(asked)) reply.setCookie('lang', asked ?? '', { path: '/', sameSite: 'lax' })
  return chooseLocale({
    asked,
    cookie: request.cookies.lang,
    acceptLanguage: request.headers['accept-language'],
  })
}

/** One random name for the browser; what each face remembers is kept apart on the server. */
function sessionFor(
  store: SessionStore,
  { request, reply, face }: { request: FastifyRequest; reply: FastifyReply; face: string },
): FaceSession {
  const token = () => request.cookies.madoguchi
  const kept = async (read: SessionStore['read']) => {
    const name = token()
    return name === undefined ? {} : read(name, face)
  }
  return {
    get: () => kept(store.read),
    peek: () => kept(store.peek),
    set: async (values) => {
      const name = token() ?? randomBytes(32).toString('base64url')
      request.cookies.madoguchi = name
      reply.setCookie('madoguchi', name, { path: '/', httpOnly: true, sameSite: 'lax' })
      await store.write(name, face, values)
    },
    clear: async () => {
      const name = token()
      if (name !== undefined) await store.end(name, face)
    },
  }
}

function flatHeaders(request: FastifyRequest): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
}

async function send(reply: FastifyReply, answer: FaceReply): Promise<FastifyReply> {
  const noStore = answer.headers?.['cache-control'] === undefined
  return reply
    .status(answer.status)
    .headers({ ...(noStore ? { 'cache-control': 'no-store' } : {}), ...answer.headers })
    .type(answer.type)
    .send(typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body))
}

const problems: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['not-readable', 'The address or the body cannot be read; nothing was done.'],
  403: ['foreign-origin', 'This was sent from another site; nothing was done.'],
  404: ['not-found', 'There is nothing at this address.'],
  413: ['too-large', 'The body is too large; nothing was done.'],
  415: ['not-this-kind', 'The body is of a kind that is not taken here.'],
}

async function sendError(
  options: WebOptions,
  { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  status: number,
): Promise<FastifyReply> {
  const wantsHtml = request.headers.accept?.includes('text/html') ?? false
  if (wantsHtml) return send(reply, options.errorPage(status, localeOfPlain(request)))
  const known = problems[status] ?? (status < 500 ? problems[400] : undefined)
  const [code, title] = known ?? ['fault', 'A fault on this side; nothing was done.']
  return reply.status(status).type('application/problem+json').send({ status, code, title })
}

function localeOfPlain(request: FastifyRequest): Locale {
  // An address that cannot be read is refused before anything has read the cookies.
  const { cookies } = request as { readonly cookies?: FastifyRequest['cookies'] | null }
  return chooseLocale({
    asked: null,
    cookie: cookies?.lang,
    acceptLanguage: request.headers['accept-language'],
  })
}

// The web server: mounts the faces' routes, reads bodies within limits, keeps sessions.
//
// Safety stands here once for every face: it answers under its own names only, only its own
// pages may post (RFC 6454 Origin or Sec-Fetch-Site), nothing may be framed, nothing is loaded
// from elsewhere, and what cannot be text reaches no face. OCSP and CRL go past all of this on
// bare node:http, because they are asked most, by anyone, under any name.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Face, FaceSession, Locale, Route, SessionStore } from '../../shell/ports/web.ts'
import { defaultLimit, maxFields, readBody } from './body.ts'
import { pathOf, refusalAtEdge } from './edge.ts'
import { sendError, statusOf, type ErrorPage } from './errors.ts'
import { chooseLocale, exact } from './locale.ts'
import { allowedMethods } from './methods.ts'
import { expectText } from './outside-text.ts'
import { ownNames, type OwnNames } from './own-names.ts'
import { contentSecurity } from './security.ts'
import { send } from './send.ts'
import { faceSession } from './session-cookie.ts'

export type WebServer = {
  readonly listen: (port: number, host: string) => Promise<number>
  readonly close: () => Promise<void>
}

export type WebOptions = {
  readonly faces: readonly Face[]
  readonly sessions: SessionStore
  /** Origins under which people reach it besides the address it listens at. */
  readonly publicUrls?: readonly string[]
  /** Folder served under /assets/. */
  readonly assets: string
  /** Bare handler for everything below /pki/; the page at /pki/ itself is a face. */
  readonly pki: (request: IncomingMessage, response: ServerResponse) => void
  /** May this address send one more file now? */
  readonly mayUpload: (address: string) => boolean
  readonly errorPage: ErrorPage
  readonly logError: (error: Error, path: string) => void
}

/** What is known once it listens. */
type Bound = { readonly port: number; readonly names: OwnNames }

type Mounting = { readonly options: WebOptions; readonly bound: () => Bound }

export async function createWebServer(options: WebOptions): Promise<WebServer> {
  const app = fastify({
    bodyLimit: defaultLimit,
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (_error, request, reply) =>
      void sendError(options.errorPage, { request, reply }, 400),
    serverFactory: (handler) =>
      createServer((request, response) => {
        if (isPki(request.url)) options.pki(request, response)
        else handler(request, response)
      }),
  })
  let bound: Bound | undefined
  let header = ''
  const mounting: Mounting = { options, bound: () => (bound ??= boundAs(app, header, options)) }
  await prepare(app, mounting)
  for (const face of options.faces) {
    for (const route of face.routes) mount(app, mounting, { face, route })
  }
  return {
    listen: async (port, host) => {
      header = host
      await app.listen({ port, host })
      return mounting.bound().port
    },
    close: () => app.close(),
  }
}

function boundAs(
  { server }: FastifyInstance,
  host: string,
  { publicUrls = [] }: WebOptions,
): Bound {
  const { port } = server.address() as AddressInfo
  return { port, names: ownNames({ host, port }, publicUrls) }
}

function isPki(url: string | undefined): boolean {
  return url !== undefined && /^\/+pki\/+[^/?]/.test(url)
}

async function prepare(app: FastifyInstance, { options, bound }: Mounting): Promise<void> {
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
  const { errorPage } = options
  const methodsAt = allowedMethods([
    ...options.faces.flatMap(({ routes }) => routes),
    { method: 'GET', path: '/assets/:file' },
  ])
  app.addHook('onRequest', async (request, reply) => {
    const status = refusalAtEdge(request, reply, { names: bound().names, methodsAt })
    if (status !== undefined) await sendError(errorPage, { request, reply }, status)
  })
  app.setNotFoundHandler((request, reply) => sendError(errorPage, { request, reply }, 404))
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    const status = statusOf(error, pathOf(request.url))
    if (status >= 500) options.logError(error, pathOf(request.url))
    return sendError(errorPage, { request, reply }, status)
  })
}

function mount(
  app: FastifyInstance,
  mounting: Mounting,
  { face, route }: { face: Face; route: Route },
): void {
  const limit = route.maxBytes ?? defaultLimit
  app.route({
    method: route.method,
    url: route.path,
    bodyLimit: limit,
    // Before the body is read: uploads are held whole, and anybody may send them.
    onRequest: async (request, reply) => {
      const tooOften = route.files !== undefined && !mounting.options.mayUpload(request.ip)
      if (tooOften) await sendError(mounting.options.errorPage, { request, reply }, 429)
    },
    handler: async (request, reply) => {
      const { fields, ...body } = await readBody(request, route)
      const url = new URL(request.url, 'http://localhost')
      const params = request.params as Record<string, string>
      expectText({ params, query: url.searchParams, fields, ...body })
      const answer = await route.handle({
        method: route.method,
        path: url.pathname,
        params,
        query: url.searchParams,
        form: Object.fromEntries(fields),
        formList: (name) => fields.getAll(name),
        ...body,
        locale: localeOf(request, reply, url),
        session: sessionOf(mounting, { request, reply, face: face.session }),
        headers: flatHeaders(request),
        address: request.ip,
      })
      return send(reply, answer)
    },
  })
}

type Use = { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly face: string }

function sessionOf({ options, bound }: Mounting, use: Use): FaceSession {
  const { port, names } = bound()
  const secure = names.originOf(use.request.headers.host)?.startsWith('https:') ?? false
  return faceSession(options.sessions, { ...use, port, secure })
}

function localeOf(request: FastifyRequest, reply: FastifyReply, url: URL): Locale {
  const header = url.searchParams.get('lang')
  if (exact(header)) reply.setCookie('lang', header ?? '', { path: '/', sameSite: 'lax' })
  return chooseLocale({
    header,
    cookie: request.cookies.lang,
    acceptLanguage: request.headers['accept-language'],
  })
}

function flatHeaders(request: FastifyRequest): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  )
}

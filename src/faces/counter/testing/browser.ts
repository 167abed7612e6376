// A browser for tests: routes are called as functions; each face has a session, files can be sent.

import { randomUUID } from 'node:crypto'
import { paramsOf } from '../../../shell/hotline/testing/browser.ts'
import { sessionsInMemory } from '../../../shell/testing/sessions-in-memory.ts'
import {
  identityIn,
  type Face,
  type FaceReply,
  type FaceRequest,
  type FaceSession,
  type SessionStore,
  type UploadedFile,
} from '../../../shell/ports/web.ts'

export type Typed = Readonly<Record<string, string | readonly string[]>>
export type RecordedRequest = {
  readonly form?: Typed
  readonly files?: Readonly<Record<string, Uint8Array>>
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type TestBrowser = {
  readonly get: (path: string, headers?: RecordedRequest['headers']) => Promise<FaceReply>
  readonly post: (path: string, request?: RecordedRequest) => Promise<FaceReply>
  /** The page a redirect leads to. */
  readonly follow: (reply: FaceReply) => Promise<FaceReply>
  /** Everything the server remembers of this browser. */
  readonly remembered: () => string
}

function sessionIn(store: SessionStore, token: string, face: string): FaceSession {
  const get = async () => (await store.read(token, face)) ?? {}
  return {
    get,
    peek: async () => (await store.peek(token, face)) ?? {},
    set: async (values) => store.write(token, face, { ...values, ...identityIn(await get()) }),
    become: (who, values = {}) => store.write(token, face, { ...values, ...who }),
    clear: () => store.end(token, face),
  }
}

/** Given the office's store, sessions live there, so that what ends them in the office does. */
export function testBrowser(faces: readonly Face[], given?: SessionStore): TestBrowser {
  const own = sessionsInMemory()
  const store = given ?? own
  const token = randomUUID()
  const ask = (method: 'GET' | 'POST', address: string, request: RecordedRequest) => {
    const url = new URL(address, 'http://localhost')
    const found = faces
      .flatMap((face) => face.routes.map((route) => ({ face, route })))
      .filter(({ route }) => route.method === method)
      .map((each) => ({ ...each, params: paramsOf(each.route.path, url.pathname) }))
      .find(({ params }) => params !== undefined)
    if (!found?.params) throw new Error(`no route ${method} ${url.pathname}`)
    const { face, route, params } = found
    return route.handle({
      ...partsOf(request),
      method,
      path: url.pathname,
      params,
      query: url.searchParams,
      locale: 'ja',
      address: '127.0.0.1',
      session: sessionIn(store, token, face.session),
    })
  }
  const get = async (path: string, headers: RecordedRequest['headers'] = {}) =>
    ask('GET', path, { headers })
  return {
    get,
    post: async (path, request = {}) => ask('POST', path, request),
    follow: (reply) => get(reply.headers?.location ?? '/nowhere'),
    remembered: () => JSON.stringify(own.all()),
  }
}

type Parts = Pick<FaceRequest, 'form' | 'formList' | 'files' | 'headers'> & { json?: unknown }

function partsOf({ form = {}, files = {}, json, headers = {} }: RecordedRequest): Parts {
  const all = (name: string) => [form[name] ?? []].flat()
  const last = Object.keys(form).map((name) => [name, all(name).at(-1) ?? ''] as const)
  const uploads = Object.entries(files).map(([name, bytes]) => {
    const file: UploadedFile = { name: 'any', type: 'any/any', bytes, tooLarge: false }
    return [name, file] as const
  })
  return {
    form: Object.fromEntries(last),
    formList: all,
    files: Object.fromEntries(uploads),
    headers,
    ...(json === undefined ? {} : { json }),
  }
}

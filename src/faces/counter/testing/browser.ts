// A browser for tests: routes are called as functions; each face has a session, files can be sent.

import { paramsOf } from '../../../shell/hotline/testing/browser.ts'
import {
  identityIn,
  type Face,
  type FaceReply,
  type FaceRequest,
  type UploadedFile,
} from '../../../shell/ports/web.ts'

export type Typed = Readonly<Record<string, string | readonly string[]>>
export type Asked = {
  readonly form?: Typed
  readonly files?: Readonly<Record<string, Uint8Array>>
  readonly json?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export type TestBrowser = {
  readonly get: (path: string, headers?: Asked['headers']) => Promise<FaceReply>
  readonly post: (path: string, asked?: Asked) => Promise<FaceReply>
  /** The page a redirect leads to. */
  readonly follow: (reply: FaceReply) => Promise<FaceReply>
  /** Everything the server remembers of this browser. */
  readonly remembered: () => string
}

export function testBrowser(faces: readonly Face[]): TestBrowser {
  const sessions = new Map<string, Readonly<Record<string, unknown>>>()
  const ask = (method: 'GET' | 'POST', address: string, asked: Asked) => {
    const url = new URL(address, 'http://localhost')
    const found = faces
      .flatMap((face) => face.routes.map((route) => ({ face, route })))
      .filter(({ route }) => route.method === method)
      .map((each) => ({ ...each, params: paramsOf(each.route.path, url.pathname) }))
      .find(({ params }) => params !== undefined)
    if (!found?.params) throw new Error(`no route ${method} ${url.pathname}`)
    const { face, route, params } = found
    return route.handle({
      ...partsOf(asked),
      method,
      path: url.pathname,
      params,
      query: url.searchParams,
      locale: 'ja',
      address: '127.0.0.1',
      session: {
        get: async () => sessions.get(face.id) ?? {},
        set: async (values) =>
          void sessions.set(face.id, { ...values, ...identityIn(sessions.get(face.id) ?? {}) }),
        become: async (who, values = {}) => void sessions.set(face.id, { ...values, ...who }),
        clear: async () => void sessions.delete(face.id),
      },
    })
  }
  const get = async (path: string, headers: Asked['headers'] = {}) => ask('GET', path, { headers })
  return {
    get,
    post: async (path, asked = {}) => ask('POST', path, asked),
    follow: (reply) => get(reply.headers?.location ?? '/nowhere'),
    remembered: () => JSON.stringify([...sessions.values()]),
  }
}

type Parts = Pick<FaceRequest, 'form' | 'formList' | 'files' | 'headers'> & { json?: unknown }

function partsOf({ form = {}, files = {}, json, headers = {} }: Asked): Parts {
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

// A browser for tests of faces: routes are called as functions, the session is remembered.

import {
  identityIn,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Locale,
} from '../../ports/web.ts'

export type Browser = {
  readonly get: (path: string) => Promise<FaceReply>
  readonly post: (path: string, form?: Readonly<Record<string, string>>) => Promise<FaceReply>
}

type RecordedRequest = {
  readonly method: 'GET' | 'POST'
  readonly form: Readonly<Record<string, string>>
}

export function browserOn(
  faces: readonly Face[],
  locale: Locale = 'ja',
  session: Readonly<Record<string, unknown>> = {},
): Browser {
  const routes = faces.flatMap((face) => face.routes)
  let remembered = session
  const ask = async (address: string, { method, form }: RecordedRequest): Promise<FaceReply> => {
    const url = new URL(address, 'http://localhost')
    const match = routes
      .filter((route) => route.method === method)
      .map((route) => ({ route, params: paramsOf(route.path, url.pathname) }))
      .find(({ params }) => params !== undefined)
    if (!match?.params) throw new Error(`no route ${method} ${url.pathname}`)
    const request: FaceRequest = {
      method,
      path: url.pathname,
      params: match.params,
      query: url.searchParams,
      form,
      formList: (name) => (form[name] === undefined ? [] : form[name].split(',')),
      files: {},
      locale,
      session: {
        get: async () => remembered,
        peek: async () => remembered,
        set: async (values) => {
          remembered = { ...values, ...identityIn(remembered) }
        },
        become: async (who, values = {}) => {
          remembered = { ...values, ...who }
        },
        clear: async () => {
          remembered = {}
        },
      },
      headers: {},
      address: '127.0.0.1',
    }
    return match.route.handle(request)
  }
  return {
    get: (path) => ask(path, { method: 'GET', form: {} }),
    post: (path, form = {}) => ask(path, { method: 'POST', form }),
  }
}

/** The values of `:name` parts when the path fits the pattern. */
export function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const lines = pattern.split('/')
  const given = path.split('/')
  if (lines.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of lines.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    if (part.startsWith(':')) params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}

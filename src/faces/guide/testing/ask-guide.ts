// Asks the guide's face as the web would: the route that fits, parameters and query taken apart.
// For tests, which stand beside the pages and share this one way in.

import type { FaceReply, FaceRequest, Locale } from '../../../shell/ports/web.ts'
import { guideFace } from '../face.ts'
import type { GuideContext } from '../guide-world.ts'

export type RecordedRequest = { readonly locale?: Locale; readonly form?: Record<string, string> }

export async function askGuide(
  address: string,
  context: GuideContext,
  request: RecordedRequest = {},
): Promise<FaceReply> {
  const url = new URL(address, 'http://guide.test')
  const method = request.form ? 'POST' : 'GET'
  for (const route of guideFace(context).routes) {
    const pattern = new RegExp(
      `^${route.path.replace('.', '\\.').replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`,
    )
    const match = pattern.exec(url.pathname)
    if (!match || route.method !== method) continue
    return route.handle({
      ...blank,
      method,
      path: url.pathname,
      params: { ...match.groups },
      query: url.searchParams,
      form: request.form ?? {},
      locale: request.locale ?? 'ja',
    })
  }
  throw new Error(`no route for ${address}`)
}

const blank: Pick<FaceRequest, 'formList' | 'files' | 'session' | 'headers' | 'address'> = {
  formList: () => [],
  files: {},
  session: {
    get: async () => ({}),
    peek: async () => ({}),
    set: async () => undefined,
    become: async () => undefined,
    clear: async () => undefined,
  },
  headers: {},
  address: '127.0.0.1',
}

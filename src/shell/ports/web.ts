// What a face offers to the web, and what the web gives a face: no framework in sight.
//
// The web adapter (adapters/web) mounts routes on a server, reads forms and files within
// their limits, keeps sessions and sends replies. A face is a list of routes.

export type Locale = 'ja' | 'ja-easy' | 'en' | 'ko' | 'zh-Hans' | 'zh-Hant'
export const locales: readonly Locale[] = ['ja', 'ja-easy', 'en', 'ko', 'zh-Hans', 'zh-Hant']

export type UploadedFile = {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
  /** The upload was cut off at the limit. */
  readonly tooLarge: boolean
}

/** A face's own small memory for one browser; lives on the server, ends with `clear`. */
export type FaceSession = {
  readonly get: () => Promise<Readonly<Record<string, unknown>>>
  readonly set: (values: Readonly<Record<string, unknown>>) => Promise<void>
  readonly clear: () => Promise<void>
}

export type FaceRequest = {
  readonly method: 'GET' | 'POST'
  /** Path as asked, without the query. */
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Fields of a submitted form (urlencoded or multipart); the last of a repeated name. */
  readonly form: Readonly<Record<string, string>>
  /** All values of a repeated form field. */
  readonly formList: (name: string) => readonly string[]
  readonly files: Readonly<Record<string, UploadedFile>>
  /** Parsed JSON body, when one was sent. */
  readonly json?: unknown
  readonly locale: Locale
  readonly session: FaceSession
  readonly headers: Readonly<Record<string, string | undefined>>
  /** Where the request comes from; behind a proxy or on one machine many share it. */
  readonly address: string
}

export type FaceReply = {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export type Route = {
  readonly method: 'GET' | 'POST'
  /** `/counter/residents/:id` */
  readonly path: string
  /** Largest body in bytes; the adapter's default is 64 KB. */
  readonly maxBytes?: number
  /** How many files a form may bring; none unless said. */
  readonly files?: number
  readonly handle: (request: FaceRequest) => Promise<FaceReply> | FaceReply
}

export type Face = {
  /** First path segment, also the session's name: `counter`. */
  readonly id: string
  readonly routes: readonly Route[]
}

export type Handle<W> = (world: W, request: FaceRequest) => Promise<FaceReply> | FaceReply

/** Binds a face's handlers to what they work with. */
export function routing<W>(world: W) {
  return (method: Route['method'], path: string, handle: Handle<W>): Route => ({
    method,
    path,
    handle: (request) => handle(world, request),
  })
}

export function seeOther(location: string): FaceReply {
  return { status: 303, type: 'text/plain', body: '', headers: { location } }
}

/** A page that says to wait, said to programs as well (RFC 9110 10.2.3). */
export function comeBackAfter(seconds: number, page: FaceReply): FaceReply {
  return { ...page, headers: { ...page.headers, 'retry-after': String(seconds) } }
}

export function jsonReply(value: unknown, status = 200): FaceReply {
  return { status, type: 'application/json', body: JSON.stringify(value) }
}

/** RFC 9457 problem details, with the rule and the next step. */
export function problem(status: number, fields: Readonly<Record<string, unknown>>): FaceReply {
  return { status, type: 'application/problem+json', body: JSON.stringify({ status, ...fields }) }
}

/** Where the web adapter keeps what faces remember of a browser. */
export type SessionStore = {
  readonly read: (token: string, face: string) => Promise<Readonly<Record<string, unknown>>>
  readonly write: (
    token: string,
    face: string,
    content: Readonly<Record<string, unknown>>,
  ) => Promise<void>
  readonly end: (token: string, face: string) => Promise<void>
}

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
  /** The same, but the session grows as old as if nobody had looked. */
  readonly peek: () => Promise<Readonly<Record<string, unknown>>>
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
}

export type FaceReply = {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

/** Whom a page is for. Demonstrations alone play the clock, the desk and staff by script. */
export type Audience = 'residents' | 'staff' | 'operators' | 'developers' | 'demo'

/** Who the front page asks one to be: who uses a card, staff, who makes services. */
export type FrontHead = 'user' | 'staff' | 'maker'

export type Route = {
  readonly method: 'GET' | 'POST'
  /** `/counter/residents/:id` */
  readonly path: string
  readonly audience: Audience
  /** What is asked before anybody comes in; absent: nothing. */
  readonly guard?: string
  /** Largest body in bytes; the adapter's default is 64 KB. */
  readonly maxBytes?: number
  readonly handle: (request: FaceRequest) => Promise<FaceReply> | FaceReply
}

export type Face = {
  readonly id: string
  /** What a browser's session at it is kept under; two faces of one login share it. */
  readonly session: string
  readonly title: (locale: Locale) => string
  readonly audience: Audience
  /** The address where it begins. */
  readonly entry: string
  /** The reader of its own, when cards are laid on it. */
  readonly reader?: string
  /** Under which heads the front page lists it; those that are reached otherwise, under none. */
  readonly front: readonly FrontHead[]
  readonly routes: readonly Route[]
}

export function seeOther(location: string): FaceReply {
  return { status: 303, type: 'text/plain', body: '', headers: { location } }
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
  readonly peek: (token: string, face: string) => Promise<Readonly<Record<string, unknown>>>
  readonly write: (
    token: string,
    face: string,
    content: Readonly<Record<string, unknown>>,
  ) => Promise<void>
  readonly end: (token: string, face: string) => Promise<void>
}

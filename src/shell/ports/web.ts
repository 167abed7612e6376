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

export type SessionValues = Readonly<Record<string, unknown>>

/** Who the browser is to a face: staff who logged in, a card whose PIN held, a keypad's task. */
const identityNames = ['staffId', 'cardId', 'taskId'] as const
type IdentityName = (typeof identityNames)[number]
export type Identity = { readonly [K in IdentityName]: { readonly [_ in K]: string } }[IdentityName]

/** Values beside the identity, which only `become` can change. */
export type PlainValues = SessionValues & { readonly [_ in IdentityName]?: never }

/** A face's own small memory for one browser; lives on the server, ends with `clear`. */
export type FaceSession = {
  readonly get: () => Promise<SessionValues>
  /** The same, but the session grows as old as if nobody had looked. */
  readonly peek: () => Promise<SessionValues>
  /** Remembers; who it is stays as it is. */
  readonly set: (values: PlainValues) => Promise<void>
  /**
   * It is somebody now: everything kept before is forgotten and the session has a new name, so
   * that a name known to anyone from before the login opens nothing.
   */
  readonly become: (who: Identity, values?: PlainValues) => Promise<void>
  readonly clear: () => Promise<void>
}

/** What `set` keeps of the values before. */
export function identityIn(values: SessionValues): SessionValues {
  const fieldsThatStay = identityNames.filter((name) => name in values)
  return Object.fromEntries(fieldsThatStay.map((name) => [name, values[name]]))
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
  /** How many files a form may bring; none unless said. */
  readonly files?: number
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
  /** What of it exists in production: every route, or those at these paths; unless said, none. */
  readonly inProduction?: 'every-route' | readonly string[]
}

/** A face as production has it: what is not allowed by name is not there. */
export function productionFace(face: Face): Face {
  const { inProduction = [], routes } = face
  if (inProduction === 'every-route') return face
  return { ...face, routes: routes.filter(({ path }) => inProduction.includes(path)) }
}

/** On to another address of this office: one that leads elsewhere leads to the front page. */
export function seeOther(address: string): FaceReply {
  const location = isOwnAddress(address) ? address : '/'
  return { status: 303, type: 'text/plain', body: '', headers: { location } }
}

/** A page that says to wait, said to programs as well (RFC 9110 10.2.3). */
export function comeBackAfter(seconds: number, page: FaceReply): FaceReply {
  return { ...page, headers: { ...page.headers, 'retry-after': String(seconds) } }
}

/** `//name` and `/\name` begin with a slash as well, and lead to another machine. */
function isOwnAddress(address: string): boolean {
  const base = 'http://own.invalid'
  return address.startsWith('/') && URL.canParse(address, base)
    ? new URL(address, base).origin === base
    : false
}

export function jsonReply(value: unknown, status = 200): FaceReply {
  return { status, type: 'application/json', body: JSON.stringify(value) }
}

/** A paper, shown by the browser. */
export function pdfReply(body: Uint8Array, name: string): FaceReply {
  const headers = { 'content-disposition': `inline; filename="${name}"` }
  return { status: 200, type: 'application/pdf', body, headers }
}

/** A file to keep, under its name. */
export function fileReply(type: string, body: FaceReply['body'], name: string): FaceReply {
  const headers = { 'content-disposition': `attachment; filename="${name}"` }
  return { status: 200, type, body, headers }
}

/** RFC 9457 problem details, with the rule and the next step. */
export function problem(status: number, fields: Readonly<Record<string, unknown>>): FaceReply {
  return { status, type: 'application/problem+json', body: JSON.stringify({ status, ...fields }) }
}

/** Where the web adapter keeps what faces remember of a browser. */
export type SessionStore = {
  /** Undefined when there is none of this name, or it was left alone for too long. */
  readonly read: (token: string, face: string) => Promise<SessionValues | undefined>
  /** The same, without the session being touched by it. */
  readonly peek: (token: string, face: string) => Promise<SessionValues | undefined>
  readonly write: (token: string, face: string, content: SessionValues) => Promise<void>
  readonly end: (token: string, face: string) => Promise<void>
}

// Typed addresses: a route is written once, and every link to it is made from what was written.
//
// `get('/counter/residents/:id')` has `href({ id })`, and does not compile without the id.

import type { Audience } from '../../shell/ports/web.ts'
import type { GuardName } from './guards.ts'

/** The names of the `:parts` of a path. */
type PartOf<P extends string> = P extends `${string}:${infer Part}/${infer Rest}`
  ? Part | PartOf<`/${Rest}`>
  : P extends `${string}:${infer Part}.${string}`
    ? Part
    : P extends `${string}:${infer Part}`
      ? Part
      : never

type Query = Readonly<Record<string, string>>

type Href<P extends string> = [PartOf<P>] extends [never]
  ? (query?: Query) => string
  : (parts: Readonly<Record<PartOf<P>, string>>, query?: Query) => string

type RouteOptions = {
  /** Who may come in; without it anybody. */
  readonly guard?: GuardName
  /** Largest body in bytes; the adapter's default is 64 KB. */
  readonly maxBytes?: number
  /** How many files a form may bring; none unless said. */
  readonly files?: number
  /** Whom this route is for, where that is not whom its face is for. */
  readonly audience?: Audience
}

type Address<P extends string, O extends RouteOptions> = O & {
  readonly method: 'GET' | 'POST'
  readonly path: P
  readonly href: Href<P>
}

/** Any address, whatever its parts. */
export type AnyAddress = RouteOptions & {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly href: (...parts: never[]) => string
}

type Nothing = { readonly guard?: never }

export function get<const P extends string, const O extends RouteOptions = Nothing>(
  path: P,
  options?: O,
): Address<P, O> {
  return address('GET', path, options)
}

export function post<const P extends string, const O extends RouteOptions = Nothing>(
  path: P,
  options?: O,
): Address<P, O> {
  return address('POST', path, options)
}

function address<P extends string, O extends RouteOptions>(
  method: 'GET' | 'POST',
  path: P,
  options?: O,
): Address<P, O> {
  return { ...(options ?? ({} as O)), method, path, href: hrefOf(path) }
}

function hrefOf<P extends string>(path: P): Href<P> {
  const hasParts = path.includes(':')
  const made = (first: Query = {}, second: Query = {}) => {
    const [parts, query] = hasParts ? [first, second] : [{}, first]
    const filled = Object.entries(parts).reduce<string>(
      (text, [name, value]) => text.replace(`:${name}`, () => encodeURIComponent(value)),
      path,
    )
    const search = new URLSearchParams(query).toString()
    return search === '' ? filled : `${filled}?${search}`
  }
  return made
}

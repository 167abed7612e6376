// Which methods an address takes: asked only when no route was found, to tell "not here" from
// "not this way".

import type { Route } from '../../shell/ports/web.ts'

export type AllowedMethods = (path: string) => readonly string[]

export function allowedMethods(routes: readonly Pick<Route, 'method' | 'path'>[]): AllowedMethods {
  const table = routes.map(({ method, path }) => ({
    methods: method === 'GET' ? ['GET', 'HEAD'] : [method],
    shape: shapeOf(path),
  }))
  return (path) => [
    ...new Set(table.flatMap(({ methods, shape }) => (shape.test(path) ? methods : []))),
  ]
}

/** `/reader/:connection/reset`, and with a slash at its end. */
function shapeOf(path: string): RegExp {
  const parts = path
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : RegExp.escape(part)))
  return new RegExp(`^${parts.join('/')}/?$`)
}

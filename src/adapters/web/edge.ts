// What is refused before anything of a request is read: a foreign name, a form from another
// site, an address that is none, a method that the address does not take.

import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AllowedMethods } from './methods.ts'
import type { OwnNames } from './own-names.ts'

export type Edge = { readonly names: OwnNames; readonly methodsAt: AllowedMethods }

/** Status of the refusal; undefined when the request may go on. */
export function refusalAtEdge(
  request: FastifyRequest,
  reply: FastifyReply,
  { names, methodsAt }: Edge,
): number | undefined {
  const path = pathOf(request.url)
  if (!anyName.includes(path) && names.originOf(request.headers.host) === undefined) return 421
  if (isForeignPost(request, names)) return 403
  // `//` would read as the name of another machine in a link.
  if (path.startsWith('//')) return 404
  if (!request.is404) return undefined
  const allowed = methodsAt(path)
  if (allowed.length === 0 || allowed.includes(request.method)) return undefined
  reply.header('allow', allowed.join(', '))
  return 405
}

/** What a monitor asks for, under whatever name it was told; nobody's data is in it. */
const anyName: readonly string[] = ['/healthz', '/readyz']

export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? ''
}

/** A browser says where a request comes from; another site may not post here in its name. */
function isForeignPost({ method, headers }: FastifyRequest, names: OwnNames): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const site = headers['sec-fetch-site']
  const foreignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  return foreignSite || (origin !== undefined && !names.hasOrigin(origin))
}

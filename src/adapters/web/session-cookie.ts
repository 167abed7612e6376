// The cookie that names a session: a random name for each face, valid for this server's port
// only (cookies themselves know no ports), and a new one whenever who it is changes.
//
// A name counts only when this server gave it out: one that somebody planted in the browser
// is never written under.

import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import {
  identityIn,
  type FaceSession,
  type SessionStore,
  type SessionValues,
} from '../../shell/ports/web.ts'

export type CookieUse = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly face: string
  /** Part of the cookie's name: two offices on one machine must not share it. */
  readonly port: number
  /** The browser is to send it encrypted only. */
  readonly secure: boolean
}

export function faceSession(store: SessionStore, use: CookieUse): FaceSession {
  const { request, reply, face, port, secure } = use
  const cookie = `madoguchi_${port}_${face}`
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const
  const token = () => request.cookies[cookie]
  const stored = async (read = store.read) => {
    const name = token()
    return name === undefined ? undefined : read(name, face)
  }
  const end = async () => {
    const name = token()
    if (name !== undefined) await store.end(name, face)
    request.cookies[cookie] = undefined
  }
  const begin = async (values: SessionValues) => {
    await end()
    const name = randomBytes(32).toString('base64url')
    request.cookies[cookie] = name
    reply.setCookie(cookie, name, options)
    await store.write(name, face, values)
  }
  return {
    get: async () => (await stored()) ?? {},
    peek: async () => (await stored(store.peek)) ?? {},
    set: async (values) => {
      const [name, before] = [token(), await stored()]
      if (name === undefined || before === undefined) return begin(values)
      return store.write(name, face, { ...values, ...identityIn(before) })
    },
    become: async (who, values = {}) => begin({ ...values, ...who }),
    clear: async () => {
      await end()
      reply.clearCookie(cookie, options)
    },
  }
}

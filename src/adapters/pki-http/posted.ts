// A question that comes as the body of a POST: its type, its length, then all its bytes.
//
// By callbacks alone, because OCSP comes this way and is the busiest path of all: whoever
// answers does so in the same turn in which the last byte came.

import type { ServerResponse } from 'node:http'
import type { PublicPki } from '../../shell/ports/authorities.ts'
import { refuse, type Exchanged } from './reply.ts'

export type PostedKind = {
  readonly contentType: string
  readonly mostBytes: number
  readonly answer: (pki: PublicPki, response: ServerResponse, body: Buffer) => void
}

export function takePosted(
  pki: PublicPki,
  { request, response }: Exchanged,
  kind: PostedKind,
): void {
  const type = headerOf(request.rawHeaders, 'content-type')
  const length = headerOf(request.rawHeaders, 'content-length')
  if (type !== undefined && !isOfType(type, kind.contentType)) {
    request.resume()
    refuse(response, 415)
    return
  }
  if (length !== undefined && Number(length) > kind.mostBytes) {
    refuseTooLarge(response)
    return
  }
  let body: Buffer | undefined
  request.on('data', (chunk: Buffer) => {
    if (response.headersSent) return
    body = body ? Buffer.concat([body, chunk]) : chunk
    if (body.length > kind.mostBytes) refuseTooLarge(response)
  })
  request.on('end', () => {
    if (!response.headersSent) kind.answer(pki, response, body ?? Buffer.alloc(0))
  })
}

/** Media types are alike in any case, and may carry parameters (RFC 9110 8.3.1). */
function isOfType(header: string, locale: string): boolean {
  return header === locale || header.split(';', 1)[0]?.trim().toLowerCase() === locale
}

/** The list as it came: making the object of all headers costs more than the two needed here. */
function headerOf(raw: readonly string[], name: string): string | undefined {
  for (let n = 0; n < raw.length; n += 2) {
    const each = raw[n]
    if (each?.length === name.length && each.toLowerCase() === name) return raw[n + 1]
  }
  return undefined
}

function refuseTooLarge(response: ServerResponse): void {
  refuse(response, 413, { connection: 'close' })
}

// An OCSP request by POST: the busiest path of all, so it goes by callbacks alone.
//
// A kept answer leaves in the same turn in which the last byte of the question came.
// Replies to POST are kept by no cache unless they say so (RFC 9110 9.3.3), so they do not.

import type { IncomingMessage, ServerResponse } from 'node:http'
import type { OcspAnswer, PublicPki } from '../../shell/ports/authorities.ts'
import { comeAgain, refuse } from './reply.ts'

/** A request for one certificate is about 100 bytes; sixteen with long nonces fit as well. */
const mostBytes = 4096
const requestType = 'application/ocsp-request'

type Posted = {
  readonly pki: PublicPki
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

export function answerPost({ pki, request, response }: Posted): void {
  const type = headerOf(request.rawHeaders, 'content-type')
  const length = headerOf(request.rawHeaders, 'content-length')
  if (type !== undefined && !type.startsWith(requestType)) {
    request.resume()
    refuse(response, 415)
    return
  }
  if (length !== undefined && Number(length) > mostBytes) {
    refuseTooLarge(response)
    return
  }
  let body: Buffer | undefined
  request.on('data', (chunk: Buffer) => {
    if (response.headersSent) return
    body = body ? Buffer.concat([body, chunk]) : chunk
    if (body.length > mostBytes) refuseTooLarge(response)
  })
  request.on('end', () => {
    if (!response.headersSent) answer(pki, response, body ?? Buffer.alloc(0))
  })
}

/** The list as it came: making the object of all headers costs more than the two needed here. */
function headerOf(raw: readonly string[], name: string): string | undefined {
  for (let n = 0; n < raw.length; n += 2) {
    const each = raw[n]
    if (each?.length === name.length && each.toLowerCase() === name) return raw[n + 1]
  }
  return undefined
}

function answer(pki: PublicPki, response: ServerResponse, body: Buffer): void {
  try {
    const kept = pki.keptOcsp(body)
    if (kept !== undefined) {
      // Text and head leave in one write; a buffer would take two.
      response.writeHead(200, headersFor(kept.length))
      response.end(kept, 'latin1')
      return
    }
    const given = pki.ocsp(body)
    if (given instanceof Promise) {
      given.then(
        (later) => sendAnswer(response, later),
        () => comeAgain(response),
      )
    } else sendAnswer(response, given)
  } catch {
    comeAgain(response)
  }
}

function sendAnswer(response: ServerResponse, { der }: OcspAnswer): void {
  response.writeHead(200, headersFor(der.length))
  response.end(der)
}

/** Names and values in turns: the form that is written as it stands. */
function headersFor(length: number): string[] {
  return ['Content-Type', 'application/ocsp-response', 'Content-Length', String(length)]
}

function refuseTooLarge(response: ServerResponse): void {
  refuse(response, 413, { connection: 'close' })
}

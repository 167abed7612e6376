// An OCSP request by POST: the busiest path of all.
//
// A kept answer leaves in the same turn in which the last byte of the question came.
// Replies to POST are kept by no cache unless they say so (RFC 9110 9.3.3), so they do not.

import type { ServerResponse } from 'node:http'
import type { OcspAnswer, PublicPki } from '../../shell/ports/authorities.ts'
import type { PostedKind } from './posted.ts'
import { comeAgain } from './reply.ts'

export const ocspQuestion: PostedKind = {
  contentType: 'application/ocsp-request',
  /** A request for one certificate is about 100 bytes; sixteen with long nonces fit as well. */
  mostBytes: 4096,
  answer,
}

function answer(pki: PublicPki, response: ServerResponse, body: Buffer): void {
  try {
    const value = pki.keptOcsp(body)
    if (value !== undefined) {
      // Text and head leave in one write; a buffer would take two.
      response.writeHead(200, headersFor(value.length))
      response.end(value, 'latin1')
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

// A time-stamp request by POST (RFC 3161 3.4). A rejection is an answer as well, so it is
// a 200 like a token; what is kept by anyone would be an old time.

import type { ServerResponse } from 'node:http'
import type { PublicPki } from '../../shell/ports/authorities.ts'
import type { PostedKind } from './posted.ts'
import { comeAgain } from './reply.ts'

export const timeStampQuestion: PostedKind = {
  contentType: 'application/timestamp-query',
  /** A request is about 70 bytes. */
  mostBytes: 4096,
  answer,
}

function answer(pki: PublicPki, response: ServerResponse, body: Buffer): void {
  pki.timeStamp(body).then(
    (der) => {
      response.writeHead(200, {
        'Content-Type': 'application/timestamp-reply',
        'Content-Length': der.length,
        'Cache-Control': 'no-store',
      })
      response.end(der)
    },
    () => comeAgain(response),
  )
}

// A face's reply onto the wire. Whatever a face put into a header fits into one line of a
// header when it leaves: an address is percent-encoded, anything else loses what does not fit.

import type { FastifyReply } from 'fastify'
import type { FaceReply } from '../../shell/ports/web.ts'

export async function send(reply: FastifyReply, answer: FaceReply): Promise<FastifyReply> {
  const noStore = answer.headers?.['cache-control'] === undefined
  const headers: Record<string, string> = noStore ? { 'cache-control': 'no-store' } : {}
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    headers[name] = name === 'location' ? encodeLocation(value) : value.replaceAll(notInHeader, '_')
  }
  return reply
    .status(answer.status)
    .headers(headers)
    .type(answer.type)
    .send(typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body))
}

const notInHeader = /[^\x20-\x7E]/gu

function encodeLocation(address: string): string {
  return address.replaceAll(/[^\x21-\x7E]/gu, (sign) => encodeURIComponent(sign.toWellFormed()))
}

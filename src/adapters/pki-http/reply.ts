// Sending bytes with their headers: HEAD without a body, 304 when the asker has them.

import { once } from 'node:events'
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http'

export type Exchanged = { readonly request: IncomingMessage; readonly response: ServerResponse }

export type Reply = {
  readonly headers: Readonly<Record<string, string | number>>
  readonly parts: readonly Uint8Array[]
  readonly etag?: string | undefined
}

export async function send({ request, response }: Exchanged, reply: Reply): Promise<void> {
  const { headers, parts, etag } = reply
  if (etag !== undefined && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  response.writeHead(200, { ...headers, 'Content-Length': length })
  if (request.method !== 'HEAD') {
    // A slow reader holds back the parts, not copies of them.
    for (const part of parts) if (!response.write(part)) await drained(response)
  }
  response.end()
}

export function refuse(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'Content-Type': 'text/plain', ...headers })
  response.end(`${STATUS_CODES[status] ?? 'Error'}\n`)
}

/** The signer or the register failed; the asker may come again. */
export function comeAgain(response: ServerResponse): void {
  if (response.headersSent) response.destroy()
  else refuse(response, 503, { 'retry-after': '5' })
}

async function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return
  await Promise.race([once(response, 'drain'), once(response, 'close')])
}

// The bytes of an OCSP request out of a POST body or a GET path, within limits.

import type { IncomingMessage } from 'node:http'

/** A request for one certificate is about 100 bytes; sixteen with long nonces fit as well. */
const mostBytes = 4096

export class TooLarge extends Error {}

export function readBody(request: IncomingMessage): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > mostBytes) {
    return Promise.reject(new TooLarge())
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > mostBytes) reject(new TooLarge())
      else chunks.push(chunk)
    })
    request.on('end', () => {
      const [only] = chunks
      resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks))
    })
    request.on('error', reject)
    request.on('aborted', () => reject(new Error('the asker went away')))
  })
}

const base64Shape = /^[A-Za-z0-9+/]+={0,2}$/

/** The request in a GET path (RFC 6960 A.1), or undefined when it is not base64. */
export function decodeGetRequest(encoded: string): Buffer | undefined {
  if (encoded.length > mostBytes * 2) return undefined
  let text: string
  try {
    text = decodeURIComponent(encoded)
  } catch {
    return undefined
  }
  // Some clients leave + unescaped and some proxies turn it into a blank.
  const base64 = text.replaceAll(' ', '+')
  if (!base64Shape.test(base64)) return undefined
  return Buffer.from(base64, 'base64')
}

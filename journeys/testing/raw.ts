// A request exactly as written: any Host, any header, any bytes in the address. A browser or
// `fetch` would tidy them first.

import { request } from 'node:http'

export type RawAsk = {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export type RawReply = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

export function askRaw(base: string, ask: RawAsk): Promise<RawReply> {
  const { hostname, port } = new URL(base)
  const { method = 'GET', path, headers = {}, body } = ask
  return new Promise((resolve, reject) => {
    const clientRequest = request(
      { hostname, port, method, path, headers: { ...headers }, agent: false },
      (reply) => {
        const pieces: Buffer[] = []
        reply.on('data', (piece: Buffer) => pieces.push(piece))
        reply.on('end', () => {
          const text = Buffer.concat(pieces).toString()
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text })
        })
      },
    )
    clientRequest.on('error', reject)
    clientRequest.end(body)
  })
}

/** The cookies that a reply sets: name and value. */
export function cookiesOf({ headers }: RawReply): readonly string[] {
  const set = headers['set-cookie'] ?? []
  return [set].flat().map((cookie) => cookie.split(';')[0] ?? '')
}

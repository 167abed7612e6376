// Serves the gallery and dist/assets on a loopback port, for the browser of a test.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { isLocale } from '../../src/faces/shared/locale.ts'
import { gallery } from './pages.tsx'

const assets = join(import.meta.dirname, '..', '..', 'dist', 'assets')
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export type GalleryServer = { readonly origin: string; readonly close: () => void }

/** GET /<page>?lang=<locale>, under the content policy of the real server. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname.startsWith('/assets/')) {
      const file = normalize(url.pathname.slice('/assets/'.length))
      readFile(join(assets, file)).then(
        (bytes) => response.setHeader('content-type', types[extname(file)] ?? '').end(bytes),
        () => response.writeHead(404).end(),
      )
      return
    }
    const lang = url.searchParams.get('lang') ?? 'ja'
    const reply = gallery[url.pathname.slice(1)]?.(isLocale(lang) ? lang : 'ja')
    response.setHeader('content-security-policy', "default-src 'self'; img-src 'self' data:")
    response.setHeader('content-type', reply?.type ?? 'text/plain')
    response.end(reply?.body ?? 'no such page')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}

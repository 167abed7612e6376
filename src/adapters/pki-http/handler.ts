// What stands under /pki, on bare node:http: authority certificates, OCSP, revocation lists,
// revoked sets, time stamps.
//
// Bare because it is half as fast again as the web framework, and because it can be served
// from a process of its own. Anyone may ask, nothing here changes anything, and whatever
// bytes arrive, the reply is an OCSP error, a rejected time stamp or a 4xx. HTTP dates are
// the machine's; the times inside answers, lists and stamps are the virtual clock's.

import { hash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AuthorityInfo, PublicPki } from '../../shell/ports/authorities.ts'
import { everyList } from '../../shell/ports/every-list.ts'
import type { CaId } from '../../shell/ports/certificate-register.ts'
import { pathBelow } from './address.ts'
import { statusDocument } from './status-document.ts'
import { decodeGetRequest } from './ocsp-get.ts'
import { ocspQuestion } from './ocsp-post.ts'
import { takePosted, type PostedKind } from './posted.ts'
import { comeAgain, refuse, send } from './reply.ts'
import { timeStampQuestion } from './time-stamp-post.ts'

export type PkiHandlerOptions = {
  /** The path it is mounted on; `/pki` unless told. */
  readonly mountedOn?: string
}

const ocsp = '/ocsp'
const timeStamps = '/tsa'
const postedAt: Readonly<Record<string, PostedKind>> = {
  [ocsp]: ocspQuestion,
  [timeStamps]: timeStampQuestion,
}

export type PkiHandler = (request: IncomingMessage, response: ServerResponse) => void

export function createPkiHandler(pki: PublicPki, options: PkiHandlerOptions = {}): PkiHandler {
  const { mountedOn: mount = '/pki' } = options
  const asItIsWritten = `${mount}${ocsp}`
  return (request, response) => {
    const { method, url = '' } = request
    const path = url === asItIsWritten ? ocsp : pathBelow(mount, url)
    const kind = method === 'POST' && path !== undefined ? postedAt[path] : undefined
    if (kind) takePosted(pki, { request, response }, kind)
    else serve({ pki, mount, request, response }, path).catch(() => comeAgain(response))
  }
}

type Exchange = {
  readonly pki: PublicPki
  readonly mount: string
  readonly request: IncomingMessage
  readonly response: ServerResponse
}

async function serve(exchange: Exchange, path: string | undefined): Promise<void> {
  const { request, response } = exchange
  if (path === undefined) {
    refuse(response, 404)
    return
  }
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!reads || path === timeStamps) {
    refuse(response, 405, { allow: allowedAt(path) })
    return
  }
  if (path.startsWith('/ocsp/')) return answerGet(exchange, path.slice('/ocsp/'.length))
  if (path.startsWith('/crl/')) return sendList(exchange, path)
  if (path.startsWith('/revoked-set/')) return sendSet(exchange, path)
  if (path.endsWith('.cer')) return sendCertificate(exchange, path)
  if (path === '') return sendStatus(exchange)
  if (path === '/status.json') return sendStatus(exchange)
  refuse(response, path === '/ocsp' ? 400 : 404)
}

function allowedAt(path: string): string {
  if (path === timeStamps) return 'POST'
  return path === '/ocsp' || path.startsWith('/ocsp/') ? 'GET, HEAD, POST' : 'GET, HEAD'
}

async function answerGet({ pki, request, response }: Exchange, encoded: string): Promise<void> {
  const bytes = decodeGetRequest(encoded)
  if (!bytes) {
    refuse(response, encoded.length > 512 ? 414 : 400)
    return
  }
  const { der, cache } = await pki.ocsp(bytes)
  const headers: Record<string, string | number> = {
    'Content-Type': 'application/ocsp-response',
    'Cache-Control': 'no-store',
  }
  if (cache) {
    headers['Cache-Control'] =
      `max-age=${cache.maxAgeSeconds}, public, no-transform, must-revalidate`
    headers['ETag'] = etagOf(der)
    headers['Expires'] = new Date(Date.now() + cache.maxAgeSeconds * 1000).toUTCString()
    headers['Last-Modified'] = new Date(Math.min(cache.thisUpdate, Date.now())).toUTCString()
  }
  await send({ request, response }, { headers, parts: [der], etag: cache && etagOf(der) })
}

function etagOf(der: Uint8Array): string {
  return `"${hash('sha256', der, 'base64url')}"`
}

const listPath = /^\/crl\/((?:sign|auth)-[1-9]\d{0,5})\/([0-9a-f]{4})\.crl$/

async function sendList(exchange: Exchange, path: string): Promise<void> {
  const [, caId, shard] = listPath.exec(path) ?? []
  const media = caId && shard
  const list = media ? await exchange.pki.crl(caId as CaId, Number.parseInt(shard, 16)) : undefined
  await sendSigned(exchange, list, {
    'Content-Type': 'application/pkix-crl',
    'X-CRL-Number': String(list?.number),
  })
}

const setPath = /^\/revoked-set\/((?:sign|auth)-[1-9]\d{0,5})\.bin$/

async function sendSet(exchange: Exchange, path: string): Promise<void> {
  const [, caId] = setPath.exec(path) ?? []
  const set = caId ? await exchange.pki.revokedSet(caId as CaId) : undefined
  await sendSigned(exchange, set, { 'Content-Type': 'application/octet-stream' })
}

type Signed = { readonly parts: readonly Uint8Array[]; readonly etag: string }

/** What an authority signed and renews when a state changes, so it is asked for again soon. */
async function sendSigned(
  exchange: Exchange,
  signed: Signed | undefined,
  about: Readonly<Record<string, string>>,
): Promise<void> {
  if (!signed) {
    refuse(exchange.response, 404)
    return
  }
  const { parts, etag } = signed
  const directive = 'max-age=10, public, no-transform, must-revalidate'
  await send(exchange, {
    headers: { ...about, 'Cache-Control': directive, ETag: etag },
    parts,
    etag,
  })
}

async function sendCertificate(exchange: Exchange, path: string): Promise<void> {
  const { pki, response } = exchange
  const name = path.slice(1, -'.cer'.length)
  const authorities = pki.authorities()
  const authority = authorities.find((each) => each.caId === name || aliasOf(each) === name)
  if (!authority) {
    refuse(response, 404)
    return
  }
  const headers = {
    'Content-Type': 'application/pkix-cert',
    'Content-Disposition': `inline; filename="${name}.cer"`,
    'Cache-Control': 'no-cache',
  }
  await send(exchange, { headers, parts: [authority.certificate] })
}

/** `sign-ca`, `auth-ca`: the generation that issues now. */
function aliasOf({ kind, current }: AuthorityInfo): string | undefined {
  return current ? `${kind}-ca` : undefined
}

async function sendStatus({ pki, request, response }: Exchange): Promise<void> {
  const document = statusDocument(await everyList(pki))
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' }
  await send({ request, response }, { headers, parts: [Buffer.from(document)] })
}

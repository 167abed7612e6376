// A server process for the bench: `hello`, or the real OCSP handler with a million
// certificates known and the given number of answers in its cache.
//
// It prints one line of JSON when it is ready; /bare signs and does nothing else. `lasting`
// reads the ledger's register on a PostgreSQL server instead of one in memory.

import { generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sampleRequest } from '../../src/adapters/ca/testing/sample-request.ts'
import { sampleAuthorities } from '../../src/adapters/ca/testing/sample-authorities.ts'
import { freshSerial } from '../../src/adapters/ca/serial.ts'
import { createPkiHandler } from '../../src/adapters/pki-http/handler.ts'
import type { Row } from '../../src/shell/ledger/database.ts'
import { openServer } from '../../src/shell/ledger/postgres.ts'
import { certificateRegisterOn } from '../../src/shell/register/certificate-register.ts'
import { CompactRegister } from './compact-register.ts'
import { benchTown } from './ledger-rows.ts'

const [, , mode, requestsPath = '', wanted = '0'] = process.argv
const known = 1_000_000
const longestWarmUpMs = 45_000

const ready = mode === 'hello' ? { listener: hello(), asked: 0 } : await ocsp(Number(wanted))
const server = createServer(ready.listener)
server.keepAliveTimeout = 60_000
process.on('SIGTERM', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(JSON.stringify({ port, ...ready, listener: undefined }))
})

/** Reads the body and answers as many bytes as an OCSP answer has. */
function hello(): RequestListener {
  const body = Buffer.alloc(1660, 'a')
  return (request, response) => {
    request.on('data', () => undefined)
    request.on('end', () => {
      response.writeHead(200, {
        'Content-Type': 'application/ocsp-response',
        'Content-Length': body.length,
      })
      response.end(body)
    })
  }
}

async function ocsp(serialCount: number) {
  const live = mode === 'live'
  const kind = mode === 'lasting' ? 'auth' : 'sign'
  const { register, serials } =
    mode === 'lasting' ? await lastingRegister(serialCount) : compactRegister(serialCount)
  const { authorities, folder } = await sampleAuthorities({
    register,
    keptAnswers: live ? 0 : serialCount + 1000,
    liveAnswersPerSecond: Infinity,
  })
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const issuer = authorities.authorities().find((each) => each.kind === kind)?.certificate
  const requests = requestsFor(issuer ?? Buffer.alloc(0), serials)
  await authorities.ocsp(requests[0] ?? Buffer.alloc(0))
  let asked = live ? requests.length : 0
  for (const began = performance.now(); asked < requests.length; asked++) {
    if (performance.now() - began > longestWarmUpMs) break
    await authorities.ocsp(requests[asked] ?? Buffer.alloc(0))
  }
  writeFileSync(requestsPath, Buffer.concat(requests.slice(0, asked)))

  const pki = createPkiHandler(authorities)
  const listener: RequestListener = (request, response) => {
    if (request.url === '/bare') response.end(JSON.stringify(signBare()))
    else pki(request, response)
  }
  const size = requests[0]?.length ?? 0
  return { listener, asked, size, serials: serials.slice(0, 400) }
}

/** A million certificates in memory; the serial numbers of those that will be asked about. */
function compactRegister(serialCount: number) {
  const register = new CompactRegister(known)
  const serials: string[] = []
  for (let n = 0; n < known; n++) {
    const serial = freshSerial()
    register.add(serial)
    if (n < serialCount) serials.push(serial.toString('hex'))
  }
  return { register, serials }
}

/** The ledger's own register on the database server, as a responder process opens it. */
async function lastingRegister(serialCount: number) {
  const database = await openServer(process.env['DATABASE_URL'] ?? '')
  const rows = await database.query<Row & { serial: string }>(
    'select serial from certificates where town = $1 order by serial limit $2',
    [benchTown, serialCount],
  )
  const register = certificateRegisterOn(database, benchTown)
  return { register, serials: rows.map(({ serial }) => serial) }
}

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const someBytes = randomBytes(300)

/** Bare signatures in the very process and moment in which answers are signed. */
function signBare() {
  const calls = 300
  const before = process.threadCpuUsage()
  for (let n = 0; n < calls; n++) sign('sha256', someBytes, privateKey)
  const { user, system } = process.threadCpuUsage(before)
  return { calls, seconds: (user + system) / 1_000_000 }
}

/** The library makes one request; the others differ from it in the serial number only. */
function requestsFor(issuer: Uint8Array, serials: readonly string[]): Buffer[] {
  const first = serials[0] ?? ''
  const pattern = sampleRequest({ issuer, serials: [first] })
  const at = pattern.indexOf(Buffer.from(first, 'hex'))
  return serials.map((serial) => {
    const request = Buffer.from(pattern)
    request.write(serial, at, 'hex')
    return request
  })
}

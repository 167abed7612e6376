// A process that answers for certificates and nothing else: /pki on bare node:http.
//
// Its order comes as one line on standard input, because the database's address may hold a
// password; it ends when standard input does, that is with the process that started it. It
// holds no authority key: the signer's socket is asked. What it keeps is used only while it
// hears from the database.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { openAuthorities } from '../adapters/ca/authorities.ts'
import { connectSigner } from '../adapters/ca/keys/remote-signer.ts'
import { createPkiHandler } from '../adapters/pki-http/handler.ts'
import { openClock } from '../shell/clock/clock.ts'
import { openServer } from '../shell/ledger/postgres.ts'
import { certificateRegisterOn } from '../shell/register/certificate-register.ts'
import type { ResponderOrder } from './open-responders.ts'

// Ctrl-C reaches every process of a terminal; the office closes this one itself.
process.on('SIGINT', () => undefined)
const lines = createInterface({ input: process.stdin })
const [line] = (await once(lines, 'line')) as [string]
lines.on('close', () => process.exit(0))
const order = JSON.parse(line) as ResponderOrder

const database = await openServer(order.databaseUrl, 4)
await database.actAs('madoguchi_responder')
const clock = await openClock(database, order.town)
const signer = await connectSigner(order.signerSocket)
const authorities = await openAuthorities({
  folder: order.folder,
  signer,
  register: certificateRegisterOn(database, order.town),
  publicUrl: order.publicUrl,
  now: clock.epochMs,
  listNumberSlot: order.listNumberSlot,
})
const server = createServer(createPkiHandler(authorities))
server.listen({ port: order.port, host: order.host, reusePort: true }, () => {
  process.stdout.write('ready\n')
})

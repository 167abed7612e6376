// The process that holds the keys: opens keystore or token and answers on a Unix socket.
//
// Started with the keystore's path and the socket's; the passphrase, or the token's address
// and PIN, comes on standard input, so that no list of processes shows it. It ends when its
// standard input does, that is with the process that started it.

import { once } from 'node:events'
import { chmodSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import type { AuthorityKeys } from '../../../shell/ports/key-ceremony.ts'
import { openCustodian } from './open-custodian.ts'
import { serveSigner } from './signer-wire.ts'

const [, , keystore, socket] = process.argv
if (!keystore || !socket) process.exit(2)

const lines = createInterface({ input: process.stdin })
const [line] = (await once(lines, 'line')) as [string]
lines.on('close', () => process.exit(0))
const keys = JSON.parse(line) as AuthorityKeys
const custodian = await openCustodian(keystore, keys).catch(() => process.exit(1))
const server = createServer((connection) => serveSigner(connection, custodian))
rmSync(socket, { force: true })
server.listen(socket, () => {
  chmodSync(socket, 0o600)
  process.stdout.write('ready\n')
})

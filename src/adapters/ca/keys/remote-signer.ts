// Starting the process that holds the keys, and reaching it from any other process.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Signer } from '../../../shell/ports/signer.ts'
import { SignerFault, signerOver } from './signer-wire.ts'

export type SignerProcess = {
  readonly socket: string
  readonly stop: () => Promise<void>
}

type SignerProcessOptions = {
  readonly keystore: string
  readonly socket: string
  readonly passphrase: string
}

/** Resolves when it answers; rejects when the passphrase does not open the keystore. */
export async function startSignerProcess(options: SignerProcessOptions): Promise<SignerProcess> {
  const script = join(import.meta.dirname, 'signer-process.ts')
  const child = spawn(process.execPath, [script, options.keystore, options.socket], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {},
  })
  child.stdin.write(`${options.passphrase}\n`)
  const ready = once(child.stdout, 'data')
  const ended = once(child, 'exit').then(() => {
    throw new SignerFault('the signer process did not open its keys')
  })
  await Promise.race([ready, ended])
  ended.catch(() => undefined)
  return { socket: options.socket, stop: () => stop(child) }
}

export async function connectSigner(socket: string): Promise<Signer> {
  const connection = connect(socket)
  await once(connection, 'connect')
  // An idle signer does not keep the process alive.
  connection.unref()
  return signerOver(connection)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.stdin?.end()
  await ended
}

// Starting the process that holds the keys, and reaching it from any other process.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { tokenPinVariable, type AuthorityKeys } from '../../../shell/ports/key-ceremony.ts'
import type { Signer } from '../../../shell/ports/signer.ts'
import { SignerFault, SignerGone, signerOver } from './signer-wire.ts'

export type SignerProcess = {
  readonly socket: string
  readonly stop: () => Promise<void>
}

type SignerProcessOptions = {
  readonly keystore: string
  readonly socket: string
  readonly keys: AuthorityKeys
}

const attempts = 6
const shortestPauseMs = 50
const longestPauseMs = 5000

/**
 * Resolves when it answers; rejects when the keys cannot be opened. A process
 * that dies is started again, sooner at first and then ever later, until it is stopped.
 */
export async function startSignerProcess(options: SignerProcessOptions): Promise<SignerProcess> {
  const stopping = new AbortController()
  const stopped = () => stopping.signal.aborted
  let child = await start(options)
  const keep = async () => {
    for (let failures = 0; !stopped(); failures++) {
      await endOf(child)
      await backOff(failures, stopping.signal)
      if (stopped()) return
      const next = await start(options).catch(() => undefined)
      if (!next) continue
      child = next
      failures = 0
    }
  }
  const queue = keep()
  return {
    socket: options.socket,
    stop: async () => {
      stopping.abort()
      child.stdin?.end()
      await queue
      // One that was being started meanwhile has no other reason to end.
      child.stdin?.end()
      await endOf(child)
    },
  }
}

/** Reaches a signer; a connection that was lost is made again, and asked once more. */
export async function connectSigner(socket: string): Promise<Signer> {
  const closing = new AbortController()
  let signer = await signerAt(socket)
  let again: Promise<void> | undefined
  const reconnect = async () => {
    signer = await signerAt(socket).catch(() => signer)
    again = undefined
  }
  return {
    async sign(keyId, sha256) {
      for (let failures = 0; ; failures++) {
        try {
          return await signer.sign(keyId, sha256)
        } catch (error) {
          const hopeless = closing.signal.aborted || failures === attempts
          if (hopeless || !(error instanceof SignerGone)) throw error
          await backOff(failures, closing.signal)
          await (again ??= reconnect())
        }
      }
    },
    async close() {
      closing.abort()
      await signer.close()
    },
  }
}

async function start(options: SignerProcessOptions): Promise<ChildProcess> {
  const script = join(import.meta.dirname, 'signer-process.ts')
  const child = spawn(process.execPath, [script, options.keystore, options.socket], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: 'token' in options.keys ? settingsOfTokens() : {},
  })
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${JSON.stringify(options.keys)}\n`)
  const ready = once(child.stdout, 'data')
  const ended = once(child, 'exit').then(() => {
    throw new SignerFault('the signer process did not open its keys')
  })
  await Promise.race([ready, ended])
  ended.catch(() => undefined)
  return child
}

/** A token's library finds its settings in the environment; the PIN is not among them. */
function settingsOfTokens(): NodeJS.ProcessEnv {
  const { [tokenPinVariable]: _, ...rest } = process.env
  return rest
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function signerAt(socket: string): Promise<Signer> {
  const connection = connect(socket)
  await once(connection, 'connect')
  // An idle signer does not keep the process alive.
  connection.unref()
  return signerOver(connection)
}

async function backOff(failures: number, signal: AbortSignal): Promise<void> {
  const pauseMs = Math.min(shortestPauseMs * 2 ** failures, longestPauseMs)
  await pause(pauseMs, undefined, { signal }).catch(() => undefined)
}

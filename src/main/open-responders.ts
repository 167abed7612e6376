// Responder processes: /pki answered beside the office, by processes that share one port.
//
// Each reads the database by itself and reaches the keys only through the signer's socket.
// One that dies is started again; all end with their standard input, and so with this
// process, however it ends.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** What a responder process is told on its standard input, as one line. */
export type ResponderOrder = {
  readonly databaseUrl: string
  readonly town: string
  /** The authorities' folder and the signer's socket. */
  readonly folder: string
  readonly signerSocket: string
  readonly publicUrl: string
  readonly port: number
  readonly host: string
  /** Tells this process's revocation lists apart from the others'. */
  readonly listNumberSlot: number
}

export type Responders = {
  readonly pids: () => readonly number[]
  readonly close: () => Promise<void>
}

const shortestPauseMs = 100
const longestPauseMs = 10_000
const endWithinMs = 3000

/** Starts `count` of them; resolves when all answer. Slot 0 is the office's own. */
export async function openResponders(
  order: Omit<ResponderOrder, 'listNumberSlot'>,
  count: number,
): Promise<Responders> {
  await expectFree(order.port, order.host)
  const closing = new AbortController()
  const inUse = Array.from({ length: count }, (_, index) =>
    keepOne({ ...order, listNumberSlot: index + 1 }, closing.signal),
  )
  const close = async () => {
    closing.abort()
    await Promise.all(inUse.map(({ ended }) => ended))
  }
  try {
    await Promise.all(inUse.map(({ ready }) => ready))
  } catch (error) {
    await close()
    throw error
  }
  return { pids: () => inUse.flatMap(({ pid }) => pid() ?? []), close }
}

/** Processes that share a port would share it silently with another office's, too. */
async function expectFree(port: number, host: string): Promise<void> {
  const probe = createServer().listen({ port, host })
  await once(probe, 'listening')
  probe.close()
  await once(probe, 'close')
}

type ResponderInUse = {
  readonly ready: Promise<void>
  readonly ended: Promise<void>
  readonly pid: () => number | undefined
}

function keepOne(order: ResponderOrder, closing: AbortSignal): ResponderInUse {
  let child = start(order)
  const ready = answers(child)
  const keep = async () => {
    await ready.catch(() => undefined)
    for (let failures = 0; ; failures += 1) {
      const began = performance.now()
      await endOf(child, closing)
      if (performance.now() - began > longestPauseMs) failures = 0
      const pauseMs = Math.min(shortestPauseMs * 2 ** failures, longestPauseMs)
      await pause(pauseMs, undefined, { signal: closing }).catch(() => undefined)
      if (closing.aborted) return
      child = start(order)
    }
  }
  return { ready, ended: keep(), pid: () => child.pid }
}

function start(order: ResponderOrder): ChildProcess {
  const script = join(import.meta.dirname, 'responder-process.ts')
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: databaseSettings(),
  })
  child.on('error', () => undefined)
  child.stdin.on('error', () => undefined)
  child.stdin.write(`${JSON.stringify(order)}\n`)
  return child
}

/** PGPASSWORD and the like; no passphrase of the authorities gets over there. */
function databaseSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('PG')))
}

async function answers(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('a responder process ended before it answered')
  })
  await Promise.race([child.stdout && once(child.stdout, 'data'), ended])
  ended.catch(() => undefined)
}

/** Waits for its end, and brings that about when everything is closing. */
async function endOf(child: ChildProcess, closing: AbortSignal): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  const kill = () => child.kill('SIGKILL')
  let patience: NodeJS.Timeout | undefined
  const end = () => {
    child.stdin?.end()
    patience = setTimeout(kill, endWithinMs)
  }
  if (closing.aborted) end()
  else closing.addEventListener('abort', end, { once: true })
  await ended
  clearTimeout(patience)
  closing.removeEventListener('abort', end)
}

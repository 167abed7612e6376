// Starts the server process of the bench on the first core, and waits until it is ready.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { has } from './load.ts'

export type BenchServer = {
  readonly child: ChildProcess
  readonly pid: number
  readonly url: string
  readonly asked: number
  readonly size: number
  readonly serials: readonly string[]
}

export async function startBenchServer(
  mode: string,
  requests: string,
  count: number,
): Promise<BenchServer> {
  const script = [join(import.meta.dirname, 'ocsp-server.ts'), mode, requests, String(count)]
  const command = has('taskset')
    ? ['taskset', '-c', '0', process.execPath, ...script]
    : [process.execPath, ...script]
  const [program = '', ...rest] = command
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  process.on('exit', () => child.kill())
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const said = JSON.parse(line) as { port: number } & Omit<BenchServer, 'child' | 'pid' | 'url'>
  return { ...said, child, pid: child.pid ?? 0, url: `http://127.0.0.1:${said.port}/pki/ocsp` }
}

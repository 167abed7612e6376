// OCSP answers a second: from the cache beside node:http's hello, live beside bare signing,
// and both beside what others serve on this machine. Last, how soon a suspension shows.

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { median, print } from './figure.ts'
import { answersPerSecond, askAllTheTime, has, processorSeconds } from './load.ts'
import { benchOthers } from './ocsp-others.ts'

const spread = 100_000
const roundSeconds = 2
const rounds = 7

export type BenchServer = {
  readonly child: ChildProcess
  readonly pid: number
  readonly url: string
  readonly asked: number
  readonly size: number
  readonly serials: readonly string[]
  readonly issuer: string
}

export async function benchOcsp(folder: string): Promise<void> {
  const requests = join(folder, 'requests.bin')
  const cached = await start('cached', requests, spread)
  const hello = await start('hello', requests, 0)
  const load = { requests, size: cached.size, seconds: roundSeconds }
  const rates: [number, number][] = []
  for (let round = 0; round < rounds; round++) {
    const limit = await answersPerSecond({ ...load, url: hello.url }, { folder, pid: hello.pid })
    const asked = { folder, pid: cached.pid }
    rates.push([limit, await answersPerSecond({ ...load, url: cached.url }, asked)])
  }
  rates.shift() // the first round warms both up
  const fromCache = median(rates.map(([, rate]) => rate))
  const figure = `ocsp_from_cache_of_1000000_spread_over_${cached.asked}`
  print({ figure, value: fromCache, unit: 'answers/s' }, median(rates.map(([limit]) => limit)))
  hello.child.kill()
  await benchSuspension(cached, folder, load)
  await benchOthers({ cached, fromCache, requests, folder })
  cached.child.kill()

  await benchLive(folder, requests)
}

/** Bare signing is measured in the same process while it answers, and taken out of its time. */
async function benchLive(folder: string, requests: string): Promise<void> {
  const live = await start('live', requests, 2000)
  const load = { requests, size: live.size, seconds: roundSeconds, url: live.url }
  await askAllTheTime(load, folder)
  const before = processorSeconds(live.pid)
  const answering = askAllTheTime({ ...load, seconds: 6 }, folder)
  let [calls, seconds] = [0, 0]
  for (let n = 0; n < 5; n++) {
    const reply = await fetch(new URL('/bare', live.url), { method: 'POST' })
    const bare = (await reply.json()) as { calls: number; seconds: number }
    calls += bare.calls
    seconds += bare.seconds
  }
  const rate = (await answering) / (processorSeconds(live.pid) - before - seconds)
  print({ figure: 'ocsp_signed_live_rsa', value: rate, unit: 'answers/s' }, calls / seconds)
  live.child.kill()
}

async function start(mode: string, requests: string, count: number): Promise<BenchServer> {
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

const revocationIn = Buffer.from('a0030a0106', 'hex')

type AnyLoad = { readonly requests: string; readonly size: number; readonly seconds: number }

/** From the reply that says the suspension is committed to the OCSP answer that says hold. */
async function benchSuspension(server: BenchServer, folder: string, load: AnyLoad): Promise<void> {
  const loading = askAllTheTime({ ...load, url: server.url, seconds: 6 }, folder)
  const data = readFileSync(load.requests)
  const waits: number[] = []
  const ends = performance.now() + 5500
  for (const [n, serial] of server.serials.entries()) {
    if (performance.now() > ends) break
    const body = data.subarray(n * load.size, (n + 1) * load.size)
    const hold = new URL(`/hold/${serial}`, server.url)
    await fetch(hold, { method: 'POST' }).then((reply) => reply.arrayBuffer())
    const committed = performance.now()
    while (!(await ask(server.url, body)).includes(revocationIn)) continue
    waits.push(performance.now() - committed)
  }
  await loading
  const sorted = waits.toSorted((one, other) => one - other)
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? NaN
  print({ figure: 'suspension_committed_to_ocsp_p99_under_load', value: p99, unit: 'ms' }, 250)
}

async function ask(url: string, body: Uint8Array<ArrayBuffer>): Promise<Buffer> {
  const headers = { 'content-type': 'application/ocsp-request' }
  const reply = await fetch(url, { method: 'POST', body, headers })
  return Buffer.from(await reply.arrayBuffer())
}

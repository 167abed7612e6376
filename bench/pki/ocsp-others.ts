// cfssl ocspserve and openssl ocsp on the same machine in the same run, when installed.
//
// cfssl serves answers signed before, ours in fact; openssl signs each one and closes each
// connection, so its figure is understated by that.

import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { print, printSkipped } from './figure.ts'
import { answersPerSecond, has } from './load.ts'
import type { BenchServer } from './bench-server.ts'

type Beside = {
  readonly cached: BenchServer
  readonly fromCache: number
  readonly requests: string
  readonly folder: string
}

const served = 60

export async function benchOthers(beside: Beside): Promise<void> {
  const few = join(beside.folder, 'few.bin')
  writeFileSync(few, readFileSync(beside.requests).subarray(-served * beside.cached.size))
  await benchCfssl(beside, few)
  await benchOpenssl(beside, few)
}

async function benchCfssl({ cached, fromCache, folder }: Beside, few: string): Promise<void> {
  const figure = 'ocsp_from_cache_beside_cfssl_ocspserve'
  if (!has('cfssl')) {
    printSkipped(figure, 'cfssl is not installed')
    return
  }
  const data = readFileSync(few)
  const answers: string[] = []
  for (let n = 0; n < served; n++) {
    const body = data.subarray(n * cached.size, (n + 1) * cached.size)
    const headers = { 'content-type': 'application/ocsp-request' }
    const reply = await fetch(cached.url, { method: 'POST', body, headers })
    answers.push(Buffer.from(await reply.arrayBuffer()).toString('base64'))
  }
  const responses = join(folder, 'responses')
  writeFileSync(responses, `${answers.join('\n')}\n`)
  const port = await freePort()
  const child = pinned([
    'cfssl',
    'ocspserve',
    '-port',
    String(port),
    '-responses',
    responses,
    '-loglevel',
    '5',
  ])
  await listening()
  const load = { url: `http://127.0.0.1:${port}/`, requests: few, size: cached.size, seconds: 3 }
  const rate = await answersPerSecond(load, { folder, pid: child.pid ?? 0 })
  child.kill()
  print({ figure, value: fromCache, unit: 'answers/s' }, rate)
}

async function benchOpenssl({ cached, fromCache, folder }: Beside, few: string): Promise<void> {
  const figure = 'ocsp_from_cache_beside_openssl_ocsp'
  if (!has('openssl')) {
    printSkipped(figure, 'openssl is not installed')
    return
  }
  const file = (name: string) => join(folder, name)
  const data = readFileSync(few)
  const subject = '/C=JP/O=bench'
  const make = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', subject]
  spawnSync('openssl', [...make, '-keyout', file('key.pem'), '-out', file('ca.pem'), '-days', '9'])
  const rows = Array.from({ length: served }, (_, n) => {
    const serial = data.subarray((n + 1) * cached.size - 16, (n + 1) * cached.size).toString('hex')
    return `V\t301231235959Z\t\t${serial.toUpperCase()}\tunknown\t${subject}/CN=${n}\n`
  })
  writeFileSync(file('index.txt'), rows.join(''))
  const port = await freePort()
  const key = ['-rsigner', file('ca.pem'), '-rkey', file('key.pem'), '-CA', file('ca.pem')]
  const where = ['-index', file('index.txt'), '-port', String(port), '-nmin', '60']
  const child = pinned(['openssl', 'ocsp', ...where, ...key])
  await listening()
  const load = {
    url: `http://127.0.0.1:${port}/`,
    requests: few,
    size: cached.size,
    seconds: 3,
    closing: true,
  }
  const rate = await answersPerSecond(load, { folder, pid: child.pid ?? 0 })
  child.kill()
  print({ figure, value: fromCache, unit: 'answers/s' }, rate)
}

function pinned(command: readonly string[]): ChildProcess {
  const [program = '', ...rest] = has('taskset') ? ['taskset', '-c', '0', ...command] : command
  const env = { ...process.env, GOMAXPROCS: '1' }
  const child = spawn(program, rest, { stdio: 'ignore', env })
  process.on('exit', () => child.kill())
  return child
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** openssl takes a connection that asks nothing amiss, so readiness is waited for, not tried. */
async function listening(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1500))
}

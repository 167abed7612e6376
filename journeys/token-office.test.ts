// The office with its authorities' keys in a PKCS#11 token: founded there, signing from there,
// in this process or in one of their own. The token is SoftHSM2, a real one in software.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram, run } from '../src/adapters/ca/outside-programs.ts'
import { readConfig, type Config } from '../src/main/config.ts'
import { startOffice, type RunningOffice } from '../src/main/serve.ts'
import { tokenPinVariable, type TokenAddress } from '../src/shell/ports/key-ceremony.ts'
import { optionalPackage } from '../tools/optional-package.ts'
import { Browserless } from './testing/browserless.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

const library = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/pkcs11/libsofthsm2.so'].find(
  (path) => existsSync(path),
)
const { name: packageName, reason } = await optionalPackage('graphene-pk11')
const installed = hasProgram('softhsm2-util') && library !== undefined
const missing = installed ? reason : 'SoftHSM2 is not installed'

describe.skipIf(missing !== undefined)(`keys in a token (${missing ?? 'here'})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-token-'))
  const before = process.env['SOFTHSM2_CONF']
  const token = (tokenLabel: string): TokenAddress => ({
    ...{ library: library ?? '', tokenLabel, pin: '4711', packageName },
  })

  beforeAll(async () => {
    await prepareKeys()
    mkdirSync(join(folder, 'tokens'))
    const settings = `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`
    writeFileSync(join(folder, 'softhsm2.conf'), settings)
    process.env['SOFTHSM2_CONF'] = join(folder, 'softhsm2.conf')
    for (const label of ['one', 'two']) {
      const pins = '--so-pin 12345678 --pin 4711'
      const made = await run(folder, `softhsm2-util --init-token --free --label ${label} ${pins}`)
      expect(made).toMatchObject({ status: 0 })
    }
  })
  afterAll(() => {
    if (before === undefined) delete process.env['SOFTHSM2_CONF']
    else process.env['SOFTHSM2_CONF'] = before
    rmSync(folder, { recursive: true, force: true })
  })

  async function start(data: string, over: Partial<Config>): Promise<RunningOffice> {
    const config = readConfig([
      ...['--port', `${await freePort()}`, '--data', join(folder, data)],
      ...['--now', '2024-06-03T10:00', '--key-pool', keyPoolFolder, '--personas', 'hanako'],
    ])
    return startOffice({ ...config, databaseUrl: undefined, ...over }, () => undefined)
  }

  test.each([
    ['one', 1],
    ['two', 2],
  ])('token %s founds, issues, lists and answers with %i process(es)', async (label, processes) => {
    const office = await start(label, { token: token(label), processes })
    try {
      const visitor = new Browserless(office.url)
      const { body } = await visitor.json('/api/residents/hanako/certificates')
      expect(body).toMatchObject([{ state: 'good' }, { state: 'good' }])
      expect((await visitor.get('/pki/crl/auth-1/0000.crl')).status).toBe(200)
      expect(existsSync(join(folder, label, 'authorities/keystore.json'))).toBe(false)
    } finally {
      await office.close()
    }
  })

  test('opened again with the token it goes on; without it, it says where to look', async () => {
    const again = await start('one', { token: token('one') })
    expect((await fetch(`${again.url}/pki/crl/sign-1/0000.crl`)).status).toBe(200)
    await again.close()
    await expect(start('one', {})).rejects.toThrow(/sign-1 is not where keys .* --token/)
    await expect(start('one', { token: token('two') })).rejects.toThrow(/sign-1 is not where keys/)
  })

  test('a token that founded other authorities, a wrong PIN and no PIN are said so', async () => {
    await expect(start('new', { token: token('one') })).rejects.toThrow('founded in it before')
    const wrong = { ...token('one'), pin: '9999' }
    await expect(start('one', { token: wrong })).rejects.toThrow('does not take this PIN')
    const options = ['--token', 'one', '--library', library ?? '']
    expect(() => readConfig(options)).toThrow(tokenPinVariable)
    expect(() => readConfig(['--token', 'one'])).toThrow('go together')
  })
})

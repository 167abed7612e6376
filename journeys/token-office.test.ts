// The office with its authorities' keys in a PKCS#11 token: founded there, signing from there,
// in this process or in one of their own. The token is SoftHSM2, a real one in software.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  noToken,
  openSampleTokens,
  sampleToken,
  type SampleTokens,
} from '../src/adapters/ca/testing/sample-token.ts'
import { readConfig, type Config } from '../src/main/config.ts'
import { startOffice, type RunningOffice } from '../src/main/serve.ts'
import { tokenPinVariable } from '../src/shell/ports/key-ceremony.ts'
import { Browserless } from './testing/browserless.ts'
import { childrenNamed } from './testing/child-processes.ts'
import { freePort, keyPoolFolder, prepareKeys } from './testing/office.ts'

describe.skipIf(noToken !== undefined)(`keys in a token (${noToken ?? 'here'})`, () => {
  let tokens: SampleTokens
  beforeAll(async () => {
    await prepareKeys()
    tokens = await openSampleTokens(['one', 'two'])
  })
  afterAll(() => tokens.close())

  async function start(data: string, over: Partial<Config>): Promise<RunningOffice> {
    const config = readConfig([
      ...['--port', `${await freePort()}`, '--data', join(tokens.folder, data)],
      ...['--now', '2024-06-03T10:00', '--key-pool', keyPoolFolder, '--personas', 'hanako'],
    ])
    return startOffice({ ...config, databaseUrl: undefined, ...over }, () => undefined)
  }

  test.each([
    ['one', 1],
    ['two', 2],
  ])('token %s founds, issues, lists and answers with %i process(es)', async (label, processes) => {
    const office = await start(label, { token: sampleToken(label), processes })
    try {
      const visitor = new Browserless(office.url)
      const { body } = await visitor.json('/api/residents/hanako/certificates')
      expect(body).toMatchObject([{ state: 'good' }, { state: 'good' }])
      expect((await visitor.get('/pki/crl/auth-1/0000.crl')).status).toBe(200)
      expect(existsSync(join(tokens.folder, label, 'authorities/keystore.json'))).toBe(false)
    } finally {
      await office.close()
    }
  })

  test('opened again with the token it goes on; without it, it says where to look', async () => {
    const again = await start('one', { token: sampleToken('one') })
    expect((await fetch(`${again.url}/pki/crl/sign-1/0000.crl`)).status).toBe(200)
    await again.close()
    await expect(start('one', {})).rejects.toThrow(/sign-1 is not where keys .* --token/)
    await expect(start('one', { token: sampleToken('two') })).rejects.toThrow(
      /sign-1 is not where keys/,
    )
    await expect(start('one', { processes: 2 })).rejects.toThrow(/sign-1 is not where keys/)
    expect(childrenNamed('signer-process')).toEqual([])
  })

  test('a token that founded other authorities, a wrong PIN and no PIN are said so', async () => {
    await expect(start('new', { token: sampleToken('one') })).rejects.toThrow(
      'founded in it before',
    )
    const wrong = { ...sampleToken('one'), pin: '9999' }
    await expect(start('one', { token: wrong })).rejects.toThrow('does not take this PIN')
    const options = ['--token', 'one', '--library', sampleToken('one').library]
    expect(() => readConfig(options)).toThrow(tokenPinVariable)
    expect(() => readConfig(['--token', 'one'])).toThrow('go together')
  })
})

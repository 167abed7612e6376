// Keys in SoftHSM2, a token in software: the ceremony is held in it, and certificates are
// issued with keys that never leave it.

import { createHash, createPublicKey, verify } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundAuthorities } from '../ceremony.ts'
import { hasProgram, run } from '../outside-programs.ts'
import { sampleAuthorities } from '../sample-authorities.ts'
import { optionalPackage } from '../../../../tools/optional-package.ts'
import { TokenFault } from './graphene.ts'
import { openToken } from './pkcs11.ts'

const library = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/pkcs11/libsofthsm2.so'].find(
  (path) => existsSync(path),
)
const packageName = await optionalPackage('graphene-pk11')
const installed = hasProgram('softhsm2-util') && library !== undefined
const reason = installed ? packageName.reason : 'SoftHSM2 is not installed'
const token = {
  library: library ?? '',
  tokenLabel: 'specimen',
  pin: '4711',
  packageName: packageName.name,
}
if (reason !== undefined) console.warn(`PKCS#11 skipped: ${reason}`)

describe.skipIf(reason !== undefined)('keys in SoftHSM2', () => {
  let folder: string
  const configuredBefore = process.env['SOFTHSM2_CONF']

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'softhsm-'))
    await mkdir(join(folder, 'tokens'))
    const settings = `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`
    await writeFile(join(folder, 'softhsm2.conf'), settings)
    process.env['SOFTHSM2_CONF'] = join(folder, 'softhsm2.conf')
    const made = await run(
      folder,
      'softhsm2-util --init-token --free --label specimen --so-pin 12345678 --pin 4711',
    )
    expect(made).toMatchObject({ status: 0 })
  })
  afterAll(async () => {
    if (configuredBefore === undefined) delete process.env['SOFTHSM2_CONF']
    else process.env['SOFTHSM2_CONF'] = configuredBefore
    await rm(folder, { recursive: true })
  })

  test('a key made in the token signs, is never made twice, and is found again', async () => {
    const data = Buffer.from('to be signed')
    const digest = createHash('sha256').update(data).digest()
    const custodian = await openToken(token)
    const spki = Buffer.from(await custodian.makeKey('sample'))
    await expect(custodian.makeKey('sample')).rejects.toThrow(TokenFault)
    await expect(custodian.sign('another', digest)).rejects.toThrow(TokenFault)
    await custodian.close()

    const again = await openToken(token)
    const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
    expect(verify('sha256', data, key, await again.sign('sample', digest))).toBe(true)
    await again.close()
  })

  test('both authorities are founded in the token and issue from it', async () => {
    const custodian = await openToken(token)
    const publicUrl = 'http://127.0.0.1:8080/pki'
    const authorityFolder = join(folder, 'authorities')
    await foundAuthorities({ folder: authorityFolder, custodian, publicUrl, now: Date.now() })
    expect(existsSync(join(authorityFolder, 'keystore.json'))).toBe(false)
    const sample = await sampleAuthorities({ folder: authorityFolder, signer: custodian })
    for (const kind of ['sign', 'auth'] as const) {
      const { der } = await sample.issue(kind)
      const verdict = await sample.authorities.check(der, kind, sample.clock.now)
      expect(verdict).toMatchObject({ ok: true })
    }
    await sample.close()
  })

  test('a token that is not there is named as the fault', async () => {
    await expect(openToken({ ...token, tokenLabel: 'elsewhere' })).rejects.toThrow('label')
  })
})

// Keys in SoftHSM2, a token in software: the ceremony is held in it, and certificates are
// issued with keys that never leave it.

import { createHash, createPublicKey, verify } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundAuthorities } from '../ceremony.ts'
import { sampleAuthorities } from '../testing/sample-authorities.ts'
import { TokenFault } from './graphene.ts'
import { openToken } from './pkcs11.ts'
import {
  noToken,
  openSampleTokens,
  sampleToken,
  type SampleTokens,
} from '../testing/sample-token.ts'

const token = sampleToken('specimen')

describe.skipIf(noToken !== undefined)(`keys in SoftHSM2 (${noToken ?? 'here'})`, () => {
  let tokens: SampleTokens

  beforeAll(async () => {
    tokens = await openSampleTokens(['specimen'])
  })
  afterAll(() => tokens.close())

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
    const authorityFolder = join(tokens.folder, 'authorities')
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

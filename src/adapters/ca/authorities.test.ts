import { X509Certificate, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import { keystorePath } from './authority-folder.ts'
import { rollOver } from './ceremony.ts'
import { openKeystore, signDigest } from './keys/keystore.ts'
import { connectSigner, startSignerProcess } from './keys/remote-signer.ts'
import { parseCertificate } from './chain/parsed-certificate.ts'
import { parseList, covers } from './testing/parsed-list.ts'
import { sampleRequest } from './testing/sample-request.ts'
import {
  sampleAuthorities,
  sampleHolderKeys,
  samplePassphrase,
  type SampleAuthorities,
} from './testing/sample-authorities.ts'

let folder: string
let open: SampleAuthorities[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'authorities-'))
})
afterEach(async () => {
  for (const each of open) await each.authorities.close()
  open = []
  await rm(folder, { recursive: true, force: true })
})

const reopen = async (over: Parameters<typeof sampleAuthorities>[0] = {}) => {
  const sample = await sampleAuthorities({ folder, ...over })
  open.push(sample)
  return sample
}
const certificateOf = ({ authorities }: SampleAuthorities, kind: CertificateKind) =>
  new X509Certificate(
    authorities.authorities().find((each) => each.kind === kind && each.current)?.certificate ??
      Buffer.alloc(0),
  )

describe('founding', () => {
  test('the two authorities have names that can never pass for the real ones', async () => {
    const sample = await reopen()
    for (const kind of ['sign', 'auth'] as const) {
      const { subject, issuer, ca } = certificateOf(sample, kind)
      expect(subject).toContain('O=JPKI-SPECIMEN')
      expect(subject).toContain('not a government authority')
      expect([issuer, ca]).toEqual([subject, true])
    }
  })

  test('they begin with the first cards and end with a day in Japan', async () => {
    const sample = await reopen()
    const { validFromDate, validToDate } = certificateOf(sample, 'auth')
    expect(validFromDate.toISOString()).toBe('2015-12-31T15:00:00.000Z')
    expect(validToDate.toISOString()).toMatch(/T14:59:59.000Z$/)
  })

  test('a second opening has the same authorities, and a wrong passphrase opens none', async () => {
    const first = certificateOf(await reopen(), 'sign').fingerprint256
    expect(certificateOf(await reopen(), 'sign').fingerprint256).toBe(first)
    await expect(reopen({ keys: { passphrase: 'something else' } })).rejects.toThrow('passphrase')
  })
})

describe('a changed public address', () => {
  test('is written in new certificates, and lists still cover the older ones', async () => {
    const before = await reopen()
    const old = await before.issue('sign')
    const after = await reopen({ publicUrl: 'http://127.0.0.1:9090/pki' })
    const young = await after.issue('sign')
    expect(Buffer.from(young.der).includes('http://127.0.0.1:9090/pki/crl/sign-1/')).toBe(true)
    for (const { der, shard } of [old, young]) {
      const list = await after.authorities.crl('sign-1', shard)
      expect(covers(parseList(Buffer.concat(list?.parts ?? [])), parseCertificate(der))).toBe(true)
    }
  })
})

describe('keys in another process', () => {
  test('issue, list and answer through the signer alone', async () => {
    await (await reopen()).authorities.close()
    const socket = join(folder, 'signer.sock')
    const keystore = keystorePath(folder)
    const keys = { passphrase: samplePassphrase }
    const process = await startSignerProcess({ keystore, socket, keys })
    const sample = await reopen({ signer: await connectSigner(socket), keys: undefined })
    const { der, serialHex, shard } = await sample.issue('auth')
    expect(await sample.authorities.check(der, 'auth', sample.clock.now)).toMatchObject({
      ok: true,
    })
    expect((await sample.authorities.crl('auth-1', shard))?.entries).toBe(0)
    const issuer = certificateOf(sample, 'auth').raw
    const answer = await sample.authorities.ocsp(sampleRequest({ issuer, serials: [serialHex] }))
    expect(answer.cache).toBeDefined()
    await process.stop()
  })

  test('without a ceremony a signer alone founds nothing', async () => {
    const signer = { sign: () => Promise.reject(new Error()), close: async () => undefined }
    await expect(reopen({ signer })).rejects.toThrow('ceremony')
  })
})

describe('the next generation', () => {
  const roll = async () => {
    const custodian = await openKeystore(keystorePath(folder), samplePassphrase)
    const publicUrl = 'http://127.0.0.1:8080/pki'
    const ceremony = { folder, custodian, publicUrl, now: Date.now() }
    const record = await rollOver(ceremony, 'sign')
    await custodian.close()
    return record
  }

  test('has the same name and another key; certificates of both stand', async () => {
    const before = await reopen()
    const old = await before.issue('sign')
    expect((await roll()).caId).toBe('sign-2')
    const after = await reopen()
    after.register.add(old)
    const young = await after.issue('sign')
    expect(young).toMatchObject({ caId: 'sign-2', generation: 2 })
    const [first, second] = after.authorities
      .authorities()
      .filter(({ kind }) => kind === 'sign')
      .map(({ certificate }) => new X509Certificate(certificate))
    expect(first?.subject).toBe(second?.subject)
    expect(first?.publicKey.equals(second?.publicKey ?? first.publicKey)).toBe(false)
    for (const { der, caId } of [old, young]) {
      const verdict = await after.authorities.check(der, 'sign', after.clock.now)
      expect(verdict).toMatchObject({ ok: true, caId })
    }
    expect((await after.issue('auth')).caId).toBe('auth-1')
  })

  test('OCSP finds the issuer by its key: the other generation knows nothing of it', async () => {
    const before = await reopen()
    const old = await before.issue('sign')
    await roll()
    const after = await reopen()
    after.register.add(old)
    const answers = after.authorities
      .authorities()
      .filter(({ kind }) => kind === 'sign')
      .map(async ({ certificate: issuer }) => {
        const request = sampleRequest({ issuer, serials: [old.serialHex] })
        return (await after.authorities.ocsp(request)).cache === undefined ? 'unknown' : 'known'
      })
    expect(await Promise.all(answers)).toEqual(['known', 'unknown'])
  })
})

describe('what a door is told about a certificate', () => {
  test.each([
    // state of the certificate      verdict
    ['good', undefined],
    ['held', 'held'],
    ['revoked', 'revoked'],
    ['forged', 'forged'],
    ['of another authority', 'forged'],
    ['expired', 'expired'],
    ['of tomorrow', 'not_yet_valid'],
    ['of the other kind', 'wrong_kind'],
    ['never issued', 'never_issued'],
    ['no certificate', 'unreadable'],
  ])('%s: %s', async (state, because) => {
    const sample = await reopen()
    const { now } = sample.clock
    const issued = await sample.issue('auth')
    let { der } = issued
    let at = now
    if (state === 'held') sample.register.hold(issued, now)
    if (state === 'revoked') sample.register.revoke(issued, now)
    if (state === 'forged') der = Buffer.concat([der.subarray(0, -1), Buffer.from([0])])
    if (state === 'of another authority') {
      const stranger = await sampleAuthorities()
      der = (await stranger.issue('auth')).der
      await stranger.close()
    }
    if (state === 'expired') at = now + 6 * 366 * 86_400_000
    if (state === 'of tomorrow') at = now - 86_400_000
    if (state === 'of the other kind') der = (await sample.issue('sign')).der
    if (state === 'never issued') {
      der = (await (await reopen()).issue('auth')).der
      at = now + 3_600_000 // the other register's clock may be a second ahead
    }
    if (state === 'no certificate') der = Buffer.from('no certificate')
    const verdict = await sample.authorities.check(der, 'auth', at)
    expect(verdict.ok ? undefined : verdict.because).toBe(because)
  })

  test('the authority’s own certificate is not a holder’s', async () => {
    const sample = await reopen()
    const { raw } = certificateOf(sample, 'auth')
    const verdict = await sample.authorities.check(raw, 'auth', sample.clock.now)
    expect(verdict).toEqual({ ok: false, because: 'not_for_this_use' })
  })

  test('a signature counts only when the certificate’s key made it', async () => {
    const sample = await reopen()
    const { der } = await sample.issue('auth')
    const data = Buffer.from('a challenge')
    const at = sample.clock.now
    const check = (signature: Uint8Array, signed: Uint8Array = data) =>
      sample.authorities.checkSignature({
        certificate: der,
        kind: 'auth',
        data: signed,
        signature,
        at,
      })
    const right = sign('sha256', data, sampleHolderKeys().privateKey)
    const wrong = sign(
      'sha256',
      data,
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
    )
    expect(await check(right)).toMatchObject({ ok: true })
    expect(await check(wrong)).toEqual({ ok: false, because: 'forged' })
    expect(await check(right, Buffer.from('another'))).toEqual({ ok: false, because: 'forged' })
  })

  test('when the register cannot be read, nothing is trusted', async () => {
    const sample = await reopen()
    const { der } = await sample.issue('auth')
    sample.register.statusOf = () => Promise.reject(new Error('away'))
    const verdict = await sample.authorities.check(der, 'auth', sample.clock.now)
    expect(verdict).toEqual({ ok: false, because: 'status_unavailable' })
  })
})

test('no file of the authorities holds a key in the clear', async () => {
  await reopen()
  for (const file of ['keystore.json', 'authorities.json']) {
    expect(await readFile(join(folder, file), 'utf8')).not.toMatch(/PRIVATE|passphrase|battery/)
  }
})

test('keys that are not those of the certificates are noticed at the opening', async () => {
  await (await reopen()).authorities.close()
  const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const signer = {
    sign: async (_: string, digest: Uint8Array) => signDigest(stranger, digest),
    close: async () => undefined,
  }
  await expect(reopen({ signer })).rejects.toThrow(/key of \w+-1 is not where keys/)
})

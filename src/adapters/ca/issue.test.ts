import { X509Certificate, generateKeyPairSync, sign } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AsnConvert } from '@peculiar/asn1-schema'
import { Certificate } from '@peculiar/asn1-x509'
import { day } from '../../core/kernel/day.ts'
import type { IssueOrder } from '../../shell/ports/authorities.ts'
import { keystorePath } from './authority-folder.ts'
import { openKeystore } from './keys/keystore.ts'
import { assembleRequest, PossessionFault, requestToSign } from './possession.ts'
import {
  sampleAuthorities,
  sampleHolderKeys,
  sampleOrder,
  samplePassphrase,
  type SampleAuthorities,
} from './testing/sample-authorities.ts'

let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities()
})
afterAll(() => sample.close())

const now = () => sample.clock.now
const issue = (order: IssueOrder) => sample.authorities.issue(order)

describe('an issued certificate', () => {
  test('is a node X509Certificate that its authority signed', async () => {
    const { der } = await sample.issue('auth')
    const parsed = new X509Certificate(der)
    const authority = sample.authorities.authorities().find(({ kind }) => kind === 'auth')
    const issuer = new X509Certificate(authority?.certificate ?? Buffer.alloc(0))
    expect(parsed.checkIssued(issuer)).toBe(true)
    expect(parsed.verify(issuer.publicKey)).toBe(true)
    expect(parsed.ca).toBe(false)
  })

  test('ends at 23:59:59 in Japan of its last day', async () => {
    const order = { ...sampleOrder('auth', now()), notAfterDay: day('2030-02-28') }
    const result = await issue(order)
    const ended = result.ok && new X509Certificate(result.certificate.der).validToDate
    expect(ended && ended.toISOString()).toBe('2030-02-28T14:59:59.000Z')
  })

  test('says nothing of the person when it is for authentication', async () => {
    const { der } = await sample.issue('auth')
    expect(Buffer.from(der).includes('見本　花子')).toBe(false)
    expect(new X509Certificate(der).subjectAltName).toBeUndefined()
  })

  test('names the person when it is for signatures', async () => {
    const { der } = await sample.issue('sign')
    for (const text of ['見本　花子', '419900108', '見本都見本区一丁目２番３号']) {
      expect(Buffer.from(der).includes(text)).toBe(true)
    }
  })

  test('has a serial number no other has, and the shard of its low bits', async () => {
    const issued = await Promise.all(Array.from({ length: 50 }, () => sample.issue('sign')))
    expect(new Set(issued.map(({ serialHex }) => serialHex)).size).toBe(50)
    for (const { serialHex, shard, der } of issued) {
      expect(shard).toBe(Number.parseInt(serialHex.slice(-4), 16) % 16)
      const address = `/pki/crl/sign-1/${shard.toString(16).padStart(4, '0')}.crl`
      expect(Buffer.from(der).includes(address)).toBe(true)
    }
  })

  test('is DER: the library writes the same bytes', async () => {
    for (const kind of ['sign', 'auth'] as const) {
      const { der } = await sample.issue(kind)
      const again = Buffer.from(AsnConvert.serialize(AsnConvert.parse(der, Certificate)))
      expect(again.equals(der)).toBe(true)
    }
  })
})

describe('the authority refuses a day beyond the chain', () => {
  test.each([
    // what ends too early or late                                    code
    [{ cardExpiry: '2027-01-01' }, 'certificate-outlives-card'],
    [{ authExpiry: '2027-01-01' }, 'certificate-outlives-auth-certificate'],
    [
      { notAfterDay: '2060-01-01', cardExpiry: '2070-01-01', authExpiry: '2070-01-01' },
      'certificate-outlives-authority',
    ],
    [{ notAfterDay: '2020-01-01' }, 'certificate-already-ended'],
  ])('%o', async (days, code) => {
    const order = { ...sampleOrder('sign', now()), ...days } as IssueOrder
    const result = await issue(order)
    expect(result.ok ? 'issued' : result.refusal.code).toBe(code)
  })
})

describe('without proof of possession nothing is issued', () => {
  const attempt = (over: Partial<IssueOrder>) =>
    issue({ ...sampleOrder('auth', now()), ...over } as IssueOrder).then(
      () => 'issued',
      (error: unknown) => (error instanceof PossessionFault ? error.code : error),
    )
  const spkiOf = (key: { export: (o: { format: 'der'; type: 'spki' }) => Buffer }) =>
    key.export({ format: 'der', type: 'spki' })
  const challenge = Buffer.alloc(32, 7)

  test('a PKCS#10 request signed by the key itself is a proof', async () => {
    const { privateKey, publicKey } = sampleHolderKeys()
    const toSign = requestToSign(spkiOf(publicKey), 'REQUEST')
    const request = assembleRequest(toSign, sign('sha256', toSign, privateKey))
    expect(await attempt({ proof: { form: 'pkcs10', request } })).toBe('issued')
    const forged = Buffer.from(request)
    forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1
    expect(await attempt({ proof: { form: 'pkcs10', request: forged } })).toBe(
      'possession-not-proven',
    )
  })

  test.each(['', 'not a request'])('bytes that are no request are no proof (%j)', async (text) => {
    const request = Buffer.from(text)
    expect(await attempt({ proof: { form: 'pkcs10', request } })).toBe('possession-not-proven')
  })

  test('another key’s signature is no proof', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const signature = sign('sha256', challenge, other.privateKey)
    const proof = { form: 'challenge', challenge, signature } as const
    expect(await attempt({ proof })).toBe('possession-not-proven')
  })

  test('a challenge too short to be fresh is no proof', async () => {
    const short = Buffer.alloc(8)
    const signature = sign('sha256', short, sampleHolderKeys().privateKey)
    const proof = { form: 'challenge', challenge: short, signature } as const
    expect(await attempt({ proof })).toBe('possession-not-proven')
  })

  test.each([
    // a key that is not the chip's kind
    ['RSA with 1024 bits', () => generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey],
    [
      'RSA with exponent 3',
      () => generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey,
    ],
    ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey],
  ] as const)('%s is unsuitable', async (_, make) => {
    expect(await attempt({ publicKeySpki: spkiOf(make()) })).toBe('unsuitable-key')
  })

  test('bytes that are no key are unsuitable', async () => {
    expect(await attempt({ publicKeySpki: Buffer.from('key') })).toBe('unsuitable-key')
  })
})

test('a signer that signs badly is noticed before the certificate leaves', async () => {
  const keys = await openKeystore(keystorePath(sample.folder), samplePassphrase)
  let lies = false
  const lying = await sampleAuthorities({
    folder: sample.folder,
    signer: {
      sign: async (caId, digest) => (lies ? Buffer.alloc(256, 1) : keys.sign(caId, digest)),
      close: () => keys.close(),
    },
  })
  lies = true
  await expect(lying.authorities.issue(sampleOrder('auth', now()))).rejects.toThrow('verify')
  await lying.authorities.close()
})

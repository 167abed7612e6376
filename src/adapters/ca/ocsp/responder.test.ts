import { verify, X509Certificate } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { BasicOCSPResponse, OCSPResponse } from '@peculiar/asn1-ocsp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CertificateKind } from '../../../shell/ports/certificate-register.ts'
import type { OcspAnswer } from '../../../shell/ports/authorities.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { sampleRequest, type SampleQuestion } from '../testing/sample-request.ts'

let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities({ liveAnswersPerSecond: 1000 })
})
afterAll(() => sample.close())

const issuerOf = (kind: CertificateKind) =>
  sample.authorities.authorities().find((each) => each.kind === kind)?.certificate ??
  Buffer.alloc(0)

type RecordedRequest = Omit<SampleQuestion, 'issuer'>
const ask = async (request: RecordedRequest, kind: CertificateKind = 'sign') =>
  sample.authorities.ocsp(sampleRequest({ issuer: issuerOf(kind), ...request }))

function read({ der }: OcspAnswer) {
  const response = AsnConvert.parse(der, OCSPResponse)
  const status: number = response.responseStatus
  if (!response.responseBytes) return { status, states: [] }
  const basic = AsnConvert.parse(response.responseBytes.response.buffer, BasicOCSPResponse)
  const states = basic.tbsResponseData.responses.map(({ certStatus }) => {
    if (certStatus.revoked) return `revoked ${certStatus.revoked.revocationReason?.reason ?? '-'}`
    return certStatus.good === null ? 'good' : 'unknown'
  })
  return { status, states, basic }
}

const stateOf = async (serial: string) => read(await ask({ serials: [serial] })).states[0]

test.each(['sha1', 'sha256'] as const)('a good certificate is good (%s)', async (hash) => {
  const { serialHex } = await sample.issue('sign')
  const { status, states } = read(await ask({ serials: [serialHex], hash }))
  expect([status, states]).toEqual([0, ['good']])
})

test('the answer is DER, signed by a delegate that its authority vouches for', async () => {
  const { serialHex } = await sample.issue('auth')
  const answer = await ask({ serials: [serialHex] }, 'auth')
  const { basic } = read(answer)
  const certificate = basic?.certs?.[0]
  if (!basic || !certificate) throw new Error('no answer')
  const delegate = new X509Certificate(Buffer.from(AsnConvert.serialize(certificate)))
  const issuer = new X509Certificate(issuerOf('auth'))
  expect(delegate.verify(issuer.publicKey)).toBe(true)
  expect(delegate.keyUsage).toEqual(['1.3.6.1.5.5.7.3.9'])
  const signed = Buffer.from(basic.tbsResponseDataRaw ?? new ArrayBuffer())
  expect(verify('sha256', signed, delegate.publicKey, Buffer.from(basic.signature))).toBe(true)
  // The library, as second encoder, writes the same bytes.
  const again = AsnConvert.serialize(AsnConvert.parse(answer.der, OCSPResponse))
  expect(Buffer.from(again).equals(answer.der)).toBe(true)
  const dataAgain = Buffer.from(AsnConvert.serialize(basic.tbsResponseData))
  expect(dataAgain.equals(signed)).toBe(true)
})

test('a suspension shows in the next answer as certificateHold, and is lifted again', async () => {
  const { serialHex } = await sample.issue('sign')
  const key = { caId: 'sign-1', serialHex } as const
  expect(await stateOf(serialHex)).toBe('good')
  sample.register.hold(key, sample.clock.now)
  expect(await stateOf(serialHex)).toBe('revoked 6')
  sample.register.release(key)
  expect(await stateOf(serialHex)).toBe('good')
  sample.register.revoke(key, sample.clock.now, 'cessationOfOperation')
  expect(await stateOf(serialHex)).toBe('revoked 5')
})

test('a serial number never issued is unknown', async () => {
  expect(await stateOf(`4${'0'.repeat(31)}`)).toBe('unknown')
  expect(await stateOf('01')).toBe('unknown')
})

test('a certificate of the other authority is unknown to this one', async () => {
  const { serialHex } = await sample.issue('auth')
  expect(await stateOf(serialHex)).toBe('unknown')
})

test('several certificates are answered in one response', async () => {
  const good = await sample.issue('sign')
  const held = await sample.issue('sign')
  sample.register.hold(held, sample.clock.now)
  const { states } = read(await ask({ serials: [good.serialHex, held.serialHex, '4f'] }))
  expect(states).toEqual(['good', 'revoked 6', 'unknown'])
})

/** How often the register is read while `work` is done: a kept answer does not read it. */
async function readings(work: () => Promise<unknown>): Promise<number> {
  const statusOf = sample.register.statusOf.bind(sample.register)
  let count = 0
  sample.register.statusOf = (key) => {
    count++
    return statusOf(key)
  }
  await work()
  sample.register.statusOf = statusOf
  return count
}

test('a repeated question gets the kept answer, a nonce never does', async () => {
  const { serialHex } = await sample.issue('sign')
  const first = await ask({ serials: [serialHex] })
  const request = sampleRequest({ issuer: issuerOf('sign'), serials: [serialHex] })
  let second: OcspAnswer | undefined
  const ofSecond = await readings(async () => {
    second = await ask({ serials: [serialHex] })
  })
  expect(ofSecond).toBe(0)
  expect(second).toEqual(first)
  expect(sample.authorities.keptOcsp(request)).toBe(Buffer.from(first.der).toString('latin1'))
  expect(first.cache?.maxAgeSeconds).toBeGreaterThan(0)
  const nonce = Buffer.alloc(32, 9)
  const personal = await ask({ serials: [serialHex], nonce })
  expect(personal.cache).toBeUndefined()
  expect(Buffer.from(personal.der).includes(nonce)).toBe(true)
  expect(await readings(() => ask({ serials: [serialHex], nonce }))).toBe(1)
})

test('a question with the other hash is kept beside the first, both leave together', async () => {
  const { serialHex } = await sample.issue('sign')
  const answers = (['sha1', 'sha256'] as const).map((hash) => ({ serials: [serialHex], hash }))
  for (const each of answers) await ask(each)
  for (const each of answers) expect(await readings(() => ask(each))).toBe(0)
  sample.register.hold({ caId: 'sign-1', serialHex }, sample.clock.now)
  for (const each of answers) expect(read(await ask(each)).states).toEqual(['revoked 6'])
})

test('a kept answer is not used when the clock has moved beyond it, or before it', async () => {
  const { serialHex } = await sample.issue('sign')
  await ask({ serials: [serialHex] })
  const began = sample.clock.now
  for (const moved of [3_600_000, 40 * 86_400_000, -86_400_000 * 300]) {
    sample.clock.now = began + moved
    expect(await readings(() => ask({ serials: [serialHex] }))).toBe(1)
    const { basic } = read(await ask({ serials: [serialHex] }))
    const delegate = basic?.certs?.[0]?.tbsCertificate.validity
    expect(delegate?.notBefore.getTime().getTime()).toBeLessThanOrEqual(sample.clock.now)
    expect(delegate?.notAfter.getTime().getTime()).toBeGreaterThan(sample.clock.now)
  }
  sample.clock.now = began
})

test('while changes may be missed nothing kept is used', async () => {
  const { serialHex } = await sample.issue('sign')
  await ask({ serials: [serialHex] })
  sample.register.setFresh(false)
  expect(await readings(() => ask({ serials: [serialHex] }))).toBe(1)
  sample.register.setFresh(true)
})

test('when the register cannot be read the answer is tryLater, never good', async () => {
  const { serialHex } = await sample.issue('sign')
  const statusOf = sample.register.statusOf.bind(sample.register)
  sample.register.statusOf = () => Promise.reject(new Error('away'))
  expect(read(await ask({ serials: [serialHex] })).status).toBe(3)
  sample.register.statusOf = statusOf
})

test('a change that arrives while the state is read is not overlooked', async () => {
  const { serialHex } = await sample.issue('sign')
  const key = { caId: 'sign-1', serialHex } as const
  const statusOf = sample.register.statusOf.bind(sample.register)
  let readings = 0
  sample.register.statusOf = async (certificateKey) => {
    const state = await statusOf(certificateKey)
    if (readings++ === 0) sample.register.hold(key, sample.clock.now)
    return state
  }
  expect(await stateOf(serialHex)).toBe('revoked 6')
  expect(readings).toBe(2)
  sample.register.statusOf = statusOf
})

test('answers with a nonce are limited, and then the asker is told to try later', async () => {
  const limited = await sampleAuthorities({ liveAnswersPerSecond: 2 })
  const { serialHex } = await limited.issue('sign')
  const issuer = limited.authorities.authorities()[0]?.certificate ?? Buffer.alloc(0)
  const statuses: number[] = []
  for (let n = 0; n < 5; n++) {
    const request = sampleRequest({ issuer, serials: [serialHex], nonce: Buffer.alloc(8, n) })
    statuses.push(read(await limited.authorities.ocsp(request)).status)
  }
  expect(statuses.slice(0, 2)).toEqual([0, 0])
  expect(statuses).toContain(3)
  expect(
    read(await limited.authorities.ocsp(sampleRequest({ issuer, serials: [serialHex] }))),
  ).toMatchObject({ status: 0 })
  await limited.close()
})

test.each([
  // a question out of the ordinary                                     OCSP status
  [{ serials: ['4f'], hash: 'md5' }, 6],
  [{ serials: ['4f'], strange: 'critical' }, 1],
  [{ serials: ['4f'], strange: 'ignorable' }, 0],
  [{ serials: ['4f'], nonce: Buffer.alloc(0) }, 1],
  [{ serials: ['4f'], nonce: Buffer.alloc(1) }, 0],
  [{ serials: ['4f'], nonce: Buffer.alloc(127) }, 0],
  [{ serials: ['4f'], nonce: Buffer.alloc(128) }, 0],
  [{ serials: ['4f'], nonce: Buffer.alloc(129) }, 1],
  [{ serials: [] }, 1],
  [{ serials: Array.from({ length: 16 }, () => '4f') }, 0],
  [{ serials: Array.from({ length: 17 }, () => '4f') }, 1],
  [{ serials: ['4f'.repeat(22)] }, 1],
] as [RecordedRequest, number][])('%o is answered with status %i', async (request, status) => {
  expect(read(await ask(request)).status).toBe(status)
})

test('a question about another issuer is unauthorized', async () => {
  const other = await sampleAuthorities()
  const issuer = other.authorities.authorities()[0]?.certificate ?? Buffer.alloc(0)
  await other.close()
  const answer = await sample.authorities.ocsp(sampleRequest({ issuer, serials: ['4f'] }))
  expect(read(answer).status).toBe(6)
})

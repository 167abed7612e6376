import { verify, X509Certificate } from 'node:crypto'
import { AsnConvert } from '@peculiar/asn1-schema'
import { CertificateList } from '@peculiar/asn1-x509'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishedCrl } from '../../../shell/ports/authorities.ts'
import { parseCertificate } from '../chain/parsed-certificate.ts'
import { covers, parseList } from '../testing/parsed-list.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'

let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities()
})
afterAll(() => sample.close())

const hour = 3_600_000
const list = async (shard: number): Promise<PublishedCrl> => {
  const made = await sample.authorities.crl('sign-1', shard)
  if (!made) throw new Error('no such list')
  return made
}
const bytes = ({ parts }: PublishedCrl) => Buffer.concat(parts)

test('a list is signed by its authority, and the library reads it as it was written', async () => {
  const crl = await list(3)
  const parsed = AsnConvert.parse(bytes(crl), CertificateList)
  const authority = sample.authorities.authorities().find(({ kind }) => kind === 'sign')
  const { publicKey } = new X509Certificate(authority?.certificate ?? Buffer.alloc(0))
  const signed = Buffer.from(parsed.tbsCertListRaw ?? new ArrayBuffer())
  expect(verify('sha256', signed, publicKey, Buffer.from(parsed.signature))).toBe(true)
  expect(Buffer.from(AsnConvert.serialize(parsed)).equals(bytes(crl))).toBe(true)
  expect(crl.byteLength).toBe(bytes(crl).length)
})

test('every certificate of a shard is covered by its list and by no other', async () => {
  const certificate = await sample.issue('sign')
  const parsed = parseCertificate(certificate.der)
  for (let shard = 0; shard < 16; shard++) {
    const published = parseList(bytes(await list(shard)))
    expect(covers(published, parsed)).toBe(shard === certificate.shard)
  }
})

test('a suspension is in the next list, and out of it when it is lifted', async () => {
  const certificate = await sample.issue('sign')
  const state = async () =>
    parseList(bytes(await list(certificate.shard))).revoked.get(certificate.serialHex)
  expect(await state()).toBeUndefined()
  sample.register.hold(certificate, sample.clock.now)
  expect(await state()).toBe('held')
  sample.register.release(certificate)
  expect(await state()).toBeUndefined()
  sample.register.revoke(certificate, sample.clock.now)
  expect(await state()).toBe('revoked')
})

test('a list is kept while nothing in its shard changes and half of its life is left', async () => {
  const certificate = await sample.issue('sign')
  const other = (certificate.shard + 1) % 16
  const [own, others] = [await list(certificate.shard), await list(other)]
  expect(await list(certificate.shard)).toBe(own)
  sample.register.hold(certificate, sample.clock.now)
  expect(await list(certificate.shard)).not.toBe(own)
  expect(await list(other)).toBe(others)

  const began = sample.clock.now
  sample.clock.now = began + 11 * hour
  expect(await list(other)).toBe(others)
  sample.clock.now = began + 13 * hour
  const renewed = await list(other)
  expect(renewed.thisUpdate).toBeGreaterThan(others.thisUpdate)
  expect(renewed.number).toBeGreaterThan(others.number)
  sample.clock.now = began - hour
  expect((await list(other)).thisUpdate).toBeLessThan(others.thisUpdate)
  sample.clock.now = began
})

test('numbers only ever rise', async () => {
  const numbers: bigint[] = []
  for (let shard = 0; shard < 16; shard++) {
    sample.register.setFresh(true)
    numbers.push((await list(shard)).number)
  }
  expect(numbers.toSorted((one, other) => (one < other ? -1 : 1))).toEqual(numbers)
})

test('several askers at once cause one list to be made', async () => {
  sample.register.setFresh(true)
  const made = await Promise.all([list(5), list(5), list(5)])
  expect(new Set(made.map(({ number }) => number)).size).toBe(1)
})

test('a change that arrives while a list is made is in the list made next', async () => {
  const certificate = await sample.issue('sign')
  sample.register.setFresh(true)
  const making = list(certificate.shard)
  sample.register.revoke(certificate, sample.clock.now)
  const after = await list(certificate.shard)
  await making
  expect(parseList(bytes(after)).revoked.get(certificate.serialHex)).toBe('revoked')
  const crl = await list(certificate.shard)
  expect(parseList(bytes(crl)).revoked.get(certificate.serialHex)).toBe('revoked')
})

test('every list that is due is made on time, and none twice', async () => {
  sample.register.setFresh(true)
  expect(await sample.authorities.publishDueLists()).toBe(20)
  expect(await sample.authorities.publishDueLists()).toBe(0)
  sample.clock.now += 13 * hour
  expect(await sample.authorities.publishDueLists()).toBe(20)
})

test('there is no list of a shard or an authority that does not exist', async () => {
  for (const shard of [16, -1, 0.5, NaN]) {
    expect(await sample.authorities.crl('sign-1', shard)).toBeUndefined()
  }
  expect(await sample.authorities.crl('sign-2', 0)).toBeUndefined()
})

import { webcrypto } from 'node:crypto'
import { OctetString } from 'asn1js'
import { Certificate, CryptoEngine, getEngine, IssuerAndSerialNumber, setEngine } from 'pkijs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { oids } from '../oids.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { timeStampPolicyOid } from '../unconfirmed-choices.ts'
import {
  certificateInUse,
  certificatesIn,
  elementsOf,
  readStampResponse,
  sampleData,
  sampleStamp,
  sampleStampRequest,
  timeStampIssuerOf,
  type SampleStampRequest,
} from '../testing/sample-time-stamps.ts'

const began = Date.UTC(2024, 5, 3, 1, 2, 3)
let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities({ timeStampsPerSecond: Infinity })
  sample.clock.now = began
})
afterAll(() => sample.close())

const stamp = (stampRequest?: SampleStampRequest) => sampleStamp(sample.authorities, stampRequest)
const issuer = () => timeStampIssuerOf(sample.authorities)
const hex = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')

test('a document is stamped with the time of the virtual clock, to the second', async () => {
  sample.clock.now = began + 789
  const { info } = await stamp()
  expect(info.genTime.getTime()).toBe(began)
  expect(info.accuracy?.toJSON()).toEqual({ seconds: 1 })
  expect(info.version).toBe(1)
  expect(info.policy).toBe(timeStampPolicyOid)
  expect(info.ordering).toBeUndefined()
  expect(info.tsa).toBeUndefined()
})

test.each([
  // digest, parameters of its algorithm
  ['sha256', 'null'],
  ['sha256', 'none'],
  ['sha384', 'null'],
  ['sha512', 'none'],
] as const)('the token repeats an imprint of %s (%s) as it was asked', async (...row) => {
  const [hash, parameters] = row
  const request = sampleStampRequest({ hash, parameters })
  const { token } = readStampResponse(await sample.authorities.timeStamp(request))
  const imprint = Buffer.from(token?.info.messageImprint.toSchema().toBER() ?? new ArrayBuffer())
  expect(imprint.length).toBeGreaterThan(32)
  expect(request.includes(imprint)).toBe(true)
})

test.each(['01', '00ff', '7b7333088c56d4e8', '00ffffffffffffffff', '80', `4f${'a5'.repeat(99)}`])(
  'the nonce %s comes back',
  async (nonce) => {
    const { info } = await stamp({ nonce: Buffer.from(nonce, 'hex') })
    expect(hex(info.nonce?.valueBlock.valueHexView)).toBe(nonce)
  },
)

test('without a nonce there is none in the token', async () => {
  expect((await stamp()).info.nonce).toBeUndefined()
})

test('no two tokens have one serial number, and each has sixteen bytes', async () => {
  const serials = new Set<string | undefined>()
  for (let n = 0; n < 200; n++) {
    const { info } = await stamp()
    serials.add(hex(info.serialNumber.valueBlock.valueHexView))
  }
  expect(serials.size).toBe(200)
  expect([...serials].every((serial) => serial?.length === 32)).toBe(true)
})

test('certificates come when they are asked for, and only then', async () => {
  expect((await stamp()).signed.certificates).toBeUndefined()
  expect((await stamp({ certReq: false })).signed.certificates).toBeUndefined()
  const both = certificatesIn(await stamp({ certReq: true }))
  expect(both).toHaveLength(2)
  expect(both).toEqual(both.toSorted((a, b) => Buffer.compare(a.raw, b.raw)))
  expect(both.filter(({ raw }) => raw.equals(issuer()))).toHaveLength(1)
})

test('the library finds the signature good, and not good for another document', async () => {
  const { signed } = await stamp({ certReq: true })
  const trustedCerts = [Certificate.fromBER(new Uint8Array(issuer()))]
  const check = (data: Buffer) =>
    signed.verify({ signer: 0, trustedCerts, data: new Uint8Array(data).buffer }).catch(() => false)
  expect(await check(sampleData)).toBe(true)
  expect(await check(Buffer.from('another document'))).toBe(false)
})

test('the signature names its certificate by SHA-256 and by its serial number', async () => {
  const { signed } = await stamp({ certReq: true })
  const signer = signed.signerInfos[0]
  const values = new Map(
    signer?.signedAttrs?.attributes.map((each) => [
      each.type,
      Buffer.from(each.toSchema().toBER()).toString('hex'),
    ]),
  )
  expect([...values.keys()].sort()).toEqual(
    [oids.contentType, oids.messageDigest, oids.signingCertificateV2].sort(),
  )
  const certificate = await certificateInUse(sample.authorities)
  const fingerprint = certificate.fingerprint256.replaceAll(':', '').toLowerCase()
  expect(values.get(oids.signingCertificateV2)).toContain(fingerprint)
  const sid: unknown = signer?.sid
  if (!(sid instanceof IssuerAndSerialNumber)) throw new Error('another way to name a signer')
  expect(hex(sid.serialNumber.valueBlock.valueHexView)?.toUpperCase()).toBe(
    certificate.serialNumber,
  )
})

test('a token is signed here though another engine is set for the whole process', async () => {
  // The signing of XML files sets one that asks a card.
  class OfCards extends CryptoEngine {
    override signWithPrivateKey(): Promise<ArrayBuffer> {
      return Promise.reject(new Error('there is no card'))
    }
  }
  const { name, crypto: usual } = getEngine()
  setEngine('cards', new OfCards({ crypto: webcrypto as Crypto }))
  const answer = await sample.authorities.timeStamp(sampleStampRequest())
  setEngine(name, usual ?? undefined)
  expect(readStampResponse(answer).granted).toBe(true)
})

test('every byte of an answer is distinguished encoding', async () => {
  for (const certReq of [true, false]) {
    const nonce = Buffer.alloc(8, 9)
    const der = await sample.authorities.timeStamp(sampleStampRequest({ certReq, nonce }))
    expect(elementsOf(Buffer.from(der))).toBeGreaterThan(50)
    const { token } = readStampResponse(der)
    const { eContent } = token?.signed.encapContentInfo ?? {}
    expect(eContent).toBeInstanceOf(OctetString)
    expect(eContent?.idBlock.isConstructed).toBe(false)
    expect(elementsOf(token?.content ?? Buffer.alloc(0))).toBeGreaterThan(10)
    const attributes = token?.signed.signerInfos[0]?.signedAttrs?.attributes ?? []
    const encoded = attributes.map((each) => Buffer.from(each.toSchema().toBER()))
    expect(encoded).toEqual(encoded.toSorted((a, b) => Buffer.compare(a, b)))
  }
})

test('a request that is not quite DER gets a token that is', async () => {
  const [tag = 0, length = 0, ...rest] = sampleStampRequest({ nonce: Buffer.alloc(8, 9) })
  const at = rest.indexOf(0x05) // NULL, the parameters of the digest's algorithm
  const before = rest.slice(0, at)
  // Lengths in more bytes than they need; those around the NULL are one longer for it.
  const longer = before.map((byte, index) => (index === 4 || index === 6 ? byte + 1 : byte))
  const request = [tag, 0x81, length + 1, ...longer, 0x05, 0x81, 0x00, ...rest.slice(at + 2)]
  const der = Buffer.from(await sample.authorities.timeStamp(Buffer.from(request)))
  expect(readStampResponse(der).granted).toBe(true)
  expect(elementsOf(der)).toBeGreaterThan(50)
  expect(elementsOf(readStampResponse(der).token?.content ?? der)).toBe(13)
})

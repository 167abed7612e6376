import { afterAll, beforeAll, expect, test } from 'vitest'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { timeStampPolicyOid } from '../unconfirmed-choices.ts'
import {
  readStampResponse,
  sampleStamp,
  sampleStampRequest,
  type SampleStampRequest,
} from '../testing/sample-time-stamps.ts'

// The bits of PKIFailureInfo (RFC 3161 2.4.2).
const badAlg = 0
const badRequest = 2
const badDataFormat = 5
const unacceptedPolicy = 15
const unacceptedExtension = 16

let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities({ timeStampsPerSecond: Infinity })
})
afterAll(() => sample.close())

test.each([
  // what is asked                                     failure, and what the asker is told
  [{ hash: 'sha1' }, badAlg, /SHA-256, SHA-384 or SHA-512/],
  [{ hash: 'sha3-256' }, badAlg, /SHA-256/],
  [{ parameters: 'strange' }, badAlg, /SHA-256/],
  [{ digest: Buffer.alloc(31) }, badDataFormat, /32 bytes/],
  [{ digest: Buffer.alloc(64) }, badDataFormat, /32 bytes/],
  [{ hash: 'sha384', digest: Buffer.alloc(32) }, badDataFormat, /48 bytes/],
  [{ hash: 'sha512', digest: Buffer.alloc(0) }, badDataFormat, /64 bytes/],
  [{ version: 0 }, badRequest, /version 1/],
  [{ version: 2 }, badRequest, /version 1/],
  [{ version: 4_000_000_000 }, badRequest, /version 1/],
  [{ policy: '2.999.1' }, unacceptedPolicy, new RegExp(timeStampPolicyOid)],
  [{ strange: 'critical' }, unacceptedExtension, /without/],
  [{ strange: 'ignorable' }, unacceptedExtension, /without/],
  [{ nonce: Buffer.from('0001', 'hex') }, badDataFormat, /TimeStampReq/],
  [{ nonce: Buffer.from('ff80', 'hex') }, badDataFormat, /TimeStampReq/],
  [{ nonce: Buffer.alloc(0) }, badDataFormat, /TimeStampReq/],
] as [SampleStampRequest, number, RegExp][])('%o is rejected with %i', async (...row) => {
  const [stamp, failure, advice] = row
  const answer = readStampResponse(await sample.authorities.timeStamp(sampleStampRequest(stamp)))
  expect(answer).toMatchObject({ granted: false, failures: [failure], token: undefined })
  expect(answer.advice).toMatch(advice)
})

test('its own policy may be asked for', async () => {
  expect((await sampleStamp(sample.authorities, { policy: timeStampPolicyOid })).info.policy).toBe(
    timeStampPolicyOid,
  )
})

test('bytes that are no request, cut off or followed by more are badDataFormat', async () => {
  const good = sampleStampRequest({ nonce: Buffer.alloc(8, 1), certReq: true })
  const bad = [
    Buffer.alloc(0),
    Buffer.from('GET / HTTP/1.1'),
    Buffer.from('3000', 'hex'),
    Buffer.from('3080', 'hex'),
    ...good.keys().map((length) => good.subarray(0, length)),
    good.subarray(1),
    Buffer.concat([good, Buffer.from([0])]),
    Buffer.concat([good, good]),
    Buffer.alloc(4096, 0x30),
  ]
  for (const request of bad) {
    const answer = readStampResponse(await sample.authorities.timeStamp(request))
    expect(answer).toMatchObject({ granted: false, failures: [badDataFormat] })
  }
})

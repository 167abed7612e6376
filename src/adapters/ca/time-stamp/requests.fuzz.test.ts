// Whatever bytes arrive, a well-formed TimeStampResp comes back: noise, good requests cut
// off or changed, structures grown from a grammar. The seed is fixed, so a failure can be
// repeated.

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tlv } from '../der/der-writer.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { elementsOf, readStampResponse, sampleStampRequest } from '../testing/sample-time-stamps.ts'

const nightly = process.env['MADOGUCHI_PROFILE'] === 'nightly'
const runs = nightly ? { numRuns: 200_000 } : { numRuns: 1500, seed: 20_240_201 }
const timeout = nightly ? 3_600_000 : 60_000

let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities({ timeStampsPerSecond: Infinity })
})
afterAll(() => sample.close())

const good = fc.constantFrom(
  sampleStampRequest(),
  sampleStampRequest({ certReq: true, nonce: Buffer.alloc(8, 0x5a) }),
  sampleStampRequest({ hash: 'sha512', parameters: 'none', policy: '2.999.8.5.1.9.1' }),
  sampleStampRequest({ strange: 'ignorable', nonce: Buffer.alloc(20, 0x11) }),
)
const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes))
const cutOff = fc
  .tuple(good, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([request, share]) => request.subarray(0, Math.floor(request.length * share)))
const edit = fc.record({ at: fc.nat(), byte: fc.integer({ min: 0, max: 255 }) })
const changed = fc
  .tuple(good, fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([request, edits]) => {
    const copy = Buffer.from(request)
    for (const { at, byte } of edits) copy[at % copy.length] = byte
    return copy
  })
const followed = fc.tuple(good, noise).map((parts) => Buffer.concat(parts))
const tags = [0x30, 0x31, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0a, 0x18, 0xa0, 0x80]
const { element } = fc.letrec<{ element: Buffer }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 6 },
    fc.tuple(fc.constantFrom(...tags), noise).map(([tag, value]) => tlv(tag, value)),
    fc
      .tuple(fc.constantFrom(0x30, 0xa0), fc.array(tie('element'), { maxLength: 5 }))
      .map(([tag, inner]) => tlv(tag, ...inner)),
  ),
}))
const anything = fc.oneof(noise, cutOff, changed, followed, element)

const failures = new Set([0, 2, 5, 15, 16])

test(
  'any bytes are answered with a token or with one failure and what to do',
  () =>
    fc.assert(
      fc.asyncProperty(anything, async (request) => {
        const der = Buffer.from(await sample.authorities.timeStamp(request))
        expect(elementsOf(der)).toBeGreaterThan(2)
        const answer = readStampResponse(der)
        if (answer.token) {
          const { info, content } = answer.token
          expect(elementsOf(content)).toBeGreaterThan(8)
          const { hashedMessage } = info.messageImprint
          expect(request.includes(Buffer.from(hashedMessage.valueBlock.valueHexView))).toBe(true)
        } else {
          expect(answer.failures).toHaveLength(1)
          expect(failures.has(answer.failures[0] ?? -1)).toBe(true)
          expect(answer.advice).not.toBe('')
        }
      }),
      runs,
    ),
  timeout,
)

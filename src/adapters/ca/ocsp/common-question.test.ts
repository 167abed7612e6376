import { afterAll, beforeAll, expect, test } from 'vitest'
import fc from 'fast-check'
import { authorityFrom, type Authority } from '../authority.ts'
import { readGenerations } from '../authority-folder.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { freshSerial } from '../serial.ts'
import { CommonQuestions, questionOf } from './common-question.ts'
import { readQuestion, type OcspQuestion } from './request.ts'
import { sampleRequest } from '../testing/sample-request.ts'

let sample: SampleAuthorities
let authorities: readonly Authority[]
let common: CommonQuestions
beforeAll(async () => {
  sample = await sampleAuthorities()
  authorities = (await readGenerations(sample.folder)).map(authorityFrom)
  common = new CommonQuestions(authorities)
})
afterAll(() => sample.close())

const issuerAt = (index: number) => authorities[index % authorities.length]?.certificate
const aRequest = (index: number, hash: 'sha1' | 'sha256' | 'md5') =>
  sampleRequest({
    issuer: issuerAt(index) ?? Buffer.alloc(0),
    serials: [freshSerial().toString('hex')],
    hash,
  })

function recognised(request: Buffer): OcspQuestion | undefined {
  const form = common.formOf(request)
  return form && questionOf(request, form)
}

test.each(['sha1', 'sha256'] as const)('what a client asks by %s is recognised', (hash) => {
  for (const index of [0, 1]) {
    const request = aRequest(index, hash)
    expect(recognised(request)).toEqual(readQuestion(request))
    expect(common.formOf(request)?.authority).toBe(authorities[index])
  }
})

test('anything out of the ordinary is left to the library', () => {
  const issuer = issuerAt(0) ?? Buffer.alloc(0)
  const serial = freshSerial().toString('hex')
  const odd = [
    aRequest(0, 'md5'),
    sampleRequest({ issuer, serials: [serial, serial] }),
    sampleRequest({ issuer, serials: [serial], nonce: Buffer.alloc(8) }),
    sampleRequest({ issuer, serials: [`00${serial.slice(2)}`] }),
    sampleRequest({ issuer, serials: [`f0${serial.slice(2)}`] }),
    sampleRequest({ issuer, serials: [serial.slice(2)] }),
    Buffer.alloc(0),
  ]
  for (const request of odd) expect(common.formOf(request)).toBeUndefined()
})

test('whatever is recognised, the library reads in the same way', () => {
  const change = fc.record({
    at: fc.nat(200),
    byte: fc.nat(255),
    hash: fc.constantFrom('sha1' as const, 'sha256' as const),
    length: fc.integer({ min: -3, max: 3 }),
  })
  fc.assert(
    fc.property(fc.nat(3), change, (index, { at, byte, hash, length }) => {
      const good = aRequest(index, hash)
      const request = Buffer.alloc(good.length + length)
      good.copy(request)
      request[at % request.length] = byte
      const found = recognised(request)
      if (found) expect(found).toEqual(readQuestion(request))
    }),
    { numRuns: 3000, seed: 20_240_201 },
  )
})

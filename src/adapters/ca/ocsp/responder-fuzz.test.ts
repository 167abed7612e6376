// Whatever bytes arrive, the responder gives an OCSP response and stays up: mutations of
// good requests, DER grown from a grammar, truncations and noise. The seed is fixed, so a
// failure can be repeated; the nightly profile tries fifty times as many.

import { AsnConvert } from '@peculiar/asn1-schema'
import { OCSPResponse } from '@peculiar/asn1-ocsp'
import { expect, test } from 'vitest'
import { bytesInUse } from '../../../../tools/bytes-in-use.ts'
import { tlv } from '../der/der-writer.ts'
import { sampleAuthorities } from '../testing/sample-authorities.ts'
import { sampleRequest } from '../testing/sample-request.ts'

const inputs = process.env['MADOGUCHI_PROFILE'] === 'nightly' ? 1_000_000 : 20_000
const seed = 20_240_201

/** mulberry32: small, and the same everywhere. */
function randomFrom(start: number): (below: number) => number {
  let state = start
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}
const random = randomFrom(seed)

const bytes = (count: number) => Buffer.from(Array.from({ length: count }, () => random(256)))

function mutated(original: Buffer): Buffer {
  const copy = Buffer.from(original)
  for (let n = random(4); n >= 0; n--) copy[random(copy.length)] = random(256)
  return copy
}

function spliced(original: Buffer): Buffer {
  const at = random(original.length)
  const left = original.subarray(0, at)
  return Buffer.concat([left, bytes(random(8)), original.subarray(at + random(8))])
}

const tags = [0x30, 0x31, 0x02, 0x04, 0x05, 0x06, 0x0a, 0x18, 0xa0, 0xa1, 0xa2, 0x80, 0x82]

function grown(depth: number): Buffer {
  const tag = tags[random(tags.length)] ?? 0x30
  const constructed = (tag & 0x20) !== 0 && depth < 6
  if (!constructed) return tlv(tag, bytes(random(24)))
  return tlv(tag, ...Array.from({ length: random(4) }, () => grown(depth + 1)))
}

test(`${inputs} odd requests are each answered with an OCSP response`, async () => {
  const sample = await sampleAuthorities({ liveAnswersPerSecond: 50 })
  const { serialHex } = await sample.issue('sign')
  const issuer = sample.authorities.authorities()[0]?.certificate ?? Buffer.alloc(0)
  const serials = [serialHex]
  const good = [
    sampleRequest({ issuer, serials }),
    sampleRequest({ issuer, serials, hash: 'sha256', nonce: bytes(32) }),
    sampleRequest({ issuer, serials: [serialHex, '4f'], strange: 'ignorable' }),
  ]
  const makers: ((original: Buffer) => Buffer)[] = [
    mutated,
    spliced,
    (original) => original.subarray(0, random(original.length)),
    () => grown(0),
    () => tlv(0x30, grown(1), grown(1)),
    () => bytes(random(200)),
    (original) => Buffer.concat([original, bytes(random(2000))]),
  ]
  const seen = new Map<number, number>()
  let inUseAtFirst = 0
  for (let n = 0; n < inputs; n++) {
    const original = good[random(good.length)] ?? Buffer.alloc(0)
    const input = makers[random(makers.length)]?.(original) ?? original
    const { der } = await sample.authorities.ocsp(input)
    // Errors are five bytes long; parsing each of them again would test only the library.
    const status = der.length === 5 ? (der[4] ?? -1) : statusOf(der)
    seen.set(status, (seen.get(status) ?? 0) + 1)
    if (n === inputs / 4) inUseAtFirst = bytesInUse()
  }
  // A hundred bytes kept for each of the inputs since then would be seen.
  expect(bytesInUse() - inUseAtFirst).toBeLessThan(Math.max(1_000_000, inputs * 75))
  expect([...seen.keys()].every((status) => [0, 1, 3, 6].includes(status))).toBe(true)
  expect(seen.get(1) ?? 0).toBeGreaterThan(inputs / 3)
  await sample.close()
}, 1_800_000)

function statusOf(der: Uint8Array): number {
  return AsnConvert.parse(der, OCSPResponse).responseStatus
}

import { AsnConvert } from '@peculiar/asn1-schema'
import { BasicOCSPResponse, OCSPResponse } from '@peculiar/asn1-ocsp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { IssuedCertificate } from '../../../shell/ports/certificate-register.ts'
import type { OpenedSet, PublishedSet } from '../../../shell/ports/revoked-set.ts'
import { sampleRequest } from '../testing/sample-request.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { openRevokedSet } from './opened-set.ts'
import { RevokedSetFault } from './set-file.ts'

const minute = 60_000

let sample: SampleAuthorities
let good: IssuedCertificate, held: IssuedCertificate, revoked: IssuedCertificate
let auth: IssuedCertificate
beforeAll(async () => {
  sample = await sampleAuthorities()
  good = await sample.issue('sign')
  held = await sample.issue('sign')
  revoked = await sample.issue('sign')
  auth = await sample.issue('auth')
  sample.clock.now += 6 * minute
  sample.register.hold(held, sample.clock.now)
  sample.register.revoke(revoked, sample.clock.now)
})
afterAll(() => sample.close())

const authorityOf = (caId: string) =>
  sample.authorities.authorities().find((each) => each.caId === caId)?.certificate ??
  Buffer.alloc(0)

async function published(): Promise<PublishedSet> {
  const set = await sample.authorities.revokedSet('sign-1')
  if (!set) throw new Error('no such set')
  return set
}

async function opened(): Promise<OpenedSet> {
  return openRevokedSet(Buffer.concat((await published()).parts), authorityOf('sign-1'))
}

test('a set says good of the good, and revoked of the revoked and the held', async () => {
  const set = await opened()
  const now = sample.clock.now
  expect(set.check(good.der, now)).toEqual({ standing: 'good' })
  expect(set.check(held.der, now)).toEqual({ standing: 'revoked' })
  expect(set.check(revoked.der, now)).toEqual({ standing: 'revoked' })
  expect(set).toMatchObject({ caId: 'sign-1', issued: 3, revoked: 2 })
})

test('a set does not answer what it cannot know, and says why', async () => {
  const set = await opened()
  const { thisUpdate, nextUpdate } = set
  const youngest = await sample.issue('sign')
  const gap = (certificate: Uint8Array, at: number) => set.check(certificate, at)
  const because = (reason: string) => ({ standing: 'not_covered', because: reason })

  expect(gap(auth.der, thisUpdate)).toEqual(because('other_authority'))
  expect(gap(altered(good.der), thisUpdate)).toEqual(because('other_authority'))
  expect(gap(authorityOf('sign-1'), thisUpdate)).toEqual(because('not_a_holders'))
  expect(gap(await delegateOf(good), thisUpdate)).toEqual(because('not_a_holders'))
  expect(gap(youngest.der, thisUpdate)).toEqual(because('issued_later'))
  expect(gap(good.der, thisUpdate - 1)).toEqual(because('set_from_the_future'))
  expect(gap(good.der, nextUpdate)).toEqual({ standing: 'good' })
  expect(gap(good.der, nextUpdate + 1)).toEqual(because('set_too_old'))
  expect(() => gap(Buffer.from('no certificate'), thisUpdate)).toThrow()
})

test('a certificate is answered for five minutes after it was ordered', async () => {
  const certificate = await sample.issue('sign')
  sample.clock.now = certificate.notBefore + 5 * minute
  sample.register.setFresh(true)
  expect((await opened()).check(certificate.der, sample.clock.now).standing).toBe('not_covered')
  sample.clock.now += 1000
  sample.register.setFresh(true)
  expect((await opened()).check(certificate.der, sample.clock.now).standing).toBe('good')
})

test('a certificate is answered for to its last second, and then left out', async () => {
  const began = sample.clock.now
  sample.clock.now = good.notAfter
  const last = await opened()
  expect(last.check(good.der, good.notAfter)).toEqual({ standing: 'good' })
  expect(last.check(good.der, good.notAfter + 1)).toMatchObject({ because: 'ended' })
  sample.clock.now = good.notAfter + 1000
  sample.register.setFresh(true)
  expect(await opened()).toMatchObject({ issued: 0, revoked: 0 })
  sample.clock.now = began
})

test('a set is made anew when a state of its authority changes, and not before', async () => {
  const first = await published()
  expect(await published()).toBe(first)
  sample.register.hold(auth, sample.clock.now)
  expect(await published()).toBe(first)
  sample.register.release(held)
  const second = await published()
  expect(second.etag).not.toBe(first.etag)
  expect((await opened()).check(held.der, sample.clock.now)).toEqual({ standing: 'good' })
  expect(second.byteLength).toBe(Buffer.concat(second.parts).length)
})

test('a set that its authority did not sign is not opened', async () => {
  const bytes = Buffer.concat((await published()).parts)
  const fault = (given: Uint8Array, authority: Uint8Array) => {
    expect(() => openRevokedSet(given, authority)).toThrow(RevokedSetFault)
  }
  fault(bytes, authorityOf('auth-1'))
  fault(bytes, Buffer.from('no certificate'))
  fault(altered(bytes), authorityOf('sign-1'))
  fault(Buffer.from('no set'), authorityOf('sign-1'))
})

test('there is no set of an authority that does not exist', async () => {
  expect(await sample.authorities.revokedSet('sign-9')).toBeUndefined()
})

/** With the last bit of its signature turned. */
function altered(bytes: Uint8Array): Buffer {
  const copy = Buffer.from(bytes)
  copy[copy.length - 1] = (copy[copy.length - 1] ?? 0) ^ 1
  return copy
}

/** The certificate of the delegate that signs the authority's OCSP answers. */
async function delegateOf({ serialHex }: IssuedCertificate): Promise<Buffer> {
  const question = { issuer: authorityOf('sign-1'), serials: [serialHex] }
  const { der } = await sample.authorities.ocsp(sampleRequest(question))
  const bytes = AsnConvert.parse(der, OCSPResponse).responseBytes?.response.buffer
  const [certificate] = AsnConvert.parse(bytes ?? new ArrayBuffer(), BasicOCSPResponse).certs ?? []
  return Buffer.from(AsnConvert.serialize(certificate))
}

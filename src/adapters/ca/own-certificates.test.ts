// What an authority issues for its own work is in the log before it is used.

import { X509Certificate } from 'node:crypto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sampleRequest } from './testing/sample-request.ts'
import { sampleAuthorities, type SampleAuthorities } from './testing/sample-authorities.ts'
import { certificateInUse, sampleStamp } from './testing/sample-time-stamps.ts'

let sample: SampleAuthorities
beforeEach(async () => {
  sample = await sampleAuthorities()
})
afterEach(() => sample.close())

const logged = () => sample.register.own.map(({ caId, purpose }) => `${caId} ${purpose}`)
const founded = ['auth-1 authority', 'sign-1 authority']

async function askOcsp(): Promise<Buffer> {
  const { serialHex } = await sample.issue('auth')
  const [authority] = sample.authorities.authorities().filter(({ kind }) => kind === 'auth')
  const request = sampleRequest({ issuer: authority!.certificate, serials: [serialHex] })
  return Buffer.from((await sample.authorities.ocsp(request)).der)
}

test('both authorities are in the log, with the certificates they publish', () => {
  expect(logged().sort()).toEqual(founded)
  for (const { caId, serialHex, der } of sample.register.own) {
    const info = sample.authorities.authorities().find((each) => each.caId === caId)
    expect(Buffer.from(der).equals(info?.certificate ?? Buffer.alloc(0))).toBe(true)
    expect(new X509Certificate(der).serialNumber.toLowerCase()).toBe(serialHex)
  }
})

test('the delegate of OCSP answers is in the log once, as the answer carries it', async () => {
  const answer = await askOcsp()
  await askOcsp()
  expect(logged()).toHaveLength(founded.length + 1)
  const [delegate] = sample.register.own.filter(({ purpose }) => purpose === 'ocsp')
  expect(answer.includes(delegate?.der ?? 'none')).toBe(true)
  const { serialNumber, validFromDate, validToDate } = new X509Certificate(delegate!.der)
  expect(delegate).toMatchObject({
    caId: 'auth-1',
    serialHex: serialNumber.toLowerCase(),
    notBefore: validFromDate.getTime(),
    notAfter: validToDate.getTime(),
  })
})

test('so is the certificate that time stamps are checked with', async () => {
  const { serialNumber } = await certificateInUse(sample.authorities)
  const [own] = sample.register.own.filter(({ purpose }) => purpose === 'time_stamp')
  expect(own).toMatchObject({ caId: 'sign-1', serialHex: serialNumber.toLowerCase() })
})

test('what cannot be logged is not used, and is tried again', async () => {
  const recording = vi.spyOn(sample.register, 'recordOwn')
  recording.mockRejectedValue(new Error('the database is away'))
  const tryLater = '30030a0103' // OCSPResponse { tryLater }
  expect((await askOcsp()).toString('hex')).toBe(tryLater)
  await expect(sampleStamp(sample.authorities)).rejects.toThrow('ask again in a minute')
  recording.mockRestore()
  expect((await askOcsp()).toString('hex')).not.toBe(tryLater)
})

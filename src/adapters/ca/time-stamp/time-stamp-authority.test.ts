import { X509Certificate } from 'node:crypto'
import { Certificate } from 'pkijs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Signer } from '../../../shell/ports/signer.ts'
import { keystorePath } from '../authority-folder.ts'
import { openKeystore } from '../keys/keystore.ts'
import { sampleRequest } from '../testing/sample-request.ts'
import { oids } from '../oids.ts'
import {
  sampleAuthorities,
  samplePassphrase,
  type SampleAuthorities,
} from '../testing/sample-authorities.ts'
import {
  certificateInUse,
  readStampResponse,
  sampleStamp,
  sampleStampRequest,
  timeStampIssuerOf,
  type ReadStampResponse,
} from '../testing/sample-time-stamps.ts'

const timeNotAvailable = 14
const systemFailure = 25
const dayMs = 86_400_000
const began = Date.UTC(2024, 5, 3, 1, 2, 3)
let sample: SampleAuthorities
beforeAll(async () => {
  sample = await sampleAuthorities({ timeStampsPerSecond: Infinity })
})
beforeEach(() => {
  sample.clock.now = began
})
afterAll(() => sample.close())

test('the certificate is for time stamps alone and lasts as long as its authority', async () => {
  const certificate = await certificateInUse(sample.authorities)
  const authority = new X509Certificate(timeStampIssuerOf(sample.authorities))
  expect(certificate.verify(authority.publicKey)).toBe(true)
  expect(certificate.keyUsage).toEqual([oids.timeStamping])
  expect(certificate.subject).toContain('not a government authority')
  expect(certificate.subject).toContain('CN=SPECIMEN time-stamp authority')
  expect(certificate.validFromDate.getTime()).toBe(began)
  expect(certificate.validTo).toBe(authority.validTo)
  const { extensions = [] } = Certificate.fromBER(new Uint8Array(certificate.raw))
  const critical = extensions.filter((each) => each.critical).map((each) => each.extnID)
  expect(critical).toEqual([oids.keyUsage, oids.extendedKeyUsage])
  const period = extensions.find(({ extnID }) => extnID === oids.privateKeyUsagePeriod)
  const text = Buffer.from(period?.extnValue.valueBlock.valueHexView ?? []).toString('latin1')
  expect(text).toMatch(/20240603010203Z.*20240610010203Z/s)
})

test('a key is used for seven days, then another with another certificate', async () => {
  const first = await certificateInUse(sample.authorities)
  const serialAt = async (ms: number) => {
    sample.clock.now = began + ms
    return (await certificateInUse(sample.authorities)).serialNumber
  }
  expect(await serialAt(7 * dayMs - 1)).toBe(first.serialNumber)
  const second = await serialAt(7 * dayMs)
  expect(second).not.toBe(first.serialNumber)
  expect(await serialAt(14 * dayMs - 1)).toBe(second)
})

test('when the clock is put back there is a new key, certified from then on', async () => {
  const first = await certificateInUse(sample.authorities)
  for (const moved of [-1000, -300 * dayMs, 400 * dayMs]) {
    sample.clock.now = began + moved
    const certificate = await certificateInUse(sample.authorities)
    expect(certificate.serialNumber).not.toBe(first.serialNumber)
    const { info } = await sampleStamp(sample.authorities)
    expect(info.genTime.getTime()).toBe(began + moved)
    expect(certificate.validFromDate.getTime()).toBeLessThanOrEqual(began + moved)
  }
})

test('questions that come together share one key', async () => {
  const fresh = await sampleAuthorities()
  const answers = [1, 2, 3, 4].map(() => certificateInUse(fresh.authorities))
  const serials = (await Promise.all(answers)).map(({ serialNumber }) => serialNumber)
  expect(new Set(serials).size).toBe(1)
  await fresh.close()
})

test('a clock outside the authority’s validity gives no time', async () => {
  const { validFromDate, validToDate } = new X509Certificate(timeStampIssuerOf(sample.authorities))
  const rows = [
    [validFromDate.getTime() - 1, false],
    [validFromDate.getTime(), true],
    [validToDate.getTime() - 1, true],
    [validToDate.getTime(), false],
  ] as const
  for (const [now, granted] of rows) {
    sample.clock.now = now
    const answer = readStampResponse(await sample.authorities.timeStamp(sampleStampRequest()))
    expect(answer.granted).toBe(granted)
    if (!granted) expect(answer.failures).toEqual([timeNotAvailable])
  }
})

test('when the signer is away the asker is told to come again, and then gets a stamp', async () => {
  const founded = await sampleAuthorities()
  const { folder } = founded
  const keys = await openKeystore(keystorePath(folder), samplePassphrase)
  let away = false
  const signer: Signer = {
    sign: (keyId, sha256) =>
      away ? Promise.reject(new Error('the socket is closed')) : keys.sign(keyId, sha256),
    close: () => keys.close(),
  }
  const elsewhere = await sampleAuthorities({ folder, signer })
  away = true
  const answer = async () =>
    readStampResponse(await elsewhere.authorities.timeStamp(sampleStampRequest()))
  const refused = await answer()
  expect(refused).toMatchObject({ granted: false, failures: [systemFailure] })
  expect(refused.advice).toMatch(/again/)
  away = false
  expect((await answer()).granted).toBe(true)
  await elsewhere.close()
  await founded.close()
})

test('beyond the rate the asker is told to come again; OCSP has a rate of its own', async () => {
  const limited = await sampleAuthorities({ timeStampsPerSecond: 2, liveAnswersPerSecond: 1 })
  const answers: ReadStampResponse[] = []
  for (let n = 0; n < 6; n++) {
    answers.push(readStampResponse(await limited.authorities.timeStamp(sampleStampRequest())))
  }
  expect(answers.slice(0, 2).map(({ granted }) => granted)).toEqual([true, true])
  const refused = answers.find(({ granted }) => !granted)
  expect(refused?.failures).toEqual([systemFailure])
  expect(refused?.advice).toMatch(/again/)
  const question = {
    issuer: timeStampIssuerOf(limited.authorities),
    serials: ['4f'],
    nonce: Buffer.alloc(8),
  }
  const { der } = await limited.authorities.ocsp(sampleRequest(question))
  expect(der.length).toBeGreaterThan(5) // tryLater is five bytes long
  await limited.close()
})

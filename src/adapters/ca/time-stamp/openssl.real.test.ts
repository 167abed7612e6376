// OpenSSL asks for time stamps and checks them: it accepts the good one and rejects altered
// data, another question, another authority. It checks the chain at the instant given by
// -attime, else by the machine's clock; the time inside a token it only shows.

import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createPkiHandler } from '../../pki-http/handler.ts'
import { hasProgram, run, writePem } from '../testing/outside-programs.ts'
import { sampleAuthorities, type SampleAuthorities } from '../testing/sample-authorities.ts'
import { timeStampPolicyOid } from '../unconfirmed-choices.ts'
import { certificateInUse, timeStampIssuerOf } from '../testing/sample-time-stamps.ts'

const virtual = Date.UTC(2024, 5, 3, 1, 2, 3)
const dayMs = 86_400_000
const later = (ms: number) => Math.floor((virtual + ms) / 1000)

describe.skipIf(!hasProgram('openssl'))('openssl ts', () => {
  let sample: SampleAuthorities
  let server: Server
  let url: string

  beforeAll(async () => {
    sample = await sampleAuthorities()
    await writeIssuer('ca.pem', sample)
    const stranger = await sampleAuthorities()
    await writeIssuer('other.pem', stranger)
    await stranger.close()
    await writeFile(join(sample.folder, 'data.txt'), '見本の書類\n')
    await writeFile(join(sample.folder, 'altered.txt'), '見本の書類。\n')
    server = createServer(createPkiHandler(sample.authorities))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pki/tsa`
  })
  beforeEach(() => {
    sample.clock.now = Date.now()
  })
  afterAll(async () => {
    server.close()
    await sample.close()
  })

  const writeIssuer = (name: string, { authorities }: SampleAuthorities) =>
    writePem(join(sample.folder, name), 'CERTIFICATE', timeStampIssuerOf(authorities))
  const openssl = (options: string) => run(sample.folder, `openssl ${options}`)
  const verify = (what: string, more = '-CAfile ca.pem') =>
    openssl(`ts -verify ${what} -in reply.tsr ${more}`)

  /** The question lies in query.tsq afterwards and the reply in reply.tsr. */
  async function ask(options: string): Promise<void> {
    const result = await openssl(`ts -query -data data.txt ${options} -out query.tsq`)
    expect(result).toMatchObject({ status: 0 })
    const response = await fetch(url, {
      method: 'POST',
      body: await readFile(join(sample.folder, 'query.tsq')),
      headers: { 'content-type': 'application/timestamp-query' },
    })
    expect(response.status).toBe(200)
    await writeFile(join(sample.folder, 'reply.tsr'), Buffer.from(await response.arrayBuffer()))
  }

  test.each(['-sha256', '-sha384', '-sha512', '-sha256 -no_nonce'])(
    'a stamp asked for with %s verifies by its question and by its data',
    async (options) => {
      await ask(`${options} -cert`)
      for (const what of ['-queryfile query.tsq', '-data data.txt']) {
        const result = await verify(what, '-CAfile ca.pem -x509_strict')
        expect(result.text).toContain('Verification: OK')
        expect(result.status).toBe(0)
      }
    },
  )

  test.each([
    // checked against                 by means of            what openssl says
    ['-data altered.txt', '-CAfile ca.pem', 'message imprint mismatch'],
    ['-queryfile query.tsq', '-CAfile other.pem', 'certificate verify error'],
    ['-queryfile other.tsq', '-CAfile ca.pem', 'nonce mismatch'],
    ['-queryfile policy.tsq', '-CAfile ca.pem', 'policy mismatch'],
  ])('a stamp checked with %s %s is rejected', async (...row) => {
    const [what, trust, words] = row
    await ask('-sha256 -cert')
    await openssl('ts -query -data data.txt -sha256 -cert -out other.tsq')
    await openssl('ts -query -data data.txt -sha256 -no_nonce -tspolicy 2.999.1 -out policy.tsq')
    const result = await verify(what, trust)
    expect(result.text).toContain('Verification: FAILED')
    expect(result.text).toMatch(new RegExp(words))
    expect(result.status).toBe(1)
  })

  test('a stamp of which one byte was changed is rejected', async () => {
    await ask('-sha256 -cert')
    const path = join(sample.folder, 'reply.tsr')
    const reply = await readFile(path)
    reply[reply.length - 1] = (reply.at(-1) ?? 0) ^ 1
    await writeFile(path, reply)
    const result = await verify('-queryfile query.tsq')
    expect(result.text).toMatch(/signature failure|bad signature/)
    expect(result.status).toBe(1)
  })

  test('without -cert the certificate must be given', async () => {
    await ask('-sha256')
    const certificate = await certificateInUse(sample.authorities)
    await writePem(join(sample.folder, 'tsa.pem'), 'CERTIFICATE', certificate.raw)
    expect((await verify('-queryfile query.tsq')).status).toBe(1)
    const result = await verify('-queryfile query.tsq', '-CAfile ca.pem -untrusted tsa.pem')
    expect(result.text).toContain('Verification: OK')
  })

  test('the certificate verifies for time stamps and for nothing else', async () => {
    const certificate = await certificateInUse(sample.authorities)
    await writePem(join(sample.folder, 'tsa.pem'), 'CERTIFICATE', certificate.raw)
    const purpose = (name: string) =>
      openssl(`verify -x509_strict -purpose ${name} -CAfile ca.pem tsa.pem`)
    expect(await purpose('timestampsign')).toMatchObject({ status: 0 })
    expect((await purpose('smimesign')).text).toContain('unsuitable certificate purpose')
    expect((await purpose('sslclient')).text).toContain('unsuitable certificate purpose')
  })

  test('the reply in words states the virtual clock, its accuracy and the policy', async () => {
    sample.clock.now = virtual + 500
    await ask('-sha256 -cert')
    const { text } = await openssl('ts -reply -in reply.tsr -text')
    expect(text).toContain('Status: Granted.')
    expect(text).toContain(`Policy OID: ${timeStampPolicyOid}`)
    expect(text).toContain('Time stamp: Jun  3 01:02:03 2024 GMT')
    expect(text).toContain('Accuracy: 0x01 seconds')
    expect(text).toContain('Ordering: no')
  })

  test('a stamp of another day verifies from then until the authority ends', async () => {
    sample.clock.now = virtual
    await ask('-sha256 -cert')
    const at = (second: number) =>
      verify('-queryfile query.tsq', `-CAfile ca.pem -attime ${second}`)
    expect((await at(later(0))).text).toContain('Verification: OK')
    expect((await at(later(10 * 365 * dayMs))).text).toContain('Verification: OK')
    expect((await at(later(-1000))).text).toContain('certificate is not yet valid')
    expect((await at(later(100 * 365 * dayMs))).text).toContain('certificate has expired')
  })

  test.each([
    // asked for              the failure in openssl's words
    ['-sha1', 'unrecognized or unsupported algorithm identifier'],
    ['-sha256 -tspolicy 2.999.1', 'the requested TSA policy is not supported by the TSA'],
  ])('a question with %s is rejected in words', async (options, words) => {
    await ask(options)
    const { text } = await openssl('ts -reply -in reply.tsr -text')
    expect(text).toContain('Status: Rejected.')
    expect(text).toContain(words)
    expect((await verify('-queryfile query.tsq')).status).toBe(1)
  })

  test.skipIf(!hasProgram('curl'))('what docs/pki.md tells people to type works', async () => {
    const page = await readFile(new URL('../../../../docs/pki.md', import.meta.url), 'utf8')
    const typed = /## Time stamps[^#]*?```sh\n([^`]+)```/.exec(page)?.[1] ?? 'false'
    await writeFile(join(sample.folder, 'letter.pdf'), 'a letter')
    const here = typed.replaceAll('127.0.0.1:8080', new URL(url).host).trim()
    const result = await run(sample.folder, `( ${here.replaceAll('\n', ' && ')} )`)
    expect(result.text).toContain('Verification: OK')
    expect(result.status).toBe(0)
  })

  test('asn1parse walks through the whole reply', async () => {
    await ask('-sha512 -cert')
    expect(await openssl('asn1parse -inform der -in reply.tsr')).toMatchObject({ status: 0 })
  })
})

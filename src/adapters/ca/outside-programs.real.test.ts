// Independent programs read what the authorities make: OpenSSL and GnuTLS accept the good
// certificate and reject the revoked, the held, the expired, the forged and the one of
// another issuer. The virtual clock stands at the real time, because not every program can
// be told another.

import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CertificateKind, IssuedCertificate } from '../../shell/ports/certificate-register.ts'
import { hasProgram, run, writePem } from './testing/outside-programs.ts'
import { sampleAuthorities, type SampleAuthorities } from './testing/sample-authorities.ts'

const kinds = ['sign', 'auth'] as const
const states = ['good', 'held', 'revoked', 'released'] as const
type State = (typeof states)[number]

let sample: SampleAuthorities
let stranger: SampleAuthorities
let server: Server
let url: string
const issued = new Map<string, IssuedCertificate>()

beforeAll(async () => {
  sample = await sampleAuthorities()
  stranger = await sampleAuthorities()
  for (const kind of kinds) await prepare(kind)
  await writeAuthority(stranger, 'sign', 'stranger')
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      void Promise.resolve(sample.authorities.ocsp(Buffer.concat(chunks))).then(({ der }) => {
        response.writeHead(200, { 'Content-Type': 'application/ocsp-response' }).end(der)
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pki/ocsp`
})
afterAll(async () => {
  server.close()
  await sample.close()
  await stranger.close()
})

async function prepare(kind: CertificateKind): Promise<void> {
  await writeAuthority(sample, kind, `${kind}-ca`)
  for (const state of states) {
    const certificate = await sample.issue(kind)
    issued.set(`${kind}-${state}`, certificate)
    await writePem(join(sample.folder, `${kind}-${state}.pem`), 'CERTIFICATE', certificate.der)
    await writeFile(join(sample.folder, `${kind}-${state}.cer`), certificate.der)
    if (state === 'revoked') sample.register.revoke(certificate, sample.clock.now, 'superseded')
    if (state === 'held' || state === 'released') {
      sample.register.hold(certificate, sample.clock.now)
    }
    if (state === 'released') sample.register.release(certificate)
    await writeList(kind, certificate.shard)
  }
  // Lists are written once more, because a later change may fall into an earlier shard.
  for (const state of states) await writeList(kind, issued.get(`${kind}-${state}`)?.shard ?? 0)
  const forged = Buffer.from(issued.get(`${kind}-good`)?.der ?? [])
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1
  await writePem(join(sample.folder, `${kind}-forged.pem`), 'CERTIFICATE', forged)
}

async function writeAuthority(from: SampleAuthorities, kind: CertificateKind, name: string) {
  const authority = from.authorities.authorities().find((each) => each.kind === kind)
  const der = authority?.certificate ?? Buffer.alloc(0)
  await writePem(join(sample.folder, `${name}.pem`), 'CERTIFICATE', der)
}

async function writeList(kind: CertificateKind, shard: number): Promise<void> {
  const list = await sample.authorities.crl(`${kind}-1`, shard)
  const der = Buffer.concat(list?.parts ?? [])
  await writePem(join(sample.folder, `${kind}-${shard}.crl.pem`), 'X509 CRL', der)
  await writeFile(join(sample.folder, `${kind}-${shard}.crl`), der)
}

const listOf = (kind: CertificateKind, state: State) =>
  `${kind}-${issued.get(`${kind}-${state}`)?.shard ?? 0}.crl`

describe.skipIf(!hasProgram('openssl'))('openssl', () => {
  const verify = (kind: CertificateKind, name: string, more = '') =>
    run(
      sample.folder,
      `openssl verify -x509_strict -CAfile ${kind}-ca.pem ${more} ${kind}-${name}.pem`,
    )

  test.each(kinds)('verify accepts the good %s certificate and its list', async (kind) => {
    for (const state of ['good', 'released'] as const) {
      const list = `-crl_check -CRLfile ${listOf(kind, state)}.pem`
      expect(await verify(kind, state, list)).toMatchObject({ status: 0 })
    }
  })

  test.each([
    // certificate    more                                         what openssl says
    ['revoked', 'list', 'certificate revoked'],
    ['held', 'list', 'certificate revoked'],
    ['forged', '', 'certificate signature failure'],
    ['good', '-attime 4102444800', 'certificate has expired'],
    ['good', '-attime 1600000000', 'certificate is not yet valid'],
    ['good', '-CAfile stranger.pem', 'unable to get local issuer certificate|signature failure'],
  ])('verify rejects the %s certificate (%s)', async (name, more, words) => {
    for (const kind of kinds) {
      const list = more === 'list' ? `-crl_check -CRLfile ${listOf(kind, name as State)}.pem` : more
      const result = await verify(kind, name, list)
      expect(result.status).toBe(2)
      expect(result.text).toMatch(new RegExp(words))
    }
  })

  test('verify rejects a list of another shard', async () => {
    const { shard } = issued.get('sign-good') ?? { shard: 0 }
    const other = (shard + 1) % 16
    await writeList('sign', other)
    const result = await verify('sign', 'good', `-crl_check -CRLfile sign-${other}.crl.pem`)
    expect(result.status).toBe(2)
    expect(result.text).toMatch(/unable to get certificate CRL|[Dd]ifferent CRL scope/)
  })

  test('crl reads the list, its signature and its hold', async () => {
    const file = listOf('sign', 'held')
    const result = await run(
      sample.folder,
      `openssl crl -inform der -in ${file} -CAfile sign-ca.pem -noout -text`,
    )
    expect(result.text).toContain('verify OK')
    expect(result.text).toContain('Certificate Hold')
    expect(result.text).toMatch(/X509v3 Issuing Distribution Point: critical/)
  })

  test('asn1parse walks through every structure', async () => {
    for (const file of ['sign-good.cer', 'auth-good.cer', listOf('sign', 'revoked')]) {
      const result = await run(sample.folder, `openssl asn1parse -inform der -in ${file}`)
      expect(result).toMatchObject({ status: 0 })
    }
  })

  test.each([
    // state       what openssl ocsp says                             hash
    ['good', /: good/, '-sha1'],
    ['released', /: good/, '-sha256'],
    ['held', /: revoked[\s\S]*certificateHold/, '-sha1'],
    ['revoked', /: revoked[\s\S]*superseded/, '-sha256'],
  ] as const)('ocsp is told that the %s certificate is %s', async (...row) => {
    const [state, words, hash] = row
    for (const kind of kinds) {
      const result = await run(
        sample.folder,
        `openssl ocsp ${hash} -issuer ${kind}-ca.pem -cert ${kind}-${state}.pem ` +
          `-url ${url} -CAfile ${kind}-ca.pem`,
      )
      expect(result.text).toContain('Response verify OK')
      expect(result.text).not.toContain('WARNING')
      expect(result.text).toMatch(words)
    }
  })

  test('ocsp is told that a serial number never issued is unknown', async () => {
    const result = await run(
      sample.folder,
      `openssl ocsp -issuer sign-ca.pem -serial 0x4f00 -url ${url} -CAfile sign-ca.pem`,
    )
    expect(result.text).toContain('0x4f00: unknown')
  })

  test('ocsp gets no answer about a stranger’s certificate', async () => {
    const result = await run(
      sample.folder,
      `openssl ocsp -issuer stranger.pem -serial 0x4f00 -url ${url} -CAfile stranger.pem`,
    )
    expect(result.text).toContain('unauthorized')
  })

  test('ocsp does not believe an answer signed for another authority', async () => {
    const result = await run(
      sample.folder,
      `openssl ocsp -issuer sign-ca.pem -cert sign-good.pem -url ${url} -CAfile stranger.pem`,
    )
    expect(result.text).toContain('Response Verify Failure')
  })
})

describe.skipIf(!hasProgram('certtool'))('GnuTLS', () => {
  const certtool = (kind: CertificateKind, name: string, more = '') =>
    run(
      sample.folder,
      `certtool --verify --load-ca-certificate ${kind}-ca.pem ${more} --infile ${kind}-${name}.pem`,
    )

  test.each(kinds)('certtool accepts the good %s certificate', async (kind) => {
    const result = await certtool(kind, 'good')
    expect(result.text).toContain('Chain verification output: Verified')
    expect(result.status).toBe(0)
  })

  test.each(['forged', 'stranger'])('certtool rejects the %s one', async (name) => {
    const result =
      name === 'forged'
        ? await certtool('sign', 'forged')
        : await run(
            sample.folder,
            'certtool --verify --load-ca-certificate stranger.pem --infile sign-good.pem',
          )
    expect(result.status).toBe(1)
    expect(result.text).toContain('Not verified')
  })

  test.each(['revoked', 'held'] as const)(
    'certtool rejects the %s one by its list',
    async (state) => {
      const result = await certtool('sign', state, `--load-crl ${listOf('sign', state)}.pem`)
      expect(result.status).toBe(1)
      expect(result.text).toContain('revoked')
    },
  )

  test('certtool reads the list and its entries', async () => {
    const file = listOf('auth', 'revoked')
    const result = await run(sample.folder, `certtool --inder --crl-info --infile ${file}`)
    expect(result.status).toBe(0)
    expect(result.text).toContain(issued.get('auth-revoked')?.serialHex)
  })

  test.each([
    // state       what ocsptool says
    ['good', 'Certificate Status: good'],
    ['held', 'Certificate Status: revoked'],
    ['revoked', 'Certificate Status: revoked'],
  ])('ocsptool is told that the %s certificate is %s', async (state, words) => {
    if (!hasProgram('ocsptool')) throw new Error('ocsptool belongs to gnutls-bin')
    const pair = `--load-issuer sign-ca.pem --load-cert sign-${state}.pem`
    await run(sample.folder, `ocsptool --generate-request ${pair} --outfile question.der`)
    const question = await readFile(join(sample.folder, 'question.der'))
    const { der } = await sample.authorities.ocsp(question)
    await writeFile(join(sample.folder, 'answer.der'), der)
    const shown = await run(sample.folder, 'ocsptool --response-info --infile answer.der')
    expect(shown.text).toMatch(new RegExp(words))
    const verified = await run(
      sample.folder,
      'ocsptool --verify-response --load-trust sign-ca.pem --infile answer.der',
    )
    expect(verified.text).toContain('Verifying OCSP Response: Success')
  })
})

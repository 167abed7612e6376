// TLS client authentication and CMS by unmodified programs, with the keys of the virtual
// card behind pcscd. Our listener speaks TLS 1.2 with RSA+SHA256: OpenSC has no PSS.

import { readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { TLSSocket } from 'node:tls'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeSampleCard, sampleOffice } from '../card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../key-pool/key-pool.ts'
import type { AttachedCard } from './attach.ts'
import { missingPrograms, startPcscStand, type PcscStand } from './testing/pcsc-stand.ts'
import { keepTranscript, recording, type Heard } from './testing/recording.ts'
import { run, runWell } from './testing/run.ts'
import { makeTrialAuthority, type TrialAuthority } from './testing/trial-authority.ts'

const reason = await missingPrograms()

test.runIf(process.env.CI === 'true')('TLS with the card can be tried here', () => {
  expect(reason).toBeUndefined()
})

describe.skipIf(reason !== undefined)('TLS and CMS with the card behind pcscd', () => {
  let stand: PcscStand
  let authority: TrialAuthority
  let attached: AttachedCard
  let files: Readonly<Record<string, Uint8Array>>
  let listener: Server
  let port: number
  const heard: Heard[] = []
  const file = (name: string) => join(stand.folder, name)

  beforeAll(async () => {
    stand = await startPcscStand()
    authority = await makeTrialAuthority(stand.folder)
    const office = sampleOffice(await pooledPairs(4))
    const id = await makeSampleCard(office, (kind, { publicKey }) =>
      authority.certify(kind, publicKey),
    )
    files = (await office.chipOf(id)).files
    attached = await stand.insert(recording(await office.host.open(id), heard))
    listener = await listen()
    port = (listener.address() as AddressInfo).port
    heard.length = 0
  })
  afterEach(({ task }) => {
    keepTranscript(task.name, files, heard)
    heard.length = 0
  })
  afterAll(async () => {
    listener.close()
    await attached.close()
    await stand.stop()
  })

  const uri = 'pkcs11:token=JPKI%20%28User%20Authentication%20PIN%29;id=%01;pin-value=1234'
  const env = () => ({ OPENSSL_CONF: stand.engineConfiguration })

  test('curl logs in with the authentication key', async () => {
    const { stdout, stderr } = await run(
      'curl',
      [
        ...['--silent', '--show-error', '--engine', 'pkcs11', '--cacert', authority.caFile],
        ...['--key-type', 'ENG', '--key', `${uri};type=private`],
        ...['--cert-type', 'ENG', '--cert', `${uri};type=cert`],
        ...['--noproxy', 'localhost', '--resolve', `localhost:${port}:127.0.0.1`],
        `https://localhost:${port}/`,
      ],
      { env: env() },
    )
    expect(`${stdout}${stderr}`).toBe('true SPECIMEN auth holder')
  })

  test('openssl s_client logs in with the authentication key', async () => {
    const certificate = file('auth.pem')
    const { stdout } = await run(
      'openssl',
      [
        ...['s_client', '-connect', `127.0.0.1:${port}`, '-servername', 'localhost', '-quiet'],
        ...['-engine', 'pkcs11', '-keyform', 'engine', '-key', `${uri};type=private`],
        ...['-cert', certificate, '-CAfile', authority.caFile],
      ],
      { env: env(), input: 'GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' },
    )
    expect(stdout).toContain('true SPECIMEN auth holder')
  })

  test('openssl makes a CMS signature with the card and verifies it', async () => {
    writeFileSync(file('message'), '見本の申請書')
    await runWell(
      'openssl',
      [
        ...['cms', '-sign', '-binary', '-in', file('message'), '-md', 'sha256'],
        ...['-signer', file('auth.pem'), '-engine', 'pkcs11', '-keyform', 'engine'],
        ...['-inkey', `${uri};type=private`, '-outform', 'DER', '-out', file('signed.cms')],
      ],
      { env: env() },
    )
    await runWell('openssl', [
      ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', file('signed.cms')],
      ...['-content', file('message'), '-CAfile', authority.caFile, '-purpose', 'any'],
    ])
  })

  async function listen(): Promise<Server> {
    const { key, certificate } = await authority.serverFiles()
    const options = {
      key: readFileSync(key),
      cert: readFileSync(certificate),
      ca: readFileSync(authority.caFile),
      requestCert: true,
      minVersion: 'TLSv1.2',
      maxVersion: 'TLSv1.2',
      sigalgs: 'RSA+SHA256',
    } as const
    const server = createServer(options, ({ socket }, response) => {
      if (!(socket instanceof TLSSocket)) return
      const name = String(socket.getPeerCertificate().subject.CN)
      response.end(`${String(socket.authorized)} ${name}`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return server
  }
})

// What a certificate says about itself leads somewhere: openssl follows the addresses written
// in it to the list and to OCSP, by POST and by GET, while the card is suspended and released.

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasProgram, run, writePem } from '../src/adapters/ca/testing/outside-programs.ts'
import {
  sampleAuthorities,
  type SampleAuthorities,
} from '../src/adapters/ca/testing/sample-authorities.ts'
import { createPkiHandler, type PkiHandler } from '../src/adapters/pki-http/handler.ts'
import type { IssuedCertificate } from '../src/shell/ports/certificate-register.ts'

describe.skipIf(!hasProgram('openssl'))('the addresses in a certificate', () => {
  let sample: SampleAuthorities
  let server: Server
  let certificate: IssuedCertificate
  let handler: PkiHandler | undefined

  beforeAll(async () => {
    server = createServer((request, response) => handler?.(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    sample = await sampleAuthorities({ publicUrl: `http://127.0.0.1:${port}/pki` })
    handler = createPkiHandler(sample.authorities)
    certificate = await sample.issue('auth')
    await writePem(join(sample.folder, 'holder.pem'), 'CERTIFICATE', certificate.der)
    const fetched = await fetch(`http://127.0.0.1:${port}/pki/auth-ca.cer`)
    const authority = Buffer.from(await fetched.arrayBuffer())
    await writePem(join(sample.folder, 'ca.pem'), 'CERTIFICATE', authority)
  })
  afterAll(async () => {
    server.close()
    await sample.close()
  })

  const openssl = async (options: string) => (await run(sample.folder, `openssl ${options}`)).text
  const written = async (name: RegExp) =>
    name.exec(await openssl('x509 -in holder.pem -noout -text'))?.[1] ?? ''

  async function byOcsp(): Promise<string> {
    const address = (await openssl('x509 -in holder.pem -noout -ocsp_uri')).trim()
    return openssl(`ocsp -issuer ca.pem -cert holder.pem -url ${address} -CAfile ca.pem`)
  }

  async function byGet(): Promise<string> {
    const address = (await openssl('x509 -in holder.pem -noout -ocsp_uri')).trim()
    await openssl('ocsp -issuer ca.pem -cert holder.pem -no_nonce -reqout question.der')
    const encoded = (await openssl('base64 -A -in question.der')).trim()
    const reply = await fetch(`${address}/${encodeURIComponent(encoded)}`)
    expect(reply.headers.get('cache-control')).toContain('max-age')
    await writeFile(join(sample.folder, 'answer.der'), Buffer.from(await reply.arrayBuffer()))
    return openssl('ocsp -respin answer.der -CAfile ca.pem -resp_text')
  }

  async function byList(): Promise<string> {
    const address = await written(/(http\S+\.crl)/)
    const list = Buffer.from(await (await fetch(address)).arrayBuffer())
    await writePem(join(sample.folder, 'list.pem'), 'X509 CRL', list)
    return openssl('verify -CAfile ca.pem -crl_check -CRLfile list.pem holder.pem')
  }

  test('all three ways agree before, during and after a suspension', async () => {
    expect(await byOcsp()).toMatch(/Response verify OK[\s\S]*: good/)
    expect(await byGet()).toMatch(/Cert Status: good[\s\S]*Response verify OK/)
    expect(await byList()).toContain('holder.pem: OK')

    sample.register.hold(certificate, sample.clock.now)
    expect(await byOcsp()).toMatch(/: revoked[\s\S]*certificateHold/)
    expect(await byGet()).toMatch(/Cert Status: revoked[\s\S]*certificateHold/)
    expect(await byList()).toContain('certificate revoked')

    sample.register.release(certificate)
    expect(await byOcsp()).toMatch(/: good/)
    expect(await byGet()).toMatch(/Cert Status: good/)
    expect(await byList()).toContain('holder.pem: OK')
  })
})

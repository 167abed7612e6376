import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { IssuedCertificate } from '../../shell/ports/certificate-register.ts'
import { sampleAuthorities, type SampleAuthorities } from '../ca/testing/sample-authorities.ts'
import { createPkiHandler } from '../pki-http/handler.ts'
import { certificateStatus } from './certificate-status.ts'

let server: Server
let base = ''
let sample: SampleAuthorities
let issued: IssuedCertificate
let serve: RequestListener
let broken: (path: string) => boolean

beforeAll(async () => {
  server = createServer((request, response) => {
    if (!broken(request.url ?? '')) serve(request, response)
    else response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  sample = await sampleAuthorities({ publicUrl: `${base}/pki` })
  serve = createPkiHandler(sample.authorities)
})
afterAll(async () => {
  server.close()
  await sample.close()
})
beforeEach(async () => {
  broken = () => false
  issued = await sample.issue('auth')
})

function ask(kind: 'auth' | 'sign' = 'auth', certificate = issued.der) {
  const issuer = sample.authorities.authorities().find((each) => each.kind === kind)!.certificate
  return certificateStatus.ask({ certificate, issuer, at: sample.clock.now })
}

test.each([
  // what does not answer, source
  [() => false, 'ocsp'],
  [(path: string) => path.includes('ocsp'), 'crl'],
] as const)(
  'a good, a held and a revoked certificate are told apart (%#)',
  async (away, source) => {
    broken = away
    expect(await ask()).toMatchObject({ standing: 'good', source })
    const held = await sample.issue('auth')
    sample.register.hold(held, sample.clock.now)
    const revoked = await sample.issue('auth')
    sample.register.revoke(revoked, sample.clock.now, 'superseded')
    expect(await ask('auth', held.der)).toMatchObject({ standing: 'held', source })
    expect(await ask('auth', revoked.der)).toMatchObject({ standing: 'revoked', source })
  },
)

test('where nothing answers, the reasons are told', async () => {
  broken = () => true
  const answer = await ask()
  expect(answer.standing).toBe('unavailable')
  expect(answer).toMatchObject({ why: expect.stringContaining('503') as string })
})

test('the other authority is not asked about a certificate it did not make', async () => {
  expect(await ask('sign')).toMatchObject({ standing: 'unavailable' })
})

test('an answer that is altered on the way is not believed', async () => {
  const whole = serve
  serve = (_request, response) => response.end(Buffer.from('3003020100', 'hex'))
  expect((await ask()).standing).toBe('unavailable')
  serve = whole
})

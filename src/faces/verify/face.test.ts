// Everything through the two addresses, with signatures of sample authorities.

import { createHash, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedFiles } from '../../adapters/signed-file/testing/signed-files-here.ts'
import {
  sampleSigners,
  type SampleSigners,
} from '../../adapters/signed-file/testing/sample-signer.ts'
import type { StatusAnswer } from '../../shell/ports/chip-certificate-status.ts'
import type { CheckingParts } from '../../shell/signed-documents/check-in-office.ts'
import { testBrowser, type TestBrowser } from '../counter/testing/browser.ts'
import { verifyFace } from './face.ts'

const content = Buffer.from('見本の申請書')
let signers: SampleSigners
let browser: TestBrowser
let answer: StatusAnswer
let signed: Buffer
let detached: Buffer
let bare: Buffer

beforeAll(async () => {
  signers = await sampleSigners()
  const { sign, timeStamp, authorities } = signers
  const order = { ...sign, content, timeStamp }
  signed = Buffer.from(await signedFiles.sign({ ...order, format: 'cms' }))
  detached = Buffer.from(await signedFiles.sign({ ...order, format: 'cms_detached' }))
  bare = Buffer.from(await sign.signDigest(createHash('sha256').update(content).digest()))
  answer = { standing: 'good', source: 'ocsp', address: '', thisUpdate: sign.at }
  const certificateStatus = { ask: async () => answer, readList: () => answer }
  const office = { clock: { epochMs: () => sign.at } }
  const neighbours = { authorities: authorities.authorities }
  const parts = { office, neighbours, signedFiles, certificateStatus }
  browser = testBrowser([verifyFace(parts as unknown as CheckingParts)])
})
afterAll(() => signers.authorities.close())

async function ask(files: Readonly<Record<string, Uint8Array>>) {
  const { status, body } = await browser.post('/api/verify', { files })
  return { status, body: JSON.parse(String(body)) as Record<string, unknown> }
}

const against = ({ body }: Awaited<ReturnType<typeof ask>>) =>
  (body.signatures as readonly { against: readonly string[] }[]).flatMap((each) => each.against)

test('a stamped signature is good and names its holder; a letter changed, it is not', async () => {
  const good = await ask({ signed })
  expect(good).toMatchObject({ status: 200, body: { good: true } })
  expect(good.body.signatures).toMatchObject([
    { good: true, integrity: 'intact', standing: 'in_effect', against: [] },
  ])
  const changed = Buffer.from(signed)
  changed[changed.indexOf(content)] = 0x41
  const bad = await ask({ signed: changed })
  expect(bad).toMatchObject({ status: 200, body: { good: false } })
  expect(against(bad)[0]).toBe('content_changed')
  expect(bad.body.signatures).toMatchObject([{ holder: null }])
})

test('a detached signature needs its content, and says so', async () => {
  expect(await ask({ signed: detached, content })).toMatchObject({ body: { good: true } })
  expect(against(await ask({ signed: detached }))).toContain('content_missing')
})

test('a signature by itself, with its content and certificate in DER or PEM', async () => {
  const { certificate } = signers.sign
  const pem = Buffer.from(new X509Certificate(certificate).toString())
  for (const each of [certificate, pem]) {
    const found = await ask({ signature: bare, content, certificate: each })
    // It carries no time stamp, which is no fault while the certificate is in effect.
    expect(found).toMatchObject({ body: { signatures: [{ integrity: 'intact' }] } })
  }
  const other = await ask({ signature: bare, content: Buffer.from('x'), certificate })
  expect(against(other)[0]).toBe('signature_does_not_fit')
  const wrongKind = await ask({ signature: bare, content, certificate: signers.auth.certificate })
  expect(wrongKind.body).toMatchObject({ good: false })
  expect(await ask({ signature: bare, content })).toMatchObject({
    status: 422,
    body: { code: 'verify-bare-incomplete' },
  })
})

test('the same in JSON; what is no base64 and what is missing is said', async () => {
  const json = { signed: signed.toString('base64') }
  const reply = await browser.post('/api/verify', { json })
  expect(JSON.parse(String(reply.body))).toMatchObject({ good: true })
  const wrong = await browser.post('/api/verify', { json: { signed: '見本' } })
  expect(JSON.parse(String(wrong.body))).toMatchObject({ code: 'verify-not-base64' })
  const nothing = await browser.post('/api/verify', { json: {} })
  expect(nothing).toMatchObject({ status: 422, type: 'application/problem+json' })
})

test('a certificate revoked before the stamp is refused, whatever the signer claims', async () => {
  const before = answer
  answer = { ...before, standing: 'revoked', since: signers.sign.at - 1000 } as StatusAnswer
  expect(against(await ask({ signed }))).toEqual(['revoked'])
  answer = before
})

test.each([
  'declared-shift-jis.xml',
  'encrypted.pdf',
  'unsigned.xml',
  'plain.pdf',
  'cut-off.pdf',
  'without-certificate.p7m',
])('%s comes to an answer and no error', async (name) => {
  const bytes = readFileSync(new URL(`../../../conformance/signed-files/${name}`, import.meta.url))
  const found = await ask({ signed: bytes })
  expect(found).toMatchObject({ status: 200, body: { good: false } })
})

test('the page asks for a file, and says the verdict in words', async () => {
  const empty = await browser.post('/verify', { form: {} })
  expect(empty.status).toBe(422)
  expect(String(empty.body)).toContain('ファイルを選んでください')
  const page = String((await browser.post('/verify', { files: { signed } })).body)
  expect(page).toContain('見本　花子')
  expect(page).toContain('class="banner banner--success')
})

// Files signed with the card's signature key, judged by openssl and by our own verifier.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCertificate, readSignCertificate, signDigest } from '../../core/chip/reader.ts'
import { converse, type CardConnection } from '../../shell/ports/chip-card.ts'
import type { FileToSign } from '../../shell/ports/chip-signed-file.ts'
import { makeSampleCard, sampleOffice } from '../card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../key-pool/key-pool.ts'
import { missingPackages } from '../vpcd/testing/packages.ts'
import { run } from '../vpcd/testing/run.ts'
import { makeTrialAuthority, type TrialAuthority } from '../vpcd/testing/trial-authority.ts'
import { SignedFileFault } from './signed-file-fault.ts'
import { signedFiles } from './testing/signed-files-here.ts'

const reason = await missingPackages(['openssl', 'xmlsec1', 'poppler-utils'])
if (reason !== undefined) console.warn(`signed files skipped: ${reason}`)
test.runIf(process.env.CI === 'true')('other programs are here to judge signatures', () => {
  expect(reason).toBeUndefined()
})

const at = Date.UTC(2024, 5, 3, 1, 0, 0)
const application = Buffer.from('申請書　見本\r\n')

describe.skipIf(reason !== undefined)('files signed with the card', () => {
  let folder = ''
  let authority: TrialAuthority
  let card: CardConnection
  let signer: Pick<FileToSign, 'certificate' | 'caCertificate' | 'signDigest' | 'at'>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'signed-files-'))
    authority = await makeTrialAuthority(folder)
    const office = sampleOffice(await pooledPairs(4))
    const id = await makeSampleCard(office, (kind, { publicKey }) =>
      authority.certify(kind, publicKey),
    )
    card = await office.host.open(id)
    const read = await converse(card, readSignCertificate('ABC123'))
    if (read.outcome !== 'read') throw new Error(read.outcome)
    const caCertificate = await converse(card, readCertificate('sign_ca'))
    signer = { at, certificate: read.certificate, caCertificate, signDigest: bySignKey }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function bySignKey(sha256: Uint8Array): Promise<Uint8Array> {
    const answer = await converse(card, signDigest({ key: 'sign', pin: 'ABC123', sha256 }))
    if (answer.outcome !== 'signed') throw new Error(answer.outcome)
    return answer.signature
  }

  const openssl = (...args: readonly string[]) => run('openssl', args)
  const file = (name: string) => join(folder, name)
  const judged = ['-CAfile', 'ca.pem', '-purpose', 'any', '-binary']
  const trusted = () => judged.map((each) => (each === 'ca.pem' ? authority.caFile : each))

  test('openssl accepts a CMS signature around its content', async () => {
    const signed = await signedFiles.sign({ ...signer, format: 'cms', content: application })
    writeFileSync(file('around.p7m'), signed)
    const out = file('content')
    const verify = ['cms', '-verify', '-inform', 'DER', '-in', file('around.p7m'), '-cades']
    const { status, stderr } = await openssl(...verify, ...trusted(), '-out', out)
    expect(status, stderr).toBe(0)
    const [finding] = await signedFiles.verify({ format: 'cms', signed })
    expect(finding).toMatchObject({ integrity: 'intact', claimedAt: at })
    expect(Buffer.from(finding!.certificate!).equals(signer.certificate)).toBe(true)
  })

  test('a detached CMS signature fits its content, and no other', async () => {
    const order = { ...signer, format: 'cms_detached', content: application } as const
    const signed = await signedFiles.sign(order)
    writeFileSync(file('detached.p7s'), signed)
    writeFileSync(file('right'), application)
    writeFileSync(file('wrong'), '申請書　改')
    const verify = ['cms', '-verify', '-inform', 'DER', '-in', file('detached.p7s'), ...trusted()]
    expect((await openssl(...verify, '-content', file('right'))).status).toBe(0)
    expect((await openssl(...verify, '-content', file('wrong'))).status).not.toBe(0)
    const format = 'cms_detached'
    const [right] = await signedFiles.verify({ format, signed, content: application })
    expect(right?.integrity).toBe('intact')
    const [wrong] = await signedFiles.verify({ format, signed, content: Buffer.from('改') })
    expect(wrong?.integrity).toBe('content_changed')
    const [none] = await signedFiles.verify({ format, signed })
    expect(none?.integrity).toBe('content_missing')
  })

  test('a signed PDF is whole; a changed byte and added bytes are both seen', async () => {
    const content = await onePage()
    const signed = Buffer.from(await signedFiles.sign({ ...signer, format: 'pdf', content }))
    expect(await signedFiles.verify({ format: 'pdf', signed })).toMatchObject([
      { integrity: 'intact', claimedAt: at },
    ])
    const altered = Buffer.from(signed)
    altered[20] = altered[20]! ^ 1
    expect(await signedFiles.verify({ format: 'pdf', signed: altered })).toMatchObject([
      { integrity: 'content_changed' },
    ])
    const longer = Buffer.concat([signed, Buffer.from('\n% more')])
    expect(await signedFiles.verify({ format: 'pdf', signed: longer })).toMatchObject([
      { integrity: 'added_after_signing' },
    ])
  })

  test('openssl accepts the CMS signature inside the PDF', async () => {
    const content = await onePage()
    const signed = Buffer.from(await signedFiles.sign({ ...signer, format: 'pdf', content }))
    const match = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(signed.toString('latin1'))
    const [, length = 0, next = 0] = match!.slice(1).map(Number)
    const hex = signed.subarray(length + 1, next - 1).toString('latin1')
    writeFileSync(file('pdf.p7s'), Buffer.from(hex, 'hex'))
    writeFileSync(
      file('pdf.bytes'),
      Buffer.concat([signed.subarray(0, length), signed.subarray(next)]),
    )
    const verify = ['cms', '-verify', '-inform', 'DER', '-in', file('pdf.p7s'), ...trusted()]
    const { status, stderr } = await openssl(...verify, '-content', file('pdf.bytes'))
    expect(status, stderr).toBe(0)
  })

  const xml = Buffer.from('<?xml version="1.0"?>\n<申請 番号="1"><氏名>見本　花子</氏名></申請>')

  test('a signed XML is whole, and a changed name is seen', async () => {
    const signed = await signedFiles.sign({ ...signer, format: 'xml', content: xml })
    const text = Buffer.from(signed).toString()
    const verify = (changed: string) =>
      signedFiles.verify({ format: 'xml', signed: Buffer.from(changed) })
    expect(await verify(text)).toMatchObject([{ integrity: 'intact', claimedAt: at }])
    expect(await verify(text.replace('花子', '太郎'))).toMatchObject([
      { integrity: 'content_changed' },
    ])
    const [finding] = await verify(text)
    expect(Buffer.from(finding!.certificate!).equals(signer.certificate)).toBe(true)
  })

  test('xmlsec1 accepts the signed XML', async () => {
    const signed = await signedFiles.sign({ ...signer, format: 'xml', content: xml })
    writeFileSync(file('signed.xml'), signed)
    const trust = ['--trusted-pem', authority.caFile, '--enabled-key-data', 'x509']
    const ids = ['--id-attr:Id', 'http://uri.etsi.org/01903/v1.3.2#:SignedProperties']
    const { status, stderr } = await run('xmlsec1', [
      '--verify',
      ...trust,
      ...ids,
      file('signed.xml'),
    ])
    expect(status, stderr).toBe(0)
  })

  test('pdfsig finds the signature in the PDF valid', async () => {
    const content = await onePage()
    const signed = await signedFiles.sign({ ...signer, format: 'pdf', content })
    writeFileSync(file('signed.pdf'), signed)
    const { stdout } = await run('pdfsig', ['-nocert', file('signed.pdf')])
    expect(stdout).toContain('Signature is Valid')
    expect(stdout).toContain('Total document signed')
  })

  test.each([
    // what is put into the signed document, why it is not checked
    ['<?e-Tax ?>', 'processing_instruction'],
    ['<?xml version="1.0"?>', 'processing_instruction'],
    ['<!DOCTYPE 申請>', 'document_type'],
  ])('a signed XML with %s in it counts for nothing: %s', async (inserted, integrity) => {
    const signed = await signedFiles.sign({ ...signer, format: 'xml', content: xml })
    const text = Buffer.from(signed).toString().replace('<氏名>', `<氏名>${inserted}`)
    expect(await signedFiles.verify({ format: 'xml', signed: Buffer.from(text) })).toMatchObject([
      { integrity },
    ])
  })

  test.each([['<a><!DOCTYPE a></a>'], ['<a><?b?></a>'], ['<a>'], [''], ['text']])(
    'the XML %s is not signed',
    async (content) => {
      const order = { ...signer, format: 'xml', content: Buffer.from(content) } as const
      await expect(signedFiles.sign(order)).rejects.toThrow(SignedFileFault)
    },
  )

  test('what is no PDF is refused in words, and what is no signature is called that', async () => {
    const none = [{ integrity: 'no_signature' }]
    const sign = signedFiles.sign({ ...signer, format: 'pdf', content: application })
    await expect(sign).rejects.toThrow(SignedFileFault)
    expect(await signedFiles.verify({ format: 'pdf', signed: application })).toMatchObject(none)
    expect(await signedFiles.verify({ format: 'cms', signed: application })).toMatchObject(none)
    expect(await signedFiles.verify({ format: 'cms', signed: new Uint8Array() })).toMatchObject(
      none,
    )
  })

  test('a signature that another key made is not intact', async () => {
    const content = application
    const forged = { ...signer, signDigest: () => Promise.resolve(new Uint8Array(256).fill(1)) }
    const signed = await signedFiles.sign({ ...forged, format: 'cms', content })
    expect(await signedFiles.verify({ format: 'cms', signed })).toMatchObject([
      { integrity: 'signature_does_not_fit' },
    ])
  })
})

function onePage(): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ compress: false })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.text('SPECIMEN application')
    document.end()
  })
}

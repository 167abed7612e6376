// Every file of conformance/signed-files: checked, signed, and what was made judged by others.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missingPackages } from '../vpcd/testing/packages.ts'
import { run } from '../vpcd/testing/run.ts'
import { signedFiles } from './testing/signed-files-here.ts'
import { sampleSigners, type SampleSigners } from './testing/sample-signer.ts'

type Expected = {
  readonly file: string
  readonly check: readonly string[]
  readonly sign?: { readonly reads?: readonly string[]; readonly refused?: string }
}

const corpus = new URL('../../../conformance/signed-files/', import.meta.url)
const expected = JSON.parse(readFileSync(new URL('expected.json', corpus), 'utf8')) as Expected[]
const bytesOf = (name: string) => readFileSync(new URL(name, corpus))
const formatOf = (name: string) =>
  name.endsWith('.pdf') ? 'pdf' : name.endsWith('.xml') ? 'xml' : 'cms'

const reason = await missingPackages(['xmlsec1', 'poppler-utils'])
if (reason !== undefined) console.warn(`judges of signed files skipped: ${reason}`)

let signers: SampleSigners
let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'signed-corpus-'))
  signers = await sampleSigners()
})
afterAll(async () => {
  await signers.authorities.close()
  rmSync(folder, { recursive: true })
})

test.each(expected)('$file is found to be $check', async ({ file, check }) => {
  const findings = await signedFiles.verify({ format: formatOf(file), signed: bytesOf(file) })
  expect(findings.map(({ integrity }) => integrity)).toEqual(check)
})

const refused = expected.filter(({ sign }) => sign?.refused !== undefined)
test.each(refused)('$file is not signed, and says: $sign.refused', async ({ file, sign }) => {
  const order = { ...signers.sign, format: formatOf(file), content: bytesOf(file) } as const
  await expect(signedFiles.sign(order)).rejects.toThrow(sign!.refused)
})

describe.skipIf(reason !== undefined)('what is signed', () => {
  const signable = expected.filter(({ sign }) => sign?.reads !== undefined)

  test.each(signable)('$file reads as before, twice signed, and others agree', async (each) => {
    const format = formatOf(each.file)
    const given = bytesOf(each.file)
    const order = { ...signers.sign, format } as const
    const once = await signedFiles.sign({ ...order, content: given })
    const twice = await signedFiles.sign({ ...order, content: once })
    for (const signed of [once, twice]) {
      const before = each.check.filter((outcome) => outcome !== 'no_signature')
      const findings = await signedFiles.verify({ format, signed })
      const own = findings.slice(before.length).map(({ integrity }) => integrity)
      expect(own).toEqual(own.map(() => 'intact'))
      const path = join(folder, `signed-${each.file}`)
      writeFileSync(path, signed)
      if (format === 'pdf') await judgePdf(path, { given, signatures: findings.length, ...each })
      else await judgeXml(path, { signatures: findings.length, ...each })
    }
  })
})

type Judged = Expected & { readonly signatures: number }

async function judgePdf(path: string, judged: Judged & { readonly given: Buffer }): Promise<void> {
  const { given, signatures, sign } = judged
  expect(readFileSync(path).subarray(0, given.length).equals(given)).toBe(true)
  const { stdout, stderr } = await run('pdfsig', ['-nocert', path])
  expect(stdout.match(/Signature is Valid/g)).toHaveLength(signatures)
  expect(stdout).toContain('Total document signed')
  expect(stderr).not.toContain('Syntax Error')
  const text = await run('pdftotext', [path, '-'])
  expect(text.stderr).toBe('')
  for (const words of sign?.reads ?? []) expect(text.stdout).toContain(words)
}

async function judgeXml(path: string, { signatures, check, sign }: Judged): Promise<void> {
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/)
  for (const words of sign?.reads ?? []) expect(text).toContain(words)
  for (let which = 1; which <= signatures; which++) {
    const { status, stderr } = await run('xmlsec1', [
      '--verify',
      '--insecure',
      '--enabled-key-data',
      'x509',
      '--id-attr:Id',
      'http://uri.etsi.org/01903/v1.3.2#:SignedProperties',
      '--node-xpath',
      `(//*[local-name()='Signature'])[${which}]`,
      path,
    ])
    // What was broken before stays so, and only that.
    expect(status === 0, stderr).toBe(check[which - 1] !== 'content_changed')
  }
}

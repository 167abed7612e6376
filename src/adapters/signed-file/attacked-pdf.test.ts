// Attacked PDFs, each refused for its own reason, seen through the one verdict.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signedFiles } from './testing/signed-files-here.ts'
import { faultOf, type Case } from './testing/attacked.ts'
import { sampleSigners, type SampleSigners } from './testing/sample-signer.ts'

const corpus = new URL('../../../conformance/signed-files/', import.meta.url)

let signers: SampleSigners
let made: Buffer

beforeAll(async () => {
  signers = await sampleSigners()
  const content = readFileSync(new URL('plain.pdf', corpus))
  made = Buffer.from(await signedFiles.sign({ ...signers.sign, format: 'pdf', content }))
})
afterAll(() => signers.authorities.close())

const pdfText = (edit: (text: string) => string): Case => ({
  format: 'pdf',
  signed: Buffer.from(edit(made.toString('latin1')), 'latin1'),
})

/** An object replaced by an incremental update, as anybody can append one. */
function appended(body: string, number = 4): Case {
  return pdfText((text) => {
    const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]!
    const at = text.length
    const offset = String(at).padStart(10, '0')
    const trailer = `trailer\n<</Size 20/Root 1 0 R/Prev ${start}>>\n`
    const object = `${number} 0 obj\n${body}\nendobj\n`
    const table = `xref\n${number} 1\n${offset} 00000 n \n`
    return `${text}${object}${table}${trailer}startxref\n${at + object.length}\n%%EOF\n`
  })
}

const stream = 'BT /F1 24 Tf 50 700 Td (HELLO THIEF) Tj ET'

const attacks: readonly (readonly [string, () => Case, string])[] = [
  // what was done, to which document, the first reason
  ['nothing, to a PDF', () => pdfText((text) => text), 'good'],
  [
    'a PDF whose text was changed',
    () => pdfText((t) => t.replace('HELLO', 'HALLO')),
    'content_changed',
  ],
  [
    'a PDF with an object shadowed',
    () => appended(`<</Length 42>>\nstream\n${stream}\nendstream`),
    'added_after_signing',
  ],
  [
    'a PDF with its page replaced',
    () => appended('<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>', 3),
    'added_after_signing',
  ],
  [
    'a PDF with its pages emptied',
    () => appended('<</Type/Pages/Kids[]/Count 0>>', 2),
    'added_after_signing',
  ],
  [
    'a PDF with a comment behind its end',
    () => pdfText((t) => `${t}% more`),
    'added_after_signing',
  ],
  [
    'a PDF whose range begins later',
    () => pdfText((t) => t.replace('/ByteRange [0 ', '/ByteRange [9 ')),
    'range_leaves_out_more',
  ],
  [
    'a PDF whose range leaves out more',
    () => pdfText((t) => rangeWith(t, ([length, next, rest]) => [length - 5, next, rest])),
    'range_leaves_out_more',
  ],
  [
    'a PDF whose range runs behind the end',
    () => pdfText((t) => rangeWith(t, ([length, next, rest]) => [length, next, rest + 9])),
    'range_leaves_out_more',
  ],
  [
    'a PDF with bytes behind its signature',
    () => pdfText((t) => t.replace(/0{8}>/, 'deadbeef>')),
    'bytes_hidden_in_signature',
  ],
  [
    'a PDF with another kind of signature',
    () => pdfText((t) => t.replace('ETSI.CAdES.detached', 'adbe.x509.rsa_sha1x')),
    'kind_unsupported_here',
  ],
  ['a PDF cut off', () => pdfText((t) => t.slice(0, -700)), 'no_signature'],
  [
    'a PDF without any section',
    () => pdfText((t) => t.replaceAll('startxref', 'startxxxx')),
    'damaged',
  ],
  [
    'a PDF whose form forgot the signature',
    () => appended('<</Type/Catalog/Pages 2 0 R>>', 1),
    'no_signature',
  ],
  [
    'a PDF with sections in a ring',
    () =>
      pdfText((t) =>
        t.replace(/\/Prev \d+/, (p) =>
          `/Prev ${lastSection(t)}`.slice(0, p.length).padEnd(p.length),
        ),
      ),
    'damaged',
  ],
  ['no PDF', () => ({ format: 'pdf', signed: Buffer.from('hello') }), 'no_signature'],
  [
    'an encrypted PDF',
    () => ({ format: 'pdf', signed: readFileSync(new URL('encrypted.pdf', corpus)) }),
    'encrypted',
  ],
]

test.each(attacks)('%s', async (_, make, expected) => {
  expect(await faultOf(signers, make())).toBe(expected)
})

type Ranges = readonly [length: number, next: number, rest: number]

/** Another range in the place of the signed one, as long as it was. */
function rangeWith(text: string, edit: (range: Ranges) => Ranges): string {
  return text.replace(/\/ByteRange \[0 (\d+) (\d+) (\d+)\] */, (whole, ...numbers) => {
    const [length, next, rest] = numbers.slice(0, 3).map(Number)
    const range = `/ByteRange [0 ${edit([length!, next!, rest!]).join(' ')}]`
    return range.padEnd(whole.length)
  })
}

function lastSection(text: string): string {
  return /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)![1]!
}

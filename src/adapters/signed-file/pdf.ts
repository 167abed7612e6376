// PDF signatures: a CMS signature over everything in the file but its own place.
//
// Writing needs a PDF with a plain cross-reference table; one with a compressed table is
// refused in words. Reading checks each signature's byte range by hand: it must begin at
// the first byte and leave out nothing but the signature itself.

import { plainAddPlaceholder } from '@signpdf/placeholder-plain'
import { SignPdf } from '@signpdf/signpdf'
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils'
import type { FileToSign, SignatureFinding } from '../../shell/ports/chip-signed-file.ts'
import { signCms, verifyCms } from './cms.ts'
import { SignedFileFault } from './signed-file-fault.ts'

/** Room for the signature with two certificates, in bytes. */
const room = 8192

type PdfOrder = Omit<FileToSign, 'format'>

export async function signPdf(order: PdfOrder): Promise<Uint8Array> {
  const withPlace = prepared(order)
  const signed = await new SignPdf().sign(withPlace, new CardSigner(order))
  return new Uint8Array(signed)
}

function prepared({ content, at }: PdfOrder): Buffer {
  if (Buffer.from(content.subarray(0, 5)).toString('latin1') !== '%PDF-') {
    throw new SignedFileFault('this file is not a PDF')
  }
  try {
    return plainAddPlaceholder({
      pdfBuffer: Buffer.from(content),
      reason: '',
      contactInfo: '',
      name: '',
      location: '',
      signingTime: new Date(at),
      signatureLength: room,
      subFilter: SUBFILTER_ETSI_CADES_DETACHED,
      appName: 'Madoguchi SPECIMEN',
    })
  } catch {
    throw new SignedFileFault('this PDF has a compressed cross-reference table; save it as 1.4')
  }
}

class CardSigner extends Signer {
  readonly #order: PdfOrder
  constructor(order: PdfOrder) {
    super()
    this.#order = order
  }
  override async sign(bytes: Buffer): Promise<Buffer> {
    return Buffer.from(await signCms({ ...this.#order, content: bytes, detached: true }))
  }
}

export async function verifyPdf(signed: Uint8Array): Promise<readonly SignatureFinding[]> {
  const pdf = Buffer.from(signed)
  const text = pdf.toString('latin1')
  const ranges = [...text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)]
  const findings = ranges.map(([, ...numbers]) => verifyRange(pdf, numbers.map(Number)))
  return (await Promise.all(findings)).flat()
}

async function verifyRange(
  pdf: Buffer,
  range: readonly number[],
): Promise<readonly SignatureFinding[]> {
  const [start = 0, length = 0, next = 0, rest = 0] = range
  const place = pdf.subarray(start + length, next).toString('latin1')
  const broken = { intact: false, wholeFile: false }
  if (start !== 0 || next + rest > pdf.length || !/^<[0-9a-fA-F]*>$/.test(place)) return [broken]
  const content = Buffer.concat([pdf.subarray(0, length), pdf.subarray(next, next + rest)])
  const cms = Buffer.from(place.slice(1, -1), 'hex')
  const findings = await verifyCms(withoutPadding(cms), content)
  const wholeFile = next + rest === pdf.length
  return findings.length > 0 ? findings.map((each) => ({ ...each, wholeFile })) : [broken]
}

/** The signature's place is filled up with zeros; the DER length says where it ends. */
function withoutPadding(cms: Buffer): Buffer {
  const lengthBytes = (cms[1] ?? 0) & 0x80 ? (cms[1] ?? 0) & 0x7f : 0
  if (lengthBytes === 0 || lengthBytes > 4) return cms
  return cms.subarray(0, 2 + lengthBytes + cms.readUIntBE(2, lengthBytes))
}

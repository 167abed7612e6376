// The signatures of a PDF, as its form shows them to a reader.
//
// Each must leave out nothing but its own place. What was added to the file afterwards is
// looked at object by object: another signature is no alteration, everything else is.

import type { Integrity } from '../../../core/verdict/outcomes.ts'
import type { SignatureFinding } from '../../../shell/ports/chip-signed-file.ts'
import { verifyCms } from '../cms-verifying.ts'
import { addsOnlySignatures } from './pdf-changes.ts'
import { PdfFile } from './pdf-file.ts'
import { PdfDamage } from './pdf-syntax.ts'
import { nameIn, numberIn, type PdfDictionary } from './pdf-values.ts'

const understood = new Set(['ETSI.CAdES.detached', 'adbe.pkcs7.detached'])
const mostFields = 10_000

export function verifyPdf(signed: Uint8Array): readonly SignatureFinding[] {
  const bytes = Buffer.from(signed.buffer, signed.byteOffset, signed.byteLength)
  try {
    const file = new PdfFile(bytes)
    if (file.trailer.has('Encrypt')) return [without('encrypted')]
    const found = signatureDictionaries(file)
    if (found.length === 0) return [without('no_signature')]
    return found.flatMap((dictionary) => findingsOf(file, dictionary))
  } catch (error) {
    if (!(error instanceof PdfDamage) && !(error instanceof RangeError)) throw error
    const isPdf = bytes.toString('latin1', 0, 5) === '%PDF-'
    return [without(isPdf ? 'damaged' : 'no_signature')]
  }
}

function without(integrity: Integrity): SignatureFinding {
  return { integrity, stamp: { is: 'none' } }
}

/** The values of all signature fields, in the order of the form. */
function signatureDictionaries(file: PdfFile): readonly PdfDictionary[] {
  const waiting = [...file.items(file.entries(file.catalog.get('AcroForm')).get('Fields'))]
  const found: PdfDictionary[] = []
  for (let seen = 0; waiting.length > 0; seen++) {
    if (seen >= mostFields) throw new PdfDamage('too many fields', 0)
    const field = file.entries(waiting.shift())
    waiting.unshift(...file.items(field.get('Kids')))
    const value = file.entries(field.get('V'))
    if (value.has('ByteRange') && value.has('Contents')) found.push(value)
  }
  return found
}

function findingsOf(file: PdfFile, dictionary: PdfDictionary): readonly SignatureFinding[] {
  if (!understood.has(nameIn(dictionary.get('SubFilter')) ?? '')) {
    return [without('kind_unsupported_here')]
  }
  const range = rangeOf(file, dictionary)
  if (!range) return [without('range_leaves_out_more')]
  const { place, end, last } = range
  const cms = signatureIn(file.bytes.toString('latin1', place + 1, end - 1))
  if (!cms) return [without('bytes_hidden_in_signature')]
  const { bytes } = file
  const content = Buffer.concat([bytes.subarray(0, place), bytes.subarray(end, last)])
  return verifyCms(cms, content).map((finding) => ({
    ...finding,
    integrity: withLaterChanges(file, last, finding.integrity),
  }))
}

type Range = { readonly place: number; readonly end: number; readonly last: number }

/** From the first byte, leaving out exactly the string that holds the signature. */
function rangeOf(file: PdfFile, dictionary: PdfDictionary): Range | undefined {
  const numbers = file.items(dictionary.get('ByteRange')).map(numberIn)
  const [start, length, next, rest] = numbers
  const contents = dictionary.get('Contents')
  if (numbers.length !== 4 || contents?.kind !== 'string') return undefined
  if (start !== 0 || length === undefined || next === undefined || rest === undefined) {
    return undefined
  }
  const end = contents.at + contents.text.length
  if (length !== contents.at || next !== end) return undefined
  const last = next + rest
  return last <= file.bytes.length ? { place: length, end, last } : undefined
}

/** The place is filled up with zeros; anything else behind the signature hides there. */
function signatureIn(hex: string): Buffer | undefined {
  if (!/^[0-9a-fA-F]*$/.test(hex)) return undefined
  const bytes = Buffer.from(hex, 'hex')
  const many = (bytes[1] ?? 0) & 0x80 ? (bytes[1] ?? 0) & 0x7f : 0
  if (many > 4 || bytes.length < 2 + many) return undefined
  // An indefinite length has no end to be looked behind.
  if (bytes[1] === 0x80) return bytes
  const length = many === 0 ? (bytes[1] ?? 0) : bytes.readUIntBE(2, many)
  const end = 2 + many + length
  return bytes.subarray(end).every((byte) => byte === 0) ? bytes.subarray(0, end) : undefined
}

function withLaterChanges(file: PdfFile, last: number, integrity: Integrity): Integrity {
  if (integrity !== 'intact' || onlyBlanks(file.bytes.subarray(last))) return integrity
  return addsOnlySignatures(file, last) ? 'intact' : 'added_after_signing'
}

/** A line end after the last `%%EOF` is in no revision and changes nothing. */
function onlyBlanks(rest: Buffer): boolean {
  return rest.length <= 2 && rest.every((byte) => byte === 0x0a || byte === 0x0d)
}

// What is to be checked: a signed file, or a signature value with its content and certificate;
// as files of a form, or in JSON as base64 (DER or PEM for a certificate).

import {
  signedFileFormats,
  type BareSignature,
  type FileToVerify,
} from '../../shell/ports/chip-signed-file.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import { formatOfBytes } from '../../shell/signed-documents/verdict-report.ts'

export type Question = { readonly file: FileToVerify } | { readonly bare: BareSignature }

const names = ['signed', 'content', 'signature', 'certificate'] as const
type Name = (typeof names)[number]

export type QuestionProblem = {
  readonly problem: 'noFile' | 'tooLarge' | 'notBase64' | 'bareIncomplete'
  readonly field: Name
}

export function readQuestion(request: FaceRequest): Question | QuestionProblem {
  const given: Partial<Record<Name, Uint8Array>> = {}
  for (const name of names) {
    const bytes = bytesOf(request, name)
    if (bytes !== undefined && 'problem' in bytes) return bytes
    if (bytes !== undefined) given[name] = bytes
  }
  const { signed, content, signature, certificate } = given
  if (signed) {
    const format = formatOf(request) ?? detachedWhen(content, formatOfBytes(signed))
    return { file: { format, signed, ...(content && { content }) } }
  }
  if (!signature) return { problem: 'noFile', field: 'signed' }
  if (!content || !certificate) {
    return { problem: 'bareIncomplete', field: content ? 'certificate' : 'content' }
  }
  return { bare: { signature, content, certificate: derOf(certificate) } }
}

function detachedWhen(content: Uint8Array | undefined, format: FileToVerify['format']) {
  return content && format === 'cms' ? 'cms_detached' : format
}

function formatOf({ form, json }: FaceRequest) {
  const asked = form.format ?? (json as { format?: unknown } | undefined)?.format
  return signedFileFormats.find((each) => each === asked)
}

type Found = Uint8Array | QuestionProblem | undefined

function bytesOf({ files, json }: FaceRequest, field: Name): Found {
  const file = files[field]
  if (file?.tooLarge) return { problem: 'tooLarge', field }
  if (file && file.bytes.length > 0) return file.bytes
  if (typeof json !== 'object' || json === null) return undefined
  const text = (json as Readonly<Record<string, unknown>>)[field]
  if (text === undefined) return undefined
  const isBase64 = typeof text === 'string' && /^[A-Za-z0-9+/_\-\s]+={0,2}\s*$/.test(text)
  return isBase64 ? Buffer.from(text, 'base64') : { problem: 'notBase64', field }
}

function derOf(certificate: Uint8Array): Uint8Array {
  const text = Buffer.from(certificate).toString('latin1')
  const block = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(text)
  return block ? Buffer.from(block[1] ?? '', 'base64') : certificate
}

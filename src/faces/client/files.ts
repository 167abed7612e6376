// Signs a file with the card's signature key and gives it back; checks the signatures of one.
// The file lives as long as the request.

import { X509Certificate } from 'node:crypto'
import { readCertificate, readSignCertificate, signDigest } from '../../core/chip/reader.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { isPinFormatKept } from '../../core/pin/pin-format.ts'
import type { KnownCard } from '../../shell/doors/authenticate.ts'
import { converse, type CardConnection } from '../../shell/ports/chip-card.ts'
import {
  signedFileFormats,
  type SignatureFinding,
  type SignedFileFormat,
} from '../../shell/ports/chip-signed-file.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { filesPage, type FilesPageProps, type Verified } from './files-page.tsx'
import { pinOf } from './look.ts'
import { noCertificate } from './questions.ts'
import { withChip, type ClientWorld, type ForCard } from './world.ts'

export const showFiles: ForCard = (world, request, known) => page(world, request, { known })

type Shown = Omit<FilesPageProps, 'locale' | 'shown'> & { readonly known: KnownCard }

async function page(
  world: ClientWorld,
  { locale }: FaceRequest,
  { known, ...rest }: Shown,
): Promise<FaceReply> {
  return filesPage({ locale, shown: await pinOf(world, known, 'sign'), ...rest })
}

export const signFile: ForCard = async (world, request, known) => {
  const { file } = request.files
  if (!file || file.bytes.length === 0)
    return page(world, request, { known, signProblem: 'noFile' })
  if (file.tooLarge) return page(world, request, { known, signProblem: 'tooLarge' })
  const { pin = '' } = request.form
  if (!isPinFormatKept('sign', pin, world.office.world.rules).value) {
    return page(world, request, { known, refusal: { code: 'pin-format-sign', cite: 'PIN-01' } })
  }
  const format = formatOf(request.form.format)
  const signed = await withChip(world, known, (chip) =>
    signOn(world, chip, { pin, format, content: file.bytes }),
  )
  if ('refusal' in signed) return page(world, request, { known, refusal: signed.refusal })
  if ('notFit' in signed) return page(world, request, { known, signProblem: 'notFit' })
  const name = `signed${endings[format]}`
  const headers = { 'content-disposition': `attachment; filename="${name}"` }
  return { status: 200, type: 'application/octet-stream', body: signed.bytes, headers }
}

const endings: Readonly<Record<SignedFileFormat, string>> = {
  cms: '.p7m',
  cms_detached: '.p7s',
  pdf: '.pdf',
  xml: '.xml',
}

type Order = {
  readonly pin: string
  readonly format: SignedFileFormat
  readonly content: Uint8Array
}

type SignedOrNot =
  { readonly bytes: Uint8Array } | { readonly refusal: Refusal } | { readonly notFit: true }

async function signOn(
  { office, signedFiles }: ClientWorld,
  chip: CardConnection,
  { pin, format, content }: Order,
): Promise<SignedOrNot> {
  const opened = await converse(chip, readSignCertificate(pin))
  if (opened.outcome === 'wrong') {
    const detail = { pin: 'sign', triesLeft: opened.triesLeft }
    return { refusal: { code: 'pin-wrong', cite: 'PIN-07', detail } }
  }
  if (opened.outcome === 'blocked') {
    const detail = { pin: 'sign' }
    return { refusal: { code: 'pin-locked', cite: 'PIN-11', next: 'pin_unlock', detail } }
  }
  if (opened.outcome !== 'read') return { refusal: noCertificate('sign') }
  const order = {
    format,
    content,
    certificate: opened.certificate,
    caCertificate: await converse(chip, readCertificate('sign_ca')),
    at: office.clock.epochMs(),
    signDigest: async (sha256: Uint8Array) => {
      const answer = await converse(chip, signDigest({ key: 'sign', pin, sha256 }))
      if (answer.outcome === 'signed') return answer.signature
      throw new Error(`the card did not sign: ${answer.outcome}`)
    },
  }
  // A file that is no PDF or no XML is the person's to change, not a fault of ours.
  const bytes = await signedFiles.sign(order).catch(() => undefined)
  return bytes ? { bytes } : { notFit: true }
}

export const verifyFile: ForCard = async (world, request, known) => {
  const { signed, content } = request.files
  if (!signed || signed.bytes.length === 0) {
    return page(world, request, { known, verifyProblem: 'noFile' })
  }
  if (signed.tooLarge) return page(world, request, { known, verifyProblem: 'tooLarge' })
  const findings = await world.signedFiles.verify({
    format: formatOf(request.form.signedFormat),
    signed: signed.bytes,
    ...(content && content.bytes.length > 0 ? { content: content.bytes } : {}),
  })
  return page(world, request, { known, verified: findings.map(told) })
}

function told({ intact, wholeFile, certificate }: SignatureFinding): Verified {
  const subject = certificate && subjectOf(certificate)
  return { intact, wholeFile, ...(subject === undefined ? {} : { subject }) }
}

/** What stands in a file may be anything, so a certificate that cannot be read has no name. */
function subjectOf(certificate: Uint8Array): string | undefined {
  try {
    return new X509Certificate(Buffer.from(certificate)).subject.replaceAll('\n', ', ')
  } catch {
    return undefined
  }
}

function formatOf(text: string | undefined): SignedFileFormat {
  return signedFileFormats.find((each) => each === text) ?? 'cms'
}

// Signs a file with the card's signature key and gives it back; checks the signatures of one.
// The file lives as long as the request.

import { readCertificate, signDigest } from '../../core/chip/reader.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { integrityOutcomes, type Integrity } from '../../core/verdict/outcomes.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { converse, type CardConnection } from '../../shell/ports/chip-card.ts'
import { signedFileFormats, type SignedFileFormat } from '../../shell/ports/chip-signed-file.ts'
import { checkSignatures } from '../../shell/signed-documents/check-signatures.ts'
import { checkingWith } from '../../shell/signed-documents/check-in-office.ts'
import { fileReply, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { filesPage, type FilesPageProps, type NotFit } from './files-page.tsx'
import { pinOf } from './look.ts'
import { openSignCertificate } from './sign-opening.ts'
import { withChip, type ClientContext, type ForCard } from './context.ts'

export const showFiles: ForCard = (context, request, cardholder) =>
  page(context, request, { cardholder })

type Shown = Omit<FilesPageProps, 'shown'> & { readonly cardholder: Cardholder }

async function page(
  context: ClientContext,
  { locale }: FaceRequest,
  { cardholder, ...rest }: Shown,
): Promise<FaceReply> {
  return filesPage(locale, { shown: await pinOf(context, cardholder, 'sign'), ...rest })
}

export const signFile: ForCard = async (context, request, cardholder) => {
  const { file } = request.files
  if (!file || file.bytes.length === 0)
    return page(context, request, { cardholder, signProblem: 'noFile' })
  if (file.tooLarge) return page(context, request, { cardholder, signProblem: 'tooLarge' })
  const { pin = '' } = request.form
  const format = formatOf(request.form.format)
  const signed = await withChip(context, cardholder, (chip) =>
    signOn(context, chip, { cardholder, pin, format, content: file.bytes }),
  )
  if ('refusal' in signed) return page(context, request, { cardholder, refusal: signed.refusal })
  if ('notFit' in signed) return page(context, request, { cardholder, ...signed })
  return fileReply('application/octet-stream', signed.bytes, `signed${endings[format]}`)
}

const endings: Readonly<Record<SignedFileFormat, string>> = {
  cms: '.p7m',
  cms_detached: '.p7s',
  pdf: '.pdf',
  xml: '.xml',
}

type Order = {
  readonly cardholder: Cardholder
  readonly pin: string
  readonly format: SignedFileFormat
  readonly content: Uint8Array
}

type SignedOrNot =
  { readonly bytes: Uint8Array } | { readonly refusal: Refusal } | { readonly notFit: NotFit }

async function signOn(
  { office, signedFiles }: ClientContext,
  chip: CardConnection,
  { cardholder, pin, format, content }: Order,
): Promise<SignedOrNot> {
  const opened = await openSignCertificate(chip, { cardholder, pin })
  if ('refusal' in opened) return opened
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
  try {
    return { bytes: await signedFiles.sign(order) }
  } catch (error) {
    const notFit = whyNotFit(error)
    if (!notFit) throw error
    return { notFit }
  }
}

/** A file that is no PDF or no XML is the person's to change, not a fault of ours. */
function whyNotFit(error: unknown): NotFit | undefined {
  if (!(error instanceof Error) || error.name !== 'SignedFileFault') return undefined
  return 'because' in error && isIntegrity(error.because) ? error.because : 'unnamed'
}

function isIntegrity(value: unknown): value is Integrity {
  return typeof value === 'string' && Object.hasOwn(integrityOutcomes, value)
}

export const verifyFile: ForCard = async (context, request, cardholder) => {
  const { signed, content } = request.files
  if (!signed || signed.bytes.length === 0) {
    return page(context, request, { cardholder, verifyProblem: 'noFile' })
  }
  if (signed.tooLarge) return page(context, request, { cardholder, verifyProblem: 'tooLarge' })
  const verdicts = await checkSignatures(checkingWith(context), {
    format: formatOf(request.form.signedFormat),
    signed: signed.bytes,
    ...(content && content.bytes.length > 0 ? { content: content.bytes } : {}),
  })
  return page(context, request, { cardholder, verdicts })
}

function formatOf(text: string | undefined): SignedFileFormat {
  return signedFileFormats.find((each) => each === text) ?? 'cms'
}

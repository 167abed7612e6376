// Questions to the card and about it, which change nothing: the signature certificate behind
// its PIN, whether a certificate is in effect, and where a PIN is unlocked or reset.

import { readCertificate } from '../../core/chip/reader.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { certificatePage, signPinPage } from './certificate-pages.tsx'
import { checkEffectiveness } from './effectiveness.ts'
import { client } from './addresses.ts'
import { refused } from './frame.tsx'
import { describe, pinOf } from './look.ts'
import { wherePage } from './where-page.tsx'
import { isCurable, noCertificate, openSignCertificate } from './sign-opening.ts'
import { remembered, withChip, type ClientContext, type ForCard } from './context.ts'

export const askSignPin: ForCard = async (context, request, cardholder) => {
  return signPin(context, request, { cardholder })
}

export const openSign: ForCard = async (context, request, cardholder) => {
  const { pin = '', then } = request.form
  const opened = await withChip(context, cardholder, (chip) =>
    openSignCertificate(chip, { cardholder, pin }),
  )
  if ('certificate' in opened) {
    const { certificate } = opened
    return shown(context, request, {
      cardholder,
      kind: 'sign',
      certificate,
      request: then === 'check',
    })
  }
  const { refusal } = opened
  return isCurable(refusal)
    ? signPin(context, request, { cardholder, refusal })
    : refused(context, request.locale, refusal)
}

/** The authentication certificate is open to everyone, so asking about it needs no PIN. */
export const checkAuth: ForCard = async (context, request, cardholder) => {
  const certificate = await withChip(context, cardholder, (chip) =>
    converse(chip, readCertificate('auth')),
  )
  if (!certificate) return refused(context, request.locale, noCertificate('auth'))
  return shown(context, request, { cardholder, kind: 'auth', certificate, request: true })
}

export const showWhere: ForCard = async (context, request, cardholder) => {
  const { params, query, locale } = request
  const pin = pinCodes.find((each) => each === params.pin)
  if (!pin) return seeOther(client.entry)
  return wherePage({
    locale,
    cardholder,
    shown: await pinOf(context, cardholder, pin),
    forgotten: query.has('forgotten'),
    world: context.office.world,
    now: context.office.clock.now(),
  })
}

type Shown = {
  readonly cardholder: Cardholder
  readonly kind: 'auth' | 'sign'
  readonly certificate: Uint8Array
  /** Whether the authority is to be asked too. */
  readonly request: boolean
}

async function shown(
  context: ClientContext,
  request: FaceRequest,
  { cardholder, kind, certificate, request: question }: Shown,
): Promise<FaceReply> {
  const { noticeOff } = await remembered(request)
  const effectiveness = question
    ? await checkEffectiveness(context, cardholder, { kind, certificate })
    : undefined
  return certificatePage({
    locale: request.locale,
    certificate: describe(context, kind, certificate),
    noticeOff,
    ...(effectiveness ? { effectiveness } : {}),
  })
}

async function signPin(
  context: ClientContext,
  { locale }: FaceRequest,
  { cardholder, refusal }: { readonly cardholder: Cardholder; readonly refusal?: Refusal },
): Promise<FaceReply> {
  const pin = await pinOf(context, cardholder, 'sign')
  return signPinPage({ locale, shown: pin, ...(refusal ? { refusal } : {}) })
}

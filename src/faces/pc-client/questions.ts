// Questions to the card and about it, which change nothing: the signature certificate behind
// its PIN, whether a certificate is in effect, and where a PIN is unlocked or reset.

import { readCertificate } from '../../core/chip/reader.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { certificatePage, signPinPage } from './certificate-pages.tsx'
import { checkEffectiveness, type Questioned } from './effectiveness.ts'
import { client } from './addresses.ts'
import { refused } from './frame.tsx'
import { describe, pinOf } from './look.ts'
import { wherePage } from './where-page.tsx'
import { isCurable, noCertificate, openSignCertificate } from './sign-opening.ts'
import { remembered, withChip, type ClientContext, type ForCard } from './context.ts'

export const askSignPin: ForCard = async (context, { locale }, cardholder) =>
  signPinPage(locale, await pinOf(context, cardholder, 'sign'))

export const openSign: ForCard = async (context, request, cardholder) => {
  const { pin = '', then } = request.form
  const opened = await withChip(context, cardholder, (chip) =>
    openSignCertificate(chip, { cardholder, pin }),
  )
  if ('certificate' in opened) {
    const question = { kind: 'sign', certificate: opened.certificate } as const
    return shown(context, request, { cardholder, question, ask: then === 'check' })
  }
  const { refusal } = opened
  return isCurable(refusal)
    ? signPinPage(request.locale, await pinOf(context, cardholder, 'sign'), refusal)
    : refused(context, request, refusal)
}

/** The authentication certificate is open to everyone, so asking about it needs no PIN. */
export const checkAuth: ForCard = async (context, request, cardholder) => {
  const certificate = await withChip(context, cardholder, (chip) =>
    converse(chip, readCertificate('auth')),
  )
  if (!certificate) return refused(context, request, noCertificate('auth'))
  return shown(context, request, { cardholder, question: { kind: 'auth', certificate }, ask: true })
}

export const showWhere: ForCard = async (context, { params, query, locale }, cardholder) => {
  const pin = pinCodes.find((each) => each === params.pin)
  if (!pin) return seeOther(client.entry)
  const { world, clock } = context.office
  return wherePage(locale, {
    cardholder,
    shown: await pinOf(context, cardholder, pin),
    forgotten: query.has('forgotten'),
    world,
    now: clock.now(),
  })
}

type Shown = {
  readonly cardholder: Cardholder
  readonly question: Questioned
  /** Whether the authority is to be asked too. */
  readonly ask: boolean
}

async function shown(
  context: ClientContext,
  request: FaceRequest,
  { cardholder, question, ask }: Shown,
): Promise<FaceReply> {
  const { noticeOff } = await remembered(request)
  const { kind, certificate } = question
  return certificatePage(request.locale, {
    certificate: describe(context, kind, certificate),
    noticeOff,
    effectiveness: ask ? await checkEffectiveness(context, cardholder, question) : undefined,
  })
}

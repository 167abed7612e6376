// Questions to the card and about it, which change nothing: the signature certificate behind
// its PIN, whether a certificate is in effect, and where a PIN is unlocked or reset.

import { readCertificate } from '../../core/chip/reader.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import type { KnownCard } from '../../shell/doors/authenticate.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { certificatePage, signPinPage } from './certificate-pages.tsx'
import { checkEffectiveness } from './effectiveness.ts'
import { refusedPage } from './frame.tsx'
import { describe, pinOf } from './look.ts'
import { wherePage } from './where-page.tsx'
import { isCurable, noCertificate, openSignCertificate } from './sign-opening.ts'
import { cardHere, remembered, withChip, type ClientWorld } from './world.ts'

export async function askSignPin(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await cardHere(world)
  return known ? signPin(world, request, { known }) : seeOther('/portal/client')
}

export async function openSign(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await cardHere(world)
  if (!known) return seeOther('/portal/client')
  const { pin = '', then } = request.form
  const opened = await withChip(world, known, (chip) => openSignCertificate(chip, { known, pin }))
  if ('certificate' in opened) {
    const { certificate } = opened
    return shown(world, request, { known, kind: 'sign', certificate, asked: then === 'check' })
  }
  const { refusal } = opened
  return isCurable(refusal)
    ? signPin(world, request, { known, refusal })
    : refusedPage(request.locale, refusal)
}

/** The authentication certificate is open to everyone, so asking about it needs no PIN. */
export async function checkAuth(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await cardHere(world)
  if (!known) return seeOther('/portal/client')
  const certificate = await withChip(world, known, (chip) =>
    converse(chip, readCertificate('auth')),
  )
  if (!certificate) return refusedPage(request.locale, noCertificate('auth'))
  return shown(world, request, { known, kind: 'auth', certificate, asked: true })
}

export async function showWhere(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const { params, query, locale } = request
  const pin = pinCodes.find((each) => each === params.pin)
  const known = await cardHere(world)
  if (!known || !pin) return seeOther('/portal/client')
  return wherePage({
    locale,
    known,
    shown: await pinOf(world, known, pin),
    forgotten: query.has('forgotten'),
    world: world.office.world,
    now: world.office.clock.now(),
  })
}

type Shown = {
  readonly known: KnownCard
  readonly kind: 'auth' | 'sign'
  readonly certificate: Uint8Array
  /** Whether the authority is to be asked too. */
  readonly asked: boolean
}

async function shown(
  world: ClientWorld,
  request: FaceRequest,
  { known, kind, certificate, asked }: Shown,
): Promise<FaceReply> {
  const { noticeOff } = await remembered(request)
  const effectiveness = asked
    ? await checkEffectiveness(world, known, { kind, certificate })
    : undefined
  return certificatePage({
    locale: request.locale,
    certificate: describe(world, kind, certificate),
    noticeOff,
    ...(effectiveness ? { effectiveness } : {}),
  })
}

async function signPin(
  world: ClientWorld,
  { locale }: FaceRequest,
  { known, refusal }: { readonly known: KnownCard; readonly refusal?: Refusal },
): Promise<FaceReply> {
  const pin = await pinOf(world, known, 'sign')
  return signPinPage({ locale, shown: pin, ...(refusal ? { refusal } : {}) })
}

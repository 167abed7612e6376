// What changes the card: a PIN changed, a certificate revoked. The form shows the tries left;
// a value that cannot be right costs none, and comes back beside its field.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { isPinFormatKept } from '../../core/pin/pin-format.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { isEasyToGuess } from '../../shell/keypad/easy-to-guess.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { Performed } from '../../shell/perform.ts'
import { changeByClient, revokeByClient } from '../../shell/works/by-client.ts'
import { changePinPage, revokePage, type ChangeField } from './act-pages.tsx'
import { refusedPage } from './frame.tsx'
import { lookAt, pinOf } from './look.ts'
import { isCurable, noCertificate } from './sign-opening.ts'
import { cardHere, remember, remembered, type ClientDone, type ClientWorld } from './world.ts'

export async function askChange(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  return changeForm(world, request)
}

export async function change(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const { current = '', next = '', again = '' } = request.form
  const known = await cardHere(world)
  const pin = pinCodes.find((each) => each === request.params.pin)
  if (!known || !pin) return seeOther('/portal/client')
  if (next !== again) {
    const refusal: Refusal = { code: 'pin-repeat-differs', cite: 'PIN-15' }
    return changeForm(world, request, { field: 'again', refusal })
  }
  const { office, works } = world
  const performed = await changeByClient(office, works, { known, pin, current, next })
  const refusal = refusalOf(performed)
  if (!refusal) return done(request, { done: 'changed', pin, easy: isEasyToGuess(next) })
  const kept = isPinFormatKept(pin, next, office.world.rules).value
  const field = kept ? isCurable(refusal) && 'current' : 'next'
  return field
    ? changeForm(world, request, { field, refusal })
    : refusedPage(request.locale, refusal)
}

export async function askRevoke(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  return revokeForm(world, request)
}

export async function revoke(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const certificate = kindOf(request)
  const known = await cardHere(world)
  if (!known || !certificate) return seeOther('/portal/client')
  const { office, works } = world
  const typed = request.form.pin ?? ''
  const refusal = refusalOf(await revokeByClient(office, works, { known, certificate, typed }))
  if (!refusal) return done(request, { done: 'revoked', certificate })
  return isCurable(refusal)
    ? revokeForm(world, request, refusal)
    : refusedPage(request.locale, refusal)
}

async function done(request: FaceRequest, last: ClientDone): Promise<FaceReply> {
  const { noticeOff } = await remembered(request)
  await remember(request, { noticeOff, last })
  return seeOther('/portal/client')
}

type Wrong = { readonly field: ChangeField; readonly refusal: Refusal }

async function changeForm(
  world: ClientWorld,
  { params, locale }: FaceRequest,
  wrong?: Wrong,
): Promise<FaceReply> {
  const pin = pinCodes.find((each) => each === params.pin)
  const known = await cardHere(world)
  if (!known || !pin) return seeOther('/portal/client')
  const shown = await pinOf(world, known, pin)
  // A locked PIN refuses even the right value, so there is nothing to type (PIN-07).
  if (!shown.left) return seeOther(`/portal/client/where/${pin}`)
  return changePinPage({ locale, shown, ...(wrong ? { wrong } : {}) })
}

async function revokeForm(
  world: ClientWorld,
  request: FaceRequest,
  refusal?: Refusal,
): Promise<FaceReply> {
  const { locale } = request
  const kind = kindOf(request)
  const known = await cardHere(world)
  if (!known || !kind) return seeOther('/portal/client')
  const { present, pins } = await lookAt(world, known)
  if (!present[kind]) return refusedPage(locale, noCertificate(kind))
  const shown = pins.find(({ pin }) => pin === kind)
  if (!shown?.left) return seeOther(`/portal/client/where/${kind}`)
  const otherPresent = present[kind === 'auth' ? 'sign' : 'auth']
  return revokePage({ locale, kind, shown, otherPresent, ...(refusal ? { refusal } : {}) })
}

function kindOf({ params }: FaceRequest): 'auth' | 'sign' | undefined {
  return params.kind === 'auth' || params.kind === 'sign' ? params.kind : undefined
}

function refusalOf(performed: Performed): Refusal | undefined {
  switch (performed.result) {
    case 'done':
      return undefined
    case 'refused':
      return performed.refusal
    case 'stale':
    case 'key_reused':
    case 'unknown_resident':
      throw new Error(`an act of the client came to ${performed.result}`)
  }
}

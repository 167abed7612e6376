// What changes the card: a PIN changed, a certificate revoked. The form shows the tries left;
// a value that cannot be right costs none, and comes back beside its field.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { receiptNumber } from '../../core/kernel/receipt.ts'
import { isPinFormatKept } from '../../core/pin/pin-format.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { isEasyToGuess } from '../../shell/keypad/easy-to-guess.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { Performed } from '../../shell/act-request.ts'
import { changeByClient, revokeByClient } from '../../shell/neighbours/by-client.ts'
import { changePinPage, revokePage, type ChangeField } from './act-pages.tsx'
import { client } from './addresses.ts'
import { refused } from './frame.tsx'
import { lookAt, pinOf } from './look.ts'
import { isCurable, noCertificate } from './sign-opening.ts'
import { remember, remembered, type ClientDone } from './context.ts'
import type { ClientContext, ForCard } from './context.ts'

export const askChange: ForCard = (context, request, cardholder) =>
  changeForm(context, request, { cardholder })

export const change: ForCard = async (context, request, cardholder) => {
  const { current = '', next = '', again = '' } = request.form
  const pin = pinCodes.find((each) => each === request.params.pin)
  if (!pin) return seeOther(client.entry)
  if (next !== again) {
    const refusal: Refusal = { code: 'pin-repeat-differs', cite: 'PIN-15' }
    return changeForm(context, request, { cardholder, wrong: { field: 'again', refusal } })
  }
  const { office, neighbours } = context
  const performed = await changeByClient(office, neighbours, { cardholder, pin, current, next })
  const refusal = refusalOf(performed)
  if (!refusal) {
    const receipt = receiptOf(context, performed)
    return done(request, { done: 'changed', pin, easy: isEasyToGuess(next), receipt })
  }
  const kept = isPinFormatKept(pin, next, office.world.rules).value
  const field = kept ? isCurable(refusal) && 'current' : 'next'
  return field
    ? changeForm(context, request, { cardholder, wrong: { field, refusal } })
    : refused(context, request, refusal)
}

export const askRevoke: ForCard = (context, request, cardholder) =>
  revokeForm(context, request, { cardholder })

export const revoke: ForCard = async (context, request, cardholder) => {
  const certificate = kindOf(request)
  if (!certificate) return seeOther(client.entry)
  const { office, neighbours } = context
  const typed = request.form.pin ?? ''
  const performed = await revokeByClient(office, neighbours, { cardholder, certificate, typed })
  const refusal = refusalOf(performed)
  if (!refusal) {
    return done(request, { done: 'revoked', certificate, receipt: receiptOf(context, performed) })
  }
  return isCurable(refusal)
    ? revokeForm(context, request, { cardholder, refusal })
    : refused(context, request, refusal)
}

async function done(request: FaceRequest, last: ClientDone): Promise<FaceReply> {
  const { noticeOff } = await remembered(request)
  await remember(request, { noticeOff, last })
  return seeOther(client.entry)
}

function receiptOf({ office }: ClientContext, performed: Performed): string {
  return performed.result === 'done' ? receiptNumber(performed.actId, office.clock.now()) : ''
}

type Wrong = { readonly field: ChangeField; readonly refusal: Refusal }

async function changeForm(
  context: ClientContext,
  { params, locale }: FaceRequest,
  { cardholder, wrong }: { readonly cardholder: Cardholder; readonly wrong?: Wrong },
): Promise<FaceReply> {
  const pin = pinCodes.find((each) => each === params.pin)
  if (!pin) return seeOther(client.entry)
  const shown = await pinOf(context, cardholder, pin)
  // A locked PIN refuses even the right value, so there is nothing to type (PIN-07).
  if (!shown.left) return seeOther(client.routes.where.href({ pin }))
  return changePinPage(locale, { shown, wrong })
}

async function revokeForm(
  context: ClientContext,
  request: FaceRequest,
  { cardholder, refusal }: { readonly cardholder: Cardholder; readonly refusal?: Refusal },
): Promise<FaceReply> {
  const kind = kindOf(request)
  if (!kind) return seeOther(client.entry)
  const { present, pins } = await lookAt(context, cardholder)
  if (!present[kind]) return refused(context, request, noCertificate(kind))
  const shown = pins.find(({ pin }) => pin === kind)
  if (!shown?.left) return seeOther(client.routes.where.href({ pin: kind }))
  const otherPresent = present[kind === 'auth' ? 'sign' : 'auth']
  return revokePage(request.locale, { kind, shown, otherPresent, refusal })
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

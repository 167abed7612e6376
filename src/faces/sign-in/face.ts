// `/sign-in`: the person's side of both sign-in services. Card, PIN, the card's own data, consent;
// at each step a way out, which the service hears of as OpenID Connect says.
//
// A card that may not be used ends the sign-in: the service is told why in one code. Before
// anything is told, the card on the reader, its state and its certificate are looked at once more.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { cancelled, loginErrorOf } from '../../core/sign-in/login-error.ts'
import { needsCardText } from '../../core/sign-in/items.ts'
import {
  authenticationRefused,
  cardholderOn,
  type Cardholder,
} from '../../shell/doors/authenticate.ts'
import { endCardSession, type CardSession } from '../../shell/doors/card-session.ts'
import type { SignInRequest } from '../../shell/ports/sign-in.ts'
import {
  jsonReply,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import { answerPin } from '../shared/answer-pin.ts'
import { cardViewOf } from '../shared/card-view-of.ts'
import type { Handler } from '../shared/define-face.tsx'
import { localized, placeNames } from '../shared/place-names.ts'
import { signIn } from './addresses.ts'
import { choosePage, type ChoosableCard } from './choose-page.tsx'
import { consentPage } from './consent-page.tsx'
import { beginFor, isOfThis, itemsRead, keepItems, visitOf, type SignInContext } from './context.ts'
import { backPage, homePage, overPage, refusedSignInPage, restartPage } from './ending-pages.tsx'
import { itemsPinPage, pinPage } from './pin-pages.tsx'
import { readFromCard } from './read-items.ts'

export function signInFace(context: SignInContext): Face {
  return signIn.open(
    context,
    {
      home,
      choose: asked(choose),
      state,
      put: asked(put),
      askPin: askedOf(askPin),
      pin: askedOf(pin),
      askItems: ofThis(askItems),
      items: ofThis(items),
      askConsent: ofThis(askConsent),
      consent: ofThis(consent),
      cancel: asked(cancel),
    },
    (_context, { locale, params }, refusal) =>
      restartPage({ locale, refusal, href: at.choose.href({ id: params.id ?? '' }) }),
  )
}

const at = signIn.routes

type Step = {
  readonly context: SignInContext
  readonly request: FaceRequest
  /** What the service asks. */
  readonly asks: SignInRequest
  readonly id: string
}
type StepOf<G> = (step: Step, given: G) => Promise<FaceReply> | FaceReply

/** A step of a sign-in that is on its way in this browser. */
function askedOf<G>(step: StepOf<G>): Handler<SignInContext, G> {
  return async (context, request, given) => {
    const asks = await context.screens.requestOf(visitOf(request))
    if (!asks) return overPage({ locale: request.locale })
    return step({ context, request, asks, id: visitOf(request).id }, given)
  }
}

const asked = (step: (step: Step) => Promise<FaceReply> | FaceReply): Handler<SignInContext> =>
  askedOf(step)

/** … whose card answered its PIN for it, and is still in force. */
function ofThis(step: StepOf<CardSession>): Handler<SignInContext, CardSession> {
  return askedOf((visit, session) => {
    const { context, request, id } = visit
    if (!isOfThis(session, visitOf(request))) return seeOther(at.askPin.href({ id }))
    const refusal = authenticationRefused(context.office, session)
    return refusal ? refused(visit, refusal) : step(visit, session)
  })
}

/** The guards lead here when no card lies there; the way back to the sign-in is remembered. */
const home: Handler<SignInContext> = async (_context, { locale, session }) => {
  const { lasting } = await session.get()
  const { signInId } = (lasting ?? {}) as { signInId?: string }
  return signInId === undefined ? homePage({ locale }) : seeOther(at.choose.href({ id: signInId }))
}

async function choose({ context, request, asks, id }: Step): Promise<FaceReply> {
  const { locale, session, query } = request
  const { lasting: _before, ...notes } = await session.get()
  await session.set({ ...notes, lasting: { signInId: id } })
  const { demonstration } = context
  const typed = query.get('q') ?? ''
  const cards = demonstration ? await cardsFor(context, typed) : undefined
  return choosePage({ locale, asks, id, typed, ...(cards && { cards }) })
}

const state: Handler<SignInContext> = async ({ office }, { params }) => {
  const go = at.askPin.href({ id: params.id ?? '' })
  return jsonReply((await cardholderOn(office, 'sign-in')) ? { go } : {})
}

/** The personas' cards by name, story and state; those who have none are left out. */
async function cardsFor(
  { office }: SignInContext,
  typed: string,
): Promise<readonly ChoosableCard[]> {
  const personas = await office.personas.list()
  const found = personas.map(async ({ persona, residentId, story }) => {
    const version = await office.files.read(residentId)
    const card = version && currentCard(version.file)
    return card ? [{ persona, story, name: card.printed.name, state: card.state }] : []
  })
  const cards = (await Promise.all(found)).flat()
  return cards.filter(({ persona, name }) => `${persona} ${name}`.includes(typed.trim()))
}

/** In a demonstration the chosen card is put on the reader; otherwise one lies there or not. */
async function put({ context, request, id }: Step): Promise<FaceReply> {
  const { office, demonstration } = context
  const { card: persona } = request.form
  if (demonstration && persona !== undefined) {
    const residentId = await office.personas.residentIdOf(persona)
    const version = residentId === undefined ? undefined : await office.files.read(residentId)
    const card = version && currentCard(version.file)
    if (card) await office.readers.put({ reader: 'sign-in', cardId: card.id })
  }
  const lies = await cardholderOn(office, 'sign-in')
  // What another card had begun here is over.
  if (lies) await endCardSession(request.session)
  return seeOther((lies ? at.askPin : at.choose).href({ id }))
}

const askPin: StepOf<Cardholder> = (step, cardholder) => {
  const refusal = authenticationRefused(step.context.office, cardholder)
  return refusal ? refused(step, refusal) : pinPageOf(step, cardholder)
}

const pin: StepOf<Cardholder> = async (step, cardholder) => {
  const { context, request, id } = step
  const door = { ...context, refusalOf: authenticationRefused }
  const answer = await answerPin(door, request, cardholder)
  if ('over' in answer) return refused(step, answer.over)
  if ('again' in answer) return pinPageOf(step, cardholder, answer.again)
  await beginFor(request, answer.authenticated, visitOf(request))
  return seeOther(at.askItems.href({ id }))
}

function pinPageOf(step: Step, cardholder: Cardholder, refusal?: Refusal): FaceReply {
  const { context, request, asks, id } = step
  const { locale } = request
  const card = cardViewOf({ ...cardholder, town: context.office.world.town })
  const { demonstration } = context
  return pinPage({ locale, asks, id, card, demonstration, ...(refusal && { refusal }) })
}

/** Nothing is typed where nothing of the card's text is asked. */
const askItems: StepOf<CardSession> = async (step, session) =>
  needsCardText(step.asks.items) ? itemsPageOf(step) : items(step, session)

const items: StepOf<CardSession> = async (step, session) => {
  const { context, request, asks, id } = step
  const { pin: typed } = request.form
  const wanted = {
    cardholder: session,
    items: asks.items,
    ...(typed !== undefined && { pin: typed }),
  }
  const read = await readFromCard(context, wanted)
  if ('over' in read) return refused(step, read.over)
  if ('again' in read) return itemsPageOf(step, read.again)
  await keepItems(request, session, read.items)
  return seeOther(at.askConsent.href({ id }))
}

function itemsPageOf({ request, context, asks, id }: Step, refusal?: Refusal): FaceReply {
  const { demonstration } = context
  const { locale } = request
  return itemsPinPage({ locale, asks, id, demonstration, ...(refusal && { refusal }) })
}

const askConsent: StepOf<CardSession> = ({ context, request, asks, id }, session) => {
  const values = itemsRead(session)
  if (!values) return seeOther(at.askItems.href({ id }))
  const { locale } = request
  const town = localized(locale, context.office.world.town.name)
  return consentPage({ locale, asks, id, values, town })
}

/** The last look is the authority's own: a certificate may have been revoked since the PIN. */
const consent: StepOf<CardSession> = async (step, session) => {
  const { context, request, asks, id } = step
  const values = itemsRead(session)
  if (!values) return seeOther(at.askItems.href({ id }))
  const { file, card, serial } = session
  const login = { residentId: file.resident.id, cardId: card.id, serial, items: values }
  const href = await context.screens.accept(visitOf(request), login)
  await endCardSession(request.session)
  return backPage({ locale: request.locale, asks, href })
}

async function cancel({ context, request, asks }: Step): Promise<FaceReply> {
  const href = await context.screens.refuse(visitOf(request), cancelled)
  await endCardSession(request.session)
  return backPage({ locale: request.locale, asks, href })
}

/** The sign-in is over, and the service will hear why. */
async function refused({ context, request, asks }: Step, refusal: Refusal): Promise<FaceReply> {
  const { locale } = request
  const href = await context.screens.refuse(visitOf(request), loginErrorOf(refusal))
  await endCardSession(request.session)
  const placeName = placeNames(context.office.world.town, locale)
  return refusedSignInPage({ locale, asks, href, refusal, placeName })
}

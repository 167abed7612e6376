// `/portal`: log in with the card and its authentication PIN, see the card at a glance and
// every certificate ever issued in one's name.
//
// Every page of an open session asks anew whether the card is still in force, so that a
// suspension closes it from the commit on. The refusals that need no PIN come before it.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { cardholderOn, portalRefusal, type Cardholder } from '../../shell/doors/authenticate.ts'
import {
  beginCardSession,
  endCardSession,
  type CardSession,
} from '../../shell/doors/card-session.ts'
import type { Office } from '../../shell/office.ts'
import { jsonReply, seeOther, type Face, type FaceRequest } from '../../shell/ports/web.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { answerPin } from '../shared/answer-pin.ts'
import { answerWatch } from '../shared/card-watch.tsx'
import { cardViewOf } from '../shared/card-view-of.ts'
import type { Handler } from '../shared/define-face.tsx'
import { placeNames } from '../shared/place-names.ts'
import { portal } from './addresses.ts'
import { certificatesPage } from './certificates-page.tsx'
import { certificatesProps } from './certificates-props.ts'
import { homeProps } from './home-props.ts'
import { portalHomePage } from './home-page.tsx'
import { cardWantedPage, pinPage, portalRefusedPage } from './log-in-pages.tsx'

type PortalContext = { readonly office: Office; readonly neighbours: Neighbours }
type AtCard = Handler<PortalContext, Cardholder>
type InSession<S = CardSession> = Handler<PortalContext, S>

const at = portal.routes

export function portalFace(context: PortalContext): Face {
  const { office } = context
  const cardHere = () => cardholderOn(office, 'portal')
  const isClosed = (session: Cardholder) => portalRefusal(office, session) !== undefined
  return portal.open(
    context,
    {
      home,
      certificates,
      state: async () => jsonReply((await cardHere()) ? { go: at.askPin.href() } : {}),
      watch: (_world, request) =>
        answerWatch({ office, reader: 'portal', go: at.home.href(), isClosed }, request),
      putCard: async () => seeOther(((await cardHere()) ? at.askPin : at.home).href()),
      askPin,
      logIn,
      logOut: async (_world, { session }) => {
        await endCardSession(session)
        return seeOther(at.home.href({ out: '1' }))
      },
    },
    refused,
  )
}

const home: InSession<CardSession | undefined> = async (context, request, session) => {
  const { locale, query } = request
  if (!session) return cardWantedPage({ locale, loggedOut: query.has('out') })
  return (
    (await closed(context, request, session)) ??
    portalHomePage(await homeProps(context, session, locale))
  )
}

const certificates: InSession = async (context, request, session) =>
  (await closed(context, request, session)) ??
  certificatesPage(await certificatesProps(context, session, request.locale))

/** Ends the session of a card that has been stopped since, and says why. */
async function closed(context: PortalContext, request: FaceRequest, session: CardSession) {
  const refusal = portalRefusal(context.office, session)
  if (!refusal) return undefined
  await endCardSession(request.session)
  return refused(context, request, refusal)
}

const askPin: AtCard = (context, request, cardholder) => {
  const refusal = portalRefusal(context.office, cardholder)
  return refusal ? refused(context, request, refusal) : pinPageOf(context, request, { cardholder })
}

const logIn: AtCard = async (context, request, cardholder) => {
  const answer = await answerPin({ ...context, refusalOf: portalRefusal }, request, cardholder)
  if ('over' in answer) return refused(context, request, answer.over)
  if ('again' in answer) return pinPageOf(context, request, { cardholder, refusal: answer.again })
  await beginCardSession(request.session, answer.authenticated)
  return seeOther(at.home.href())
}

function refused({ office }: PortalContext, { locale }: FaceRequest, refusal: Refusal) {
  const placeName = placeNames(office.world.town, locale)
  return portalRefusedPage({ locale, placeName, refusal })
}

type Typed = { readonly cardholder: Cardholder; readonly refusal?: Refusal }

function pinPageOf(
  { office }: PortalContext,
  { locale }: FaceRequest,
  { cardholder, refusal }: Typed,
) {
  const card = cardViewOf({ ...cardholder, town: office.world.town })
  return pinPage({ locale, card, ...(refusal ? { refusal } : {}) })
}

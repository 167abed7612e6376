// `/portal`: log in with the card and its authentication PIN, see the card at a glance and
// every certificate ever issued in one's name.
//
// Every page of an open session asks anew whether the card is still in force, so that a
// suspension closes it from the commit on. The refusals that need no PIN come before it.

import type { Refusal } from '../../core/kernel/outcome.ts'
import {
  authenticate,
  knownCardOn,
  portalRefusal,
  type KnownCard,
} from '../../shell/doors/authenticate.ts'
import {
  beginCardSession,
  endCardSession,
  type CardSession,
} from '../../shell/doors/card-session.ts'
import type { Office } from '../../shell/office.ts'
import { jsonReply, seeOther, type Face, type FaceRequest } from '../../shell/ports/web.ts'
import type { Works } from '../../shell/works/works.ts'
import { authenticationRefusal, isCuredByTyping } from '../shared/authentication-refusal.ts'
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

type PortalWorld = { readonly office: Office; readonly works: Works }
type AtCard = Handler<PortalWorld, KnownCard>
type InSession<S = CardSession> = Handler<PortalWorld, S>

const at = portal.routes

export function portalFace(world: PortalWorld): Face {
  const { office } = world
  const cardHere = () => knownCardOn(office, 'portal')
  const isClosed = (session: KnownCard) => portalRefusal(office, session) !== undefined
  return portal.open(
    world,
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

const home: InSession<CardSession | undefined> = async (world, request, session) => {
  const { locale, query } = request
  if (!session) return cardWantedPage({ locale, loggedOut: query.has('out') })
  return (
    (await closed(world, request, session)) ??
    portalHomePage(await homeProps(world, session, locale))
  )
}

const certificates: InSession = async (world, request, session) =>
  (await closed(world, request, session)) ??
  certificatesPage(await certificatesProps(world, session, request.locale))

/** Ends the session of a card that has been stopped since, and says why. */
async function closed(world: PortalWorld, request: FaceRequest, session: CardSession) {
  const refusal = portalRefusal(world.office, session)
  if (!refusal) return undefined
  await endCardSession(request.session)
  return refused(world, request, refusal)
}

const askPin: AtCard = (world, request, known) => {
  const refusal = portalRefusal(world.office, known)
  return refusal ? refused(world, request, refusal) : pinPageOf(world, request, { known })
}

const logIn: AtCard = async (world, request, known) => {
  const { office, works } = world
  const refusal = portalRefusal(office, known)
  if (refusal) return refused(world, request, refusal)
  const { pin = '' } = request.form
  const authenticated = await authenticate(office, works, { cardId: known.card.id, pin })
  if (authenticated.outcome !== 'known') {
    const why = authenticationRefusal(authenticated)
    return isCuredByTyping(why)
      ? pinPageOf(world, request, { known, refusal: why })
      : refused(world, request, why)
  }
  // The certificate says who it is; the file may still say no.
  const afterwards = portalRefusal(office, authenticated)
  if (afterwards) return refused(world, request, afterwards)
  await beginCardSession(request.session, authenticated)
  return seeOther(at.home.href())
}

function refused({ office }: PortalWorld, { locale }: FaceRequest, refusal: Refusal) {
  const placeName = placeNames(office.world.town, locale)
  return portalRefusedPage({ locale, placeName, refusal })
}

type Typed = { readonly known: KnownCard; readonly refusal?: Refusal }

function pinPageOf({ office }: PortalWorld, { locale }: FaceRequest, { known, refusal }: Typed) {
  const card = cardViewOf({ ...known, town: office.world.town })
  return pinPage({ locale, card, ...(refusal ? { refusal } : {}) })
}

// `/portal`: log in with the card and its authentication PIN, see the card at a glance and
// every certificate ever issued in one's name.
//
// Every page of an open session asks anew whether the card is still in force, so that a
// suspension closes it from the commit on. The refusals that need no PIN come before it.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { authenticate, portalRefusal, type KnownCard } from '../../shell/doors/authenticate.ts'
import {
  jsonReply,
  routing,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import { authenticationRefusal, isCuredByTyping } from '../shared/authentication-refusal.ts'
import { cardViewOf } from '../shared/card-view-of.ts'
import { certificatesPage } from './certificates-page.tsx'
import { certificatesProps } from './certificates-props.ts'
import { homeProps } from './home-props.ts'
import { portalHomePage } from './home-page.tsx'
import { cardWantedPage, pinPage, portalRefusedPage } from './log-in-pages.tsx'
import { cardHere, loggedInCard, type PortalWorld } from './world.ts'

export function portalFace(world: PortalWorld): Face {
  const route = routing(world)
  return {
    id: 'portal',
    inProduction: 'every-route',
    routes: [
      route('GET', '/portal', home),
      route('GET', '/portal/state', state),
      route('GET', '/portal/certificates', certificates),
      route('POST', '/portal/card', async (each) =>
        seeOther((await cardHere(each)) ? '/portal/pin' : '/portal'),
      ),
      route('GET', '/portal/pin', askPin),
      route('POST', '/portal/login', logIn),
      route('POST', '/portal/logout', logOut),
    ],
  }
}

async function home(world: PortalWorld, request: FaceRequest): Promise<FaceReply> {
  const { locale, query } = request
  const known = await loggedInCard(world, request)
  if (!known) return cardWantedPage({ locale, loggedOut: query.has('out') })
  return (
    (await closed(world, request, known)) ?? portalHomePage(await homeProps(world, known, locale))
  )
}

async function certificates(world: PortalWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await loggedInCard(world, request)
  if (!known) return seeOther('/portal')
  return (
    (await closed(world, request, known)) ??
    certificatesPage(await certificatesProps(world, known, request.locale))
  )
}

/** Ends the session of a card that has been stopped since, and says why. */
async function closed(
  world: PortalWorld,
  request: FaceRequest,
  known: KnownCard,
): Promise<FaceReply | undefined> {
  const refusal = portalRefusal(world.office, known)
  if (!refusal) return undefined
  await request.session.clear()
  return refused(world, request, refusal)
}

async function state(world: PortalWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await loggedInCard(world, request)
  if (known) return jsonReply(portalRefusal(world.office, known) ? { go: '/portal' } : {})
  return jsonReply((await cardHere(world)) ? { go: '/portal/pin' } : {})
}

async function askPin(world: PortalWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await cardHere(world)
  if (!known) return seeOther('/portal')
  const refusal = portalRefusal(world.office, known)
  if (refusal) return refused(world, request, refusal)
  return pinPageOf(world, request, { known })
}

async function logIn(world: PortalWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await cardHere(world)
  if (!known) return refused(world, request, noCard)
  const refusal = portalRefusal(world.office, known)
  if (refusal) return refused(world, request, refusal)
  const { pin = '' } = request.form
  const authenticated = await authenticate(world.office, world.works, {
    cardId: known.card.id,
    pin,
  })
  if (authenticated.outcome === 'known') return welcome(world, request, authenticated)
  const why = authenticationRefusal(authenticated)
  return isCuredByTyping(why)
    ? pinPageOf(world, request, { known, refusal: why })
    : refused(world, request, why)
}

/** The certificate says who it is; the file may still say no. */
async function welcome(
  world: PortalWorld,
  request: FaceRequest,
  known: KnownCard,
): Promise<FaceReply> {
  const refusal = portalRefusal(world.office, known)
  if (refusal) return refused(world, request, refusal)
  await request.session.become({ cardId: known.card.id })
  return seeOther('/portal')
}

const noCard: Refusal = { code: 'no-card-on-reader', cite: 'JPKI-A-02' }

async function logOut(_world: PortalWorld, request: FaceRequest): Promise<FaceReply> {
  await request.session.clear()
  return seeOther('/portal?out=1')
}

function refused({ office }: PortalWorld, { locale }: FaceRequest, refusal: Refusal): FaceReply {
  const loginFrom = refusal.code === 'not-usable-yet' ? refusal.detail.from : undefined
  const { town } = office.world
  return portalRefusedPage({
    locale,
    refusal,
    placeName: (id) => town.locations.find((each) => each.id === id)?.name.ja,
    ...(loginFrom === undefined ? {} : { loginFrom }),
  })
}

function pinPageOf(
  { office }: PortalWorld,
  { locale }: FaceRequest,
  { known, refusal }: { known: KnownCard; refusal?: Refusal },
): FaceReply {
  const card = cardViewOf({ ...known, town: office.world.town })
  return pinPage({ locale, card, ...(refusal ? { refusal } : {}) })
}

// `/kiosk`: card, PIN, document, 200 yen, paper, card back. One question a page, nothing kept.
//
// The act is done when it is paid: from then on the paper belongs to that card only, and a
// second press of the button answers with the same act and the same paper.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { kioskOffer } from '../../core/kiosk/kiosk.ts'
import { kioskDocuments } from '../../core/rules/town.ts'
import { authenticate, cardRefusal, type KnownCard } from '../../shell/doors/authenticate.ts'
import { beginCardSession, type CardSession } from '../../shell/doors/card-session.ts'
import { townCode } from '../../shell/office.ts'
import { perform } from '../../shell/perform.ts'
import {
  jsonReply,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import { takeOffReader } from '../../shell/readers/readers.ts'
import { authenticationRefusal, isCuredByTyping } from '../shared/authentication-refusal.ts'
import type { Handler } from '../shared/define-face.tsx'
import { placeNames } from '../shared/place-names.ts'
import { kiosk } from './addresses.ts'
import { kioskClosedPage, kioskRefusedPage, kioskTakeCardPage } from './kiosk-endings.tsx'
import {
  kioskCardPage,
  kioskDocumentsPage,
  kioskPayPage,
  kioskPinPage,
  kioskReadyPage,
  kioskStartPage,
} from './kiosk-pages.tsx'
import { printDocument } from './paper.ts'
import { endVisit, isDocument, noteInVisit, visitOf } from './visit.ts'
import { cardHere, type KioskWorld } from './world.ts'

export function kioskFace(world: KioskWorld): Face {
  return kiosk.open(
    world,
    {
      start,
      begin: () => seeOther(at.card.href()),
      card: (_world, { locale }) => kioskCardPage({ locale }),
      state: async (each) => jsonReply((await cardHere(each)) ? { go: at.askPin.href() } : {}),
      putCard: async (each) => seeOther(((await cardHere(each)) ? at.askPin : at.card).href()),
      askPin,
      pin: checkPin,
      documents: chooseDocument,
      document: chosen,
      askPayment,
      pay,
      ready,
      paper,
      finish: (each, request) => end(each, request, 'done'),
      cancel: (each, request) => end(each, request, 'cancelled'),
      timeout: (each, request) => end(each, request, 'timeout'),
      taken,
    },
    refusedPage,
  )
}

const at = kiosk.routes

type AtCard = Handler<KioskWorld, KnownCard>
type InSession = Handler<KioskWorld, CardSession>

/** The machine is off outside its hours and at the end of the year; then it says when it opens. */
async function start(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  await endVisit(world, request)
  const { locale } = request
  const { office } = world
  const { opens, closes } = office.world.rules.kiosk
  const offer = kioskOffer(
    {
      at: office.clock.now(),
      document: kioskDocuments[0],
      cardState: 'active',
      authCertificateValid: true,
      faceAuthCard: false,
      storeOpens: '00:00',
      storeCloses: '24:00',
      hasMultiCopyMachine: true,
    },
    office.world,
  )
  const off = offer.reason === 'kiosk-outside-hours' || offer.reason === 'kiosk-at-year-end'
  return off ? kioskClosedPage({ locale, opens, closes }) : kioskStartPage({ locale })
}

const askPin: AtCard = (world, request, known) => {
  const refusal = cardRefusal(world.office, known)
  return refusal ? refused(world, request, refusal) : kioskPinPage({ locale: request.locale })
}

const checkPin: AtCard = async (world, request, known) => {
  const { office, works } = world
  const { locale, form } = request
  const refusal = cardRefusal(office, known)
  if (refusal) return refused(world, request, refusal)
  const { pin = '' } = form
  const authenticated = await authenticate(office, works, { cardId: known.card.id, pin })
  if (authenticated.outcome !== 'known') {
    const why = authenticationRefusal(authenticated)
    return isCuredByTyping(why)
      ? kioskPinPage({ locale, refusal: why })
      : refused(world, request, why)
  }
  await beginCardSession(request.session, authenticated, { visitId: office.newId() })
  return seeOther(at.documents.href())
}

const chooseDocument: InSession = ({ office }, { locale }) => {
  const prices = office.world.town.fees.kioskYen
  return kioskDocumentsPage({
    locale,
    documents: kioskDocuments.map((document) => {
      const feeYen = prices[document]
      return { document, ...(feeYen === undefined ? {} : { feeYen }) }
    }),
  })
}

const chosen: InSession = async (_world, request, session) => {
  const { document } = request.form
  if (!isDocument(document)) return seeOther(at.documents.href())
  await noteInVisit(request, session, { document })
  return seeOther(at.askPayment.href())
}

const askPayment: InSession = ({ office }, { locale }, session) => {
  const { document } = visitOf(session)
  const feeYen = document && office.world.town.fees.kioskYen[document]
  if (!document || feeYen === undefined) return seeOther(at.start.href())
  return kioskPayPage({ locale, document, feeYen })
}

const pay: InSession = async (world, request, session) => {
  const { office, tray } = world
  const { document, visitId } = visitOf(session)
  if (!document || office.world.town.fees.kioskYen[document] === undefined) {
    return seeOther(at.start.href())
  }
  const { card, file } = session
  const performed = await perform(office, {
    procedure: 'issue_document',
    residentId: file.resident.id,
    cardId: card.id,
    actor: { kind: 'resident', id: file.resident.id },
    channel: 'kiosk',
    applicant: 'holder',
    papers: ['card'],
    pinsVerified: ['auth'],
    input: { document },
    idempotencyKey: `kiosk ${visitId} ${document}`,
  })
  if (performed.result === 'refused') return refused(world, request, performed.refusal)
  if (performed.result !== 'done') return refused(world, request, printFailed)
  const { actId, facts } = performed
  if (!tray.take(actId, card.id)) {
    const issuedOn = facts[0]?.on ?? office.clock.today()
    tray.lay(actId, card.id, await printDocument(world, session, { document, actId, issuedOn }))
  }
  await noteInVisit(request, session, { document, actId })
  return seeOther(at.ready.href())
}

const printFailed: Refusal = { code: 'print-failed', cite: 'CVS-06' }

const ready: InSession = (_world, { locale }, session) => {
  const { document, actId } = visitOf(session)
  if (!document || actId === undefined) return seeOther(at.start.href())
  return kioskReadyPage({ locale, document, pdfHref: at.paper.href() })
}

/** Only to the browser of this visit, and only while the card is still in force. */
const paper: InSession = (world, request, session) => {
  const { actId } = visitOf(session)
  const refusal = cardRefusal(world.office, session)
  if (refusal) return refused(world, request, refusal)
  const bytes = actId === undefined ? undefined : world.tray.take(actId, session.card.id)
  if (!bytes) return refused(world, request, printFailed)
  const headers = { 'content-disposition': 'inline; filename="document.pdf"' }
  return { status: 200, type: 'application/pdf', body: bytes, headers }
}

async function end(
  world: KioskWorld,
  request: FaceRequest,
  after: 'done' | 'cancelled' | 'timeout',
): Promise<FaceReply> {
  await endVisit(world, request)
  return kioskTakeCardPage({ locale: request.locale, after })
}

async function taken(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  await endVisit(world, request)
  const left = await takeOffReader(world.office.database, townCode(world.office), 'kiosk')
  left.forEach(world.tray.clearOf)
  return seeOther(at.start.href())
}

/** Ends the visit with what the machine says no to. */
async function refused(
  world: KioskWorld,
  request: FaceRequest,
  refusal: Refusal,
): Promise<FaceReply> {
  await endVisit(world, request)
  return refusedPage(world, request, refusal)
}

function refusedPage({ office }: KioskWorld, { locale }: FaceRequest, refusal: Refusal) {
  const placeName = placeNames(office.world.town, locale)
  return kioskRefusedPage({ locale, refusal, placeName })
}

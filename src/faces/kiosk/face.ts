// `/kiosk`: card, PIN, document, 200 yen, paper, card back. One question a page, nothing kept.
//
// The act is done when it is paid: from then on the paper belongs to that card only, and a
// second press of the button answers with the same act and the same paper.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { kioskOffer } from '../../core/kiosk/kiosk.ts'
import { noSealCertificate } from '../../core/resident/seal.ts'
import { kioskDocuments } from '../../core/rules/town.ts'
import { cardRefusal, type Cardholder } from '../../shell/doors/authenticate.ts'
import { beginCardSession, type CardSession } from '../../shell/doors/card-session.ts'
import { perform } from '../../shell/perform.ts'
import {
  jsonReply,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import { answerPin } from '../shared/answer-pin.ts'
import type { Handler } from '../shared/define-face.tsx'
import { placeNames } from '../shared/place-names.ts'
import { kiosk } from './addresses.ts'
import { kioskClosedPage, kioskRefusedPage, kioskTakeCardPage } from './kiosk-endings.tsx'
import {
  kioskCardPage,
  kioskContentPage,
  kioskDocumentsPage,
  kioskPayPage,
  kioskPinPage,
  kioskReadyPage,
  kioskStartPage,
} from './kiosk-pages.tsx'
import { householdOf, printDocument } from './paper.ts'
import { contentKey, contentOf, endVisit, isDocument, noteInVisit, visitOf } from './visit.ts'
import { cardHere, type KioskContext } from './context.ts'

export function kioskFace(context: KioskContext): Face {
  // Whoever takes the card, nothing waits for it any longer (CVS-06).
  context.office.readers.whenLeft(context.tray.clearOf)
  return kiosk.open(
    context,
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
      askContent,
      content,
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

type AtCard = Handler<KioskContext, Cardholder>
type InSession = Handler<KioskContext, CardSession>

/** The machine is off outside its hours and at the end of the year; then it says when it opens. */
async function start(context: KioskContext, request: FaceRequest): Promise<FaceReply> {
  await endVisit(context, request)
  const { locale } = request
  const { office } = context
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

const askPin: AtCard = (context, request, cardholder) => {
  const refusal = cardRefusal(context.office, cardholder)
  return refusal ? refused(context, request, refusal) : kioskPinPage({ locale: request.locale })
}

const checkPin: AtCard = async (context, request, cardholder) => {
  const answer = await answerPin({ ...context, refusalOf: cardRefusal }, request, cardholder)
  if ('over' in answer) return refused(context, request, answer.over)
  if ('again' in answer) return kioskPinPage({ locale: request.locale, refusal: answer.again })
  const visitId = context.office.newId()
  await beginCardSession(request.session, answer.authenticated, { visitId })
  return seeOther(at.documents.href())
}

const chooseDocument: InSession = ({ office }, { locale }, { file }) => {
  const { rules, town } = office.world
  const prices = town.fees.kioskYen
  const sealless = noSealCertificate(file.resident, { today: office.clock.today(), rules })
  return kioskDocumentsPage({
    locale,
    documents: kioskDocuments.map((document) => {
      const feeYen = prices[document]
      const refusal =
        document === 'seal_registration_certificate' && feeYen !== undefined && sealless
          ? sealless.refusal
          : undefined
      return {
        document,
        ...(feeYen === undefined ? {} : { feeYen }),
        ...(refusal === undefined ? {} : { refusal }),
      }
    }),
  })
}

const chosen: InSession = async (_world, request, session) => {
  const { document } = request.form
  if (!isDocument(document)) return seeOther(at.documents.href())
  await noteInVisit(request, session, { document })
  const asks = document === 'resident_record_copy'
  return seeOther((asks ? at.askContent : at.askPayment).href())
}

const askContent: InSession = async (context, { locale }, session) => {
  const alive = await householdOf(context, session.file.resident)
  return kioskContentPage({
    locale,
    household: alive.length > 1,
    familyRegister: session.file.resident.familyRegister !== undefined,
  })
}

const content: InSession = async (_world, request, session) => {
  await noteInVisit(request, session, { content: contentOf(request.formList('shows')) })
  return seeOther(at.askPayment.href())
}

const askPayment: InSession = ({ office }, { locale }, session) => {
  const { document } = visitOf(session)
  const feeYen = document && office.world.town.fees.kioskYen[document]
  if (!document || feeYen === undefined) return seeOther(at.start.href())
  return kioskPayPage({ locale, document, feeYen })
}

const pay: InSession = async (context, request, session) => {
  const { office, tray } = context
  const { document, visitId, content: shows } = visitOf(session)
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
    idempotencyKey: `kiosk ${visitId} ${document} ${contentKey(shows)}`.trimEnd(),
  })
  if (performed.result === 'refused') return refused(context, request, performed.refusal)
  if (performed.result !== 'done') return refused(context, request, printFailed)
  const { actId, facts } = performed
  if (!tray.take(actId, card.id)) {
    const issuedOn = facts[0]?.on ?? office.clock.today()
    const issued = { document, actId, issuedOn, content: shows }
    tray.lay(actId, card.id, await printDocument(context, session, issued))
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
const paper: Handler<KioskContext, CardSession | undefined> = (context, request, session) => {
  if (!session) return refused(context, request, printFailed)
  const { actId } = visitOf(session)
  const refusal = cardRefusal(context.office, session)
  if (refusal) return refused(context, request, refusal)
  const bytes = actId === undefined ? undefined : context.tray.take(actId, session.card.id)
  if (!bytes) return refused(context, request, printFailed)
  const headers = { 'content-disposition': 'inline; filename="document.pdf"' }
  return { status: 200, type: 'application/pdf', body: bytes, headers }
}

async function end(
  context: KioskContext,
  request: FaceRequest,
  after: 'done' | 'cancelled' | 'timeout',
): Promise<FaceReply> {
  await endVisit(context, request)
  return kioskTakeCardPage({ locale: request.locale, after })
}

async function taken(context: KioskContext, request: FaceRequest): Promise<FaceReply> {
  await endVisit(context, request)
  await context.office.readers.takeOff('kiosk')
  return seeOther(at.start.href())
}

/** Ends the visit with what the machine says no to. */
async function refused(
  context: KioskContext,
  request: FaceRequest,
  refusal: Refusal,
): Promise<FaceReply> {
  await endVisit(context, request)
  return refusedPage(context, request, refusal)
}

function refusedPage({ office }: KioskContext, { locale }: FaceRequest, refusal: Refusal) {
  const placeName = placeNames(office.world.town, locale)
  return kioskRefusedPage({ locale, refusal, placeName })
}

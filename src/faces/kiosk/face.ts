// `/kiosk`: card, PIN, document, 200 yen, paper, card back. One question a page, nothing kept.
//
// The act is done when it is paid: from then on the paper belongs to that certificate only,
// and a second press of the button answers with the same act.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { kioskOffer } from '../../core/kiosk/kiosk.ts'
import { kioskDocuments, type KioskDocument } from '../../core/rules/town.ts'
import { authenticate, cardRefusal } from '../../shell/doors/authenticate.ts'
import { perform } from '../../shell/perform.ts'
import {
  jsonReply,
  routing,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import { townCode } from '../../shell/office.ts'
import { takeOffReader } from '../../shell/readers/readers.ts'
import { authenticationRefusal, isCuredByTyping } from '../shared/authentication-refusal.ts'
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
import { beginVisit, currentVisit, endVisit, isDocument, keepVisit, type Visit } from './visit.ts'
import { cardHere, type KioskWorld } from './world.ts'

export function kioskFace(world: KioskWorld): Face {
  const route = routing(world)
  return {
    id: 'kiosk',
    inProduction: 'every-route',
    routes: [
      route('GET', '/kiosk', start),
      route('POST', '/kiosk/start', () => seeOther('/kiosk/card')),
      route('GET', '/kiosk/card', (_world, { locale }) => kioskCardPage({ locale })),
      route('GET', '/kiosk/state', async (each) =>
        jsonReply((await cardHere(each)) ? { go: '/kiosk/pin' } : {}),
      ),
      route('POST', '/kiosk/card', async (each) =>
        seeOther((await cardHere(each)) ? '/kiosk/pin' : '/kiosk/card'),
      ),
      route('GET', '/kiosk/pin', askPin),
      route('POST', '/kiosk/pin', checkPin),
      route('GET', '/kiosk/document', chooseDocument),
      route('POST', '/kiosk/document', chosen),
      route('GET', '/kiosk/pay', askPayment),
      route('POST', '/kiosk/pay', pay),
      route('GET', '/kiosk/ready', ready),
      route('GET', '/kiosk/paper', paper),
      route('POST', '/kiosk/finish', (each, request) => end(each, request, 'done')),
      route('POST', '/kiosk/cancel', (each, request) => end(each, request, 'cancelled')),
      route('GET', '/kiosk/timeout', (each, request) => end(each, request, 'timeout')),
      route('POST', '/kiosk/taken', taken),
    ],
  }
}

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

async function askPin(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const known = await cardHere(world)
  if (!known) return seeOther('/kiosk/card')
  const refusal = cardRefusal(world.office, known)
  return refusal ? refused(world, request, refusal) : kioskPinPage({ locale: request.locale })
}

async function checkPin(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const { locale, form } = request
  const known = await cardHere(world)
  if (!known) return refused(world, request, { code: 'card-removed', cite: 'CVS-02' })
  const refusal = cardRefusal(world.office, known)
  if (refusal) return refused(world, request, refusal)
  const { pin = '' } = form
  const cardId = known.card.id
  const authenticated = await authenticate(world.office, world.works, { cardId, pin })
  if (authenticated.outcome !== 'known') {
    const why = authenticationRefusal(authenticated)
    return isCuredByTyping(why)
      ? kioskPinPage({ locale, refusal: why })
      : refused(world, request, why)
  }
  const { serial, card, file } = authenticated
  await beginVisit(request, { known: { card, file }, serial, visitId: world.office.newId() })
  return seeOther('/kiosk/document')
}

async function chooseDocument(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  if (!(await currentVisit(world, request))) return seeOther('/kiosk')
  const prices = world.office.world.town.fees.kioskYen
  return kioskDocumentsPage({
    locale: request.locale,
    documents: kioskDocuments.map((document) => {
      const feeYen = prices[document]
      return { document, ...(feeYen === undefined ? {} : { feeYen }) }
    }),
  })
}

async function chosen(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const visit = await currentVisit(world, request)
  const { document } = request.form
  if (!visit) return seeOther('/kiosk')
  if (!isDocument(document)) return seeOther('/kiosk/document')
  await keepVisit(request, { ...visit, document })
  return seeOther('/kiosk/pay')
}

async function askPayment(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const asked = await withDocument(world, request)
  if (!asked) return seeOther('/kiosk')
  const { document, feeYen } = asked
  return kioskPayPage({ locale: request.locale, document, feeYen })
}

async function pay(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const asked = await withDocument(world, request)
  if (!asked) return seeOther('/kiosk')
  const { visit, document } = asked
  const performed = await perform(world.office, {
    procedure: 'issue_document',
    residentId: visit.known.file.resident.id,
    cardId: visit.known.card.id,
    actor: { kind: 'resident', id: visit.known.file.resident.id },
    channel: 'kiosk',
    applicant: 'holder',
    papers: ['card'],
    pinsVerified: ['auth'],
    input: { document },
    idempotencyKey: `kiosk ${visit.visitId} ${document}`,
  })
  if (performed.result === 'refused') return refused(world, request, performed.refusal)
  if (performed.result !== 'done') return refused(world, request, printFailed)
  const name = world.tray.lay(await printDocument(world, visit, document), visit.serial)
  await keepVisit(request, { ...visit, document, paper: name })
  return seeOther('/kiosk/ready')
}

const printFailed: Refusal = { code: 'print-failed', cite: 'CVS-06' }

async function ready(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const visit = await currentVisit(world, request)
  if (!visit?.paper || !visit.document) return seeOther('/kiosk')
  const { document } = visit
  return kioskReadyPage({ locale: request.locale, document, pdfHref: '/kiosk/paper' })
}

/** Only to the browser of this visit, and only while the card is still in force. */
async function paper(world: KioskWorld, request: FaceRequest): Promise<FaceReply> {
  const visit = await currentVisit(world, request)
  const refusal = visit && cardRefusal(world.office, visit.known)
  if (refusal) return refused(world, request, refusal)
  const bytes = visit?.paper ? world.tray.take(visit.paper, visit.serial) : undefined
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
  await takeOffReader(world.office.database, townCode(world.office), 'kiosk')
  return seeOther('/kiosk')
}

type Asked = {
  readonly visit: Visit
  readonly document: KioskDocument
  readonly feeYen: number
}

async function withDocument(world: KioskWorld, request: FaceRequest): Promise<Asked | undefined> {
  const visit = await currentVisit(world, request)
  const document = visit?.document
  const feeYen = document && world.office.world.town.fees.kioskYen[document]
  return visit && document && feeYen !== undefined ? { visit, document, feeYen } : undefined
}

async function refused(
  world: KioskWorld,
  request: FaceRequest,
  refusal: Refusal,
): Promise<FaceReply> {
  await endVisit(world, request)
  const { town } = world.office.world
  const placeName = (id: string) => town.locations.find((each) => each.id === id)?.name.ja
  return kioskRefusedPage({ locale: request.locale, refusal, placeName })
}

// `/desk`: the virtual cards on a table, and the readers of the faces to put them on.

import { cardId } from '../../core/kernel/ids.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { cardholderOf, type Cardholder } from '../../shell/doors/authenticate.ts'
import { type Office } from '../../shell/office.ts'
import {
  problem,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Locale,
} from '../../shell/ports/web.ts'
import { askTriesLeft } from '../../shell/neighbours/carry-out.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { cardViewOf } from '../shared/card-view-of.ts'
import { statusOfCertificate } from '../shared/status-chip.tsx'
import { desk } from './addresses.ts'
import type { DeskCard } from './chosen-card.tsx'
import { deskPage } from './desk-page.tsx'
import type { DeskReader } from './reader-slots.tsx'

export type DeskContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  /** The faces that have a reader of their own, for the slots. */
  readonly readers: readonly Pick<Face, 'reader' | 'entry' | 'title'>[]
}

const cardsOnTable = 12

export function deskFace(context: DeskContext): Face {
  return desk.open(context, { show: showDesk, photo: showPhoto, put, takeOff })
}

async function showDesk(context: DeskContext, request: FaceRequest): Promise<FaceReply> {
  const { locale, query } = request
  const typed = query.get('q') ?? ''
  const residentId = query.get('card')
  const cardholder =
    residentId === null ? undefined : await cardholderOf(context.office, cardId(residentId))
  const cards = await findCards(context, typed)
  return deskPage({
    locale,
    cards: cards.map((each) => viewOf(context, each)),
    readers: await slots(context, locale),
    query: typed,
    ...(cardholder ? { chosen: await chosenCard(context, cardholder, query.has('number')) } : {}),
  })
}

/** Cards by their holder's name or reading; the personas' order when nothing is asked. */
async function findCards({ office }: DeskContext, typed: string): Promise<readonly Cardholder[]> {
  const ids = await office.cards.search({ typed, limit: cardsOnTable })
  const found = await Promise.all(ids.map((id) => cardholderOf(office, id)))
  return found.flatMap((each) => (each ? [each] : []))
}

function viewOf({ office }: DeskContext, cardholder: Cardholder, myNumber?: string) {
  return cardViewOf({
    ...cardholder,
    town: office.world.town,
    photo: desk.routes.photo.href({ card: cardholder.card.id }),
    ...(myNumber === undefined ? {} : { myNumber }),
  })
}

async function chosenCard(
  context: DeskContext,
  cardholder: Cardholder,
  showNumber: boolean,
): Promise<DeskCard> {
  const { office, neighbours } = context
  const { card, file } = cardholder
  const myNumber = showNumber
    ? await neighbours.numbers.reveal(office.database, file.resident.id)
    : undefined
  const pins = []
  for (const pin of pinCodes) {
    const of = office.world.rules.pins[pin].tries
    const isSet = card.pinsSet.includes(pin)
    const triesLeft = isSet
      ? await askTriesLeft(office, neighbours, { cardId: card.id, pin })
      : undefined
    pins.push({ pin, of, ...(triesLeft === undefined ? {} : { triesLeft }) })
  }
  const certificates = (['auth', 'sign'] as const).map((kind) => {
    const certificate = card[kind]
    if (!certificate) return { kind }
    const status = statusOfCertificate(certificate.state) ?? ('ordered' as const)
    return { kind, status, expiryDate: certificate.expiryDate }
  })
  return { card: viewOf(context, cardholder, myNumber), pins, certificates }
}

async function slots({ office, readers }: DeskContext, locale: Locale) {
  const lying = await office.readers.withCards()
  const found = readers.map(async ({ reader, entry, title }): Promise<readonly DeskReader[]> => {
    if (reader === undefined) return []
    const id = lying.get(reader)
    const cardholder = id && (await cardholderOf(office, id))
    const card = cardholder && { id: cardholder.card.id, name: cardholder.card.printed.name }
    return [{ reader, title: title(locale), href: entry, ...(card && { card }) }]
  })
  return (await Promise.all(found)).flat()
}

async function put(context: DeskContext, { form }: FaceRequest): Promise<FaceReply> {
  const { office } = context
  const { reader } = readerNamed(context, form.reader) ?? {}
  const cardholder =
    form.card === undefined ? undefined : await cardholderOf(office, cardId(form.card))
  if (!reader || !cardholder) return unknownCardOrReader(context)
  const place = { reader, cardId: cardholder.card.id }
  await office.readers.put(place)
  return seeOther(desk.routes.show.href({ card: cardholder.card.id }))
}

async function takeOff(context: DeskContext, { form }: FaceRequest) {
  const { office } = context
  const { reader } = readerNamed(context, form.reader) ?? {}
  if (!reader) return unknownCardOrReader(context)
  await office.readers.takeOff(reader)
  return seeOther(desk.entry)
}

function readerNamed({ readers }: DeskContext, name: string | undefined) {
  return name === undefined ? undefined : readers.find(({ reader }) => reader === name)
}

function unknownCardOrReader({ readers }: DeskContext): FaceReply {
  const names = readers.flatMap(({ reader }) => reader ?? [])
  return problem(404, {
    code: 'unknown-card-or-reader',
    title: 'There is no such card or reader on the desk.',
    detail: `Readers: ${names.join(', ')}. Cards: the ids on ${desk.entry}.`,
  })
}

async function showPhoto({ office }: DeskContext, { params }: FaceRequest): Promise<FaceReply> {
  const version = await office.files.ofCard(params.card ?? '')
  const application = version?.file.applications.find((each) => each.cardId === params.card)
  const photoKey = application?.photoKey
  const photo = photoKey && (await office.photos.read(photoKey))
  if (!photo) return problem(404, { code: 'no-photo', title: 'This card has no photo.' })
  return { status: 200, type: photo.type, body: photo.bytes }
}

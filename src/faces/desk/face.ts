// `/desk`: the virtual cards on a table, and the readers of the faces to put them on.

import { cardId, type CardId } from '../../core/kernel/ids.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { knownCard, type KnownCard } from '../../shell/doors/authenticate.ts'
import type { Row } from '../../shell/ledger/database.ts'
import { townCode, type Office } from '../../shell/office.ts'
import { readPhoto } from '../../shell/photos/photos.ts'
import {
  problem,
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Locale,
} from '../../shell/ports/web.ts'
import { putOnReader, readersWithCards, takeOffReader } from '../../shell/readers/readers.ts'
import { readFileOfCard } from '../../shell/views/resident-files.ts'
import { containing } from '../../shell/views/like.ts'
import { kanaKey, nameKey } from '../../shell/views/search-key.ts'
import { askTriesLeft } from '../../shell/works/carry-out.ts'
import type { Works } from '../../shell/works/works.ts'
import { cardViewOf } from '../shared/card-view-of.ts'
import { statusOfCertificate } from '../shared/status-chip.tsx'
import { desk } from './addresses.ts'
import type { DeskCard } from './chosen-card.tsx'
import { deskPage } from './desk-page.tsx'
import type { DeskReader } from './reader-slots.tsx'

export type DeskWorld = {
  readonly office: Office
  readonly works: Works
  /** The faces that have a reader of their own, for the slots. */
  readonly readers: readonly Pick<Face, 'reader' | 'entry' | 'title'>[]
  /** Told of every card that has left a reader: what it opened there is cleared at once. */
  readonly cardTaken: (cardId: CardId) => void
}

const cardsOnTable = 12

export function deskFace(world: DeskWorld): Face {
  return desk.open(world, { show: showDesk, photo: showPhoto, put, takeOff })
}

async function showDesk(world: DeskWorld, request: FaceRequest): Promise<FaceReply> {
  const { locale, query } = request
  const typed = query.get('q') ?? ''
  const wanted = query.get('card')
  const known = wanted === null ? undefined : await knownCard(world.office, cardId(wanted))
  const cards = await findCards(world, typed)
  return deskPage({
    locale,
    cards: cards.map((each) => viewOf(world, each)),
    readers: await slots(world, locale),
    query: typed,
    ...(known ? { chosen: await chosenCard(world, known, query.has('number')) } : {}),
  })
}

/** Cards by their holder's name or reading; the personas' order when nothing is asked. */
async function findCards({ office }: DeskWorld, typed: string): Promise<readonly KnownCard[]> {
  const rows = await office.database.query<Row & { card_id: string }>(
    `select f.card_id from resident_files f
     left join personas p on p.town = f.town and p.resident_id = f.resident_id
     where f.town = $1 and f.card_id is not null
       and (f.name_key like $2 or f.kana_key like $3)
     order by p.persona <> 'hanako', p.resident_id is null, f.kana_key collate "C" limit $4`,
    [townCode(office), containing(nameKey(typed)), containing(kanaKey(typed)), cardsOnTable],
  )
  const found = await Promise.all(rows.map((row) => knownCard(office, cardId(row.card_id))))
  return found.flatMap((each) => (each ? [each] : []))
}

function viewOf({ office }: DeskWorld, known: KnownCard, myNumber?: string) {
  return cardViewOf({
    ...known,
    town: office.world.town,
    photo: desk.routes.photo.href({ card: known.card.id }),
    ...(myNumber === undefined ? {} : { myNumber }),
  })
}

async function chosenCard(
  world: DeskWorld,
  known: KnownCard,
  showNumber: boolean,
): Promise<DeskCard> {
  const { office, works } = world
  const { card, file } = known
  const myNumber = showNumber
    ? await works.numbers.reveal(office.database, file.resident.id)
    : undefined
  const pins = []
  for (const pin of pinCodes) {
    const of = office.world.rules.pins[pin].tries
    const isSet = card.pinsSet.includes(pin)
    const triesLeft = isSet
      ? await askTriesLeft(office, works, { cardId: card.id, pin })
      : undefined
    pins.push({ pin, of, ...(triesLeft === undefined ? {} : { triesLeft }) })
  }
  const certificates = (['auth', 'sign'] as const).map((kind) => {
    const certificate = card[kind]
    if (!certificate) return { kind }
    const status = statusOfCertificate(certificate.state) ?? ('ordered' as const)
    return { kind, status, expiryDate: certificate.expiryDate }
  })
  return { card: viewOf(world, known, myNumber), pins, certificates }
}

async function slots({ office, readers }: DeskWorld, locale: Locale) {
  const lying = await readersWithCards(office.database, townCode(office))
  const found = readers.map(async ({ reader, entry, title }): Promise<readonly DeskReader[]> => {
    if (reader === undefined) return []
    const id = lying.get(reader)
    const known = id && (await knownCard(office, id))
    const card = known && { id: known.card.id, name: known.card.printed.name }
    return [{ reader, title: title(locale), href: entry, ...(card && { card }) }]
  })
  return (await Promise.all(found)).flat()
}

async function put(world: DeskWorld, { form }: FaceRequest): Promise<FaceReply> {
  const { office, cardTaken } = world
  const { reader } = readerNamed(world, form.reader) ?? {}
  const known = form.card === undefined ? undefined : await knownCard(office, cardId(form.card))
  if (!reader || !known) return unknownCardOrReader(world)
  const place = { reader, cardId: known.card.id }
  const taken = await putOnReader(office.database, townCode(office), place)
  taken.forEach(cardTaken)
  return seeOther(desk.routes.show.href({ card: known.card.id }))
}

async function takeOff(world: DeskWorld, { form }: FaceRequest) {
  const { office, cardTaken } = world
  const { reader } = readerNamed(world, form.reader) ?? {}
  if (!reader) return unknownCardOrReader(world)
  const taken = await takeOffReader(office.database, townCode(office), reader)
  taken.forEach(cardTaken)
  return seeOther(desk.entry)
}

function readerNamed({ readers }: DeskWorld, name: string | undefined) {
  return name === undefined ? undefined : readers.find(({ reader }) => reader === name)
}

function unknownCardOrReader({ readers }: DeskWorld): FaceReply {
  const names = readers.flatMap(({ reader }) => reader ?? [])
  return problem(404, {
    code: 'unknown-card-or-reader',
    title: 'There is no such card or reader on the desk.',
    detail: `Readers: ${names.join(', ')}. Cards: the ids on ${desk.entry}.`,
  })
}

async function showPhoto({ office }: DeskWorld, { params }: FaceRequest): Promise<FaceReply> {
  const town = townCode(office)
  const kept = await readFileOfCard(office.database, town, params.card ?? '')
  const application = kept?.file.applications.find((each) => each.cardId === params.card)
  const photoKey = application?.photoKey
  const photo = photoKey && (await readPhoto(office.database, { town, photoKey }))
  if (!photo) return problem(404, { code: 'no-photo', title: 'This card has no photo.' })
  return { status: 200, type: photo.type, body: photo.bytes }
}

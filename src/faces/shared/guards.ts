// Who may come in: declared at the route, asked here at every request, the same for all faces.
//
// A guard either gives the handler what it checked (its third argument) or answers itself. There
// is no other way to a card session or a member of staff, so no page can forget to ask.

import {
  cardRemoved,
  endCardSession,
  lookAtCardSession,
  noCardOnReader,
  noteShownCard,
  type CardSession,
} from '../../shell/doors/card-session.ts'
import { cardholderOn, type Cardholder } from '../../shell/doors/authenticate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { type Office } from '../../shell/office.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { ReaderName } from '../../shell/readers/readers.ts'
import { type StaffMember, type StaffRole } from '../../shell/staff/staff.ts'

/** Where the people and cards of a face come from. */
export type Doors = {
  /** The reader on which its cards lie. */
  readonly reader?: ReaderName
  /** Where a card is asked for; without it where the face begins. */
  readonly cardWanted?: string
  /** The staff who work here, and where they log in. */
  readonly staff?: {
    readonly role: StaffRole
    readonly logIn: string
    /** After the login they come back to the page they had asked for. */
    readonly comesBack?: true
  }
}

/** A member of staff of the face's role, with what the session remembers. */
export type StaffSession = {
  readonly staff: StaffMember
  readonly notes: Readonly<Record<string, unknown>>
}

/** What each guard hands to the handler. */
export type GuardGives = {
  /** The card that lies on the reader; a form is taken only for the card it was shown for. */
  readonly openVisit: Cardholder
  /** The same, on the page that asks for a card where none lies. */
  readonly openVisitIfAny: Cardholder | undefined
  /** The card that answered its PIN and still lies there. */
  readonly cardSession: CardSession
  /** The same, on pages that also open to those who have not answered a PIN. */
  readonly cardSessionIfAny: CardSession | undefined
  readonly staff: StaffSession
  readonly staffIfAny: StaffSession | undefined
}

export type GuardName = keyof GuardGives

export type GuardedRequest = {
  readonly office: Office
  readonly doors: Doors
  /** Where a face begins, for those who may not come in here yet. */
  readonly entry: string
  readonly request: FaceRequest
}

type Checked<G extends GuardName> =
  { readonly gives: GuardGives[G] } | { readonly reply: FaceReply } | { readonly refusal: Refusal }

type Guards = { readonly [G in GuardName]: (visit: GuardedRequest) => Promise<Checked<G>> }

export const guards: Guards = {
  openVisit: async ({ office, doors, entry, request }) => {
    const content = await request.session.get()
    const shown = typeof content.cardId === 'string' ? content.cardId : undefined
    const cardholder = await cardholderOn(office, readerOf(doors))
    const isShown = shown === undefined || cardholder?.card.id === shown
    // A form was shown for one card: what was typed for it is never given to another.
    if (request.method === 'POST' && !isShown) return over(request)
    if (!cardholder) {
      const reply = seeOther(doors.cardWanted ?? entry)
      return request.method === 'POST' ? { refusal: noCardOnReader } : { reply }
    }
    if (content.cardId !== cardholder.card.id)
      await noteShownCard(request.session, cardholder.card.id)
    return { gives: cardholder }
  },
  openVisitIfAny: async ({ office, doors, request: { session } }) => {
    const { cardId } = await session.get()
    const cardholder = await cardholderOn(office, readerOf(doors))
    if (cardholder && cardId !== cardholder.card.id)
      await noteShownCard(session, cardholder.card.id)
    return { gives: cardholder }
  },
  cardSession: async (visit) => {
    const found = await sessionOf(visit)
    if ('refusal' in found) return found
    return found.gives ? { gives: found.gives } : { reply: seeOther(visit.entry) }
  },
  cardSessionIfAny: (visit) => sessionOf(visit),
  staff: async (visit) => {
    const gives = await staffOf(visit)
    if (gives) return { gives }
    const { logIn = visit.entry, comesBack } = visit.doors.staff ?? {}
    const { method, path } = visit.request
    const next = encodeURIComponent(method === 'GET' ? path : visit.entry)
    return { reply: seeOther(comesBack ? `${logIn}?next=${next}` : logIn) }
  },
  staffIfAny: async (visit) => ({ gives: await staffOf(visit) }),
}

type CardSessionOr = { readonly gives: CardSession | undefined } | { readonly refusal: Refusal }

async function sessionOf({ office, doors, request }: GuardedRequest): Promise<CardSessionOr> {
  const content = await request.session.get()
  const look = await lookAtCardSession({ office, reader: readerOf(doors) }, content)
  if (look.state === 'removed') return over(request)
  return { gives: look.state === 'open' ? look.session : undefined }
}

async function over({ session }: FaceRequest): Promise<{ readonly refusal: Refusal }> {
  await endCardSession(session)
  return { refusal: cardRemoved }
}

async function staffOf({
  office,
  doors,
  request,
}: GuardedRequest): Promise<StaffSession | undefined> {
  const notes = await request.session.get()
  if (typeof notes.staffId !== 'string') return undefined
  const staff = await office.staff.byId(notes.staffId)
  return staff && staff.role === doors.staff?.role ? { staff, notes } : undefined
}

function readerOf({ reader }: Doors): ReaderName {
  if (reader === undefined) throw new Error('a face with a card door declares its reader')
  return reader
}

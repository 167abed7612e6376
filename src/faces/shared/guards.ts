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
import { knownCardOn, type KnownCard } from '../../shell/doors/authenticate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { townCode, type Office } from '../../shell/office.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { ReaderName } from '../../shell/readers/readers.ts'
import { staffById, type StaffMember, type StaffRole } from '../../shell/staff/staff.ts'

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
  readonly kept: Readonly<Record<string, unknown>>
}

/** What each guard hands to the handler. */
export type GuardGives = {
  /** The card that lies on the reader; a form is taken only for the card it was shown for. */
  readonly openVisit: KnownCard
  /** The same, on the page that asks for a card where none lies. */
  readonly openVisitIfAny: KnownCard | undefined
  /** The card that answered its PIN and still lies there. */
  readonly cardSession: CardSession
  /** The same, on pages that also open to those who have not answered a PIN. */
  readonly cardSessionIfAny: CardSession | undefined
  readonly staff: StaffSession
  readonly staffIfAny: StaffSession | undefined
}

export type GuardName = keyof GuardGives

export type Asked = {
  readonly office: Office
  readonly doors: Doors
  /** Where a face begins, for those who may not come in here yet. */
  readonly entry: string
  readonly request: FaceRequest
}

type Checked<G extends GuardName> =
  { readonly gives: GuardGives[G] } | { readonly reply: FaceReply } | { readonly refusal: Refusal }

type Guards = { readonly [G in GuardName]: (asked: Asked) => Promise<Checked<G>> }

export const guards: Guards = {
  openVisit: async ({ office, doors, entry, request }) => {
    const content = await request.session.get()
    const shown = typeof content.cardId === 'string' ? content.cardId : undefined
    const known = await knownCardOn(office, readerOf(doors))
    const isShown = shown === undefined || known?.card.id === shown
    // A form was shown for one card: what was typed for it is never given to another.
    if (request.method === 'POST' && !isShown) return over(request)
    if (!known) {
      const wanted = seeOther(doors.cardWanted ?? entry)
      return request.method === 'POST' ? { refusal: noCardOnReader } : { reply: wanted }
    }
    if (content.cardId !== known.card.id) await noteShownCard(request.session, known.card.id)
    return { gives: known }
  },
  openVisitIfAny: async ({ office, doors, request: { session } }) => {
    const { cardId } = await session.get()
    const known = await knownCardOn(office, readerOf(doors))
    if (known && cardId !== known.card.id) await noteShownCard(session, known.card.id)
    return { gives: known }
  },
  cardSession: async (asked) => {
    const found = await sessionOf(asked)
    if ('refusal' in found) return found
    return found.gives ? { gives: found.gives } : { reply: seeOther(asked.entry) }
  },
  cardSessionIfAny: (asked) => sessionOf(asked),
  staff: async (asked) => {
    const gives = await staffOf(asked)
    if (gives) return { gives }
    const { logIn = asked.entry, comesBack } = asked.doors.staff ?? {}
    const { method, path } = asked.request
    const next = encodeURIComponent(method === 'GET' ? path : asked.entry)
    return { reply: seeOther(comesBack ? `${logIn}?next=${next}` : logIn) }
  },
  staffIfAny: async (asked) => ({ gives: await staffOf(asked) }),
}

type CardSessionOr = { readonly gives: CardSession | undefined } | { readonly refusal: Refusal }

async function sessionOf({ office, doors, request }: Asked): Promise<CardSessionOr> {
  const content = await request.session.get()
  const look = await lookAtCardSession({ office, reader: readerOf(doors) }, content)
  if (look.state === 'removed') return over(request)
  return { gives: look.state === 'open' ? look.session : undefined }
}

async function over({ session }: FaceRequest): Promise<{ readonly refusal: Refusal }> {
  await endCardSession(session)
  return { refusal: cardRemoved }
}

async function staffOf({ office, doors, request }: Asked): Promise<StaffSession | undefined> {
  const kept = await request.session.get()
  if (typeof kept.staffId !== 'string') return undefined
  const staff = await staffById(office.database, townCode(office), kept.staffId)
  return staff && staff.role === doors.staff?.role ? { staff, kept } : undefined
}

function readerOf({ reader }: Doors): ReaderName {
  if (reader === undefined) throw new Error('a face with a card door declares its reader')
  return reader
}

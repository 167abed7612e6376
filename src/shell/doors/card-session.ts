// A visit with a card: which card it is, and that it still lies there.
//
// Asked anew at every step. Whoever asks gets the session only while the reader of that door
// holds the card that answered the PIN; with another card there, or none, the session is over.
// `CardSession` cannot be made anywhere else, so a page that has one has had this checked.

import { cardId, type CardId } from '../../core/kernel/ids.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { type Office } from '../office.ts'
import type { FaceSession } from '../ports/web.ts'
import { type ReaderName } from '../readers/readers.ts'
import { cardholderOf, type Authenticated, type Cardholder } from './authenticate.ts'

type SessionNotes = Readonly<Record<string, unknown>>

const checked = Symbol('checked against the reader')

export type CardSession = Cardholder & {
  /** Serial of the certificate that answered. */
  readonly serial: string
  /** What the face remembers of this visit; ends with it. */
  readonly notes: SessionNotes
  readonly [checked]: true
}

export type CardSessionLook =
  | { readonly state: 'open'; readonly session: CardSession }
  /** Nobody has answered a PIN here. */
  | { readonly state: 'none' }
  /** The card of the session no longer lies there. */
  | { readonly state: 'removed' }

export const cardRemoved: Refusal = { code: 'card-removed', cite: 'CVS-02' }
export const noCardOnReader: Refusal = { code: 'no-card-on-reader', cite: 'JPKI-A-02' }

/** What lies in the session's store while a visit is open: written and read under these names. */
type StoredVisit = {
  readonly serial: string
  readonly notes: SessionNotes
  readonly lasting?: unknown
}

type Door = { readonly office: Office; readonly reader: ReaderName }

/** The session of this browser, if its card lies on the door's reader. Changes nothing. */
export async function lookAtCardSession(
  { office, reader }: Door,
  content: SessionNotes,
): Promise<CardSessionLook> {
  const { cardId: id, cardRemoved: removed } = content
  const { serial, notes = {} }: Partial<StoredVisit> = content
  if (removed === true) return { state: 'removed' }
  if (typeof id !== 'string' || typeof serial !== 'string') return { state: 'none' }
  const lying = await office.readers.cardOn(reader)
  const cardholder = lying === id ? await cardholderOf(office, cardId(id)) : undefined
  if (!cardholder) return { state: 'removed' }
  const session = { ...cardholder, serial, notes, [checked]: true } as const
  return { state: 'open', session }
}

/** Begins the session of a card whose PIN was answered a moment ago. */
export async function beginCardSession(
  session: FaceSession,
  { card, serial }: Extract<Authenticated, { outcome: 'known' }>,
  notes: SessionNotes = {},
): Promise<void> {
  const { lasting } = await session.get()
  const visit: StoredVisit = { serial, notes, ...(lasting ? { lasting } : {}) }
  await session.become({ cardId: card.id }, visit)
}

/** Remembers something of the visit besides what it has. */
export async function keepInCardSession(
  session: FaceSession,
  { serial, notes }: CardSession,
  more: SessionNotes,
): Promise<void> {
  const { lasting } = await session.get()
  const visit: StoredVisit = {
    serial,
    notes: { ...notes, ...more },
    ...(lasting ? { lasting } : {}),
  }
  await session.set(visit)
}

/** Which card this browser was shown before any PIN; a form belongs to that card. */
export async function noteShownCard(session: FaceSession, id: CardId): Promise<void> {
  const { cardId: before, lasting } = await session.get()
  if (before !== id) await session.become({ cardId: id }, lasting ? { lasting } : {})
}

/** Ends the visit; what the browser asked to be kept stays. */
export async function endCardSession(session: FaceSession): Promise<void> {
  const { lasting } = await session.get()
  await session.clear()
  if (lasting) await session.set({ lasting })
}

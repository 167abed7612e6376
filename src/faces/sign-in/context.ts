// What the sign-in's screens need, and what they remember between two steps: which sign-in the card
// answered its PIN for, and what was read from it. A PIN for one service opens nothing at another.

import type { ItemValues } from '../../core/sign-in/items.ts'
import {
  beginCardSession,
  keepInCardSession,
  type CardSession,
} from '../../shell/doors/card-session.ts'
import type { Authenticated } from '../../shell/doors/authenticate.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import type { Office } from '../../shell/office.ts'
import type { SignInScreens, SignInVisit } from '../../shell/ports/sign-in.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'

export type SignInContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  readonly screens: SignInScreens
  /** A demonstration shows its cards to choose from; in production a card lies there or not. */
  readonly demonstration: boolean
}

export function visitOf({ params, headers }: FaceRequest): SignInVisit {
  return { id: params.id ?? '', cookies: headers.cookie }
}

type Memory = { readonly signInId?: string; readonly items?: ItemValues }

const memoryOf = ({ notes }: CardSession): Memory => notes

/** Whether the card answered its PIN for this sign-in. */
export function isOfThis(session: CardSession, { id }: SignInVisit): boolean {
  return memoryOf(session).signInId === id
}

/** Undefined while nothing was read. */
export function itemsRead(session: CardSession): ItemValues | undefined {
  return memoryOf(session).items
}

export function beginFor(
  { session }: FaceRequest,
  authenticated: Extract<Authenticated, { outcome: 'known' }>,
  { id }: SignInVisit,
): Promise<void> {
  return beginCardSession(session, authenticated, { signInId: id })
}

export function keepItems(
  { session }: FaceRequest,
  card: CardSession,
  items: ItemValues,
): Promise<void> {
  return keepInCardSession(session, card, { items })
}

// One visit to the kiosk: what the machine remembers beside the card session it belongs to.
// Nothing of it outlives the visit, and no PIN is ever part of it.

import { kioskDocuments, type KioskDocument } from '../../core/rules/town.ts'
import {
  endCardSession,
  keepInCardSession,
  type CardSession,
} from '../../shell/doors/card-session.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import type { KioskContext } from './context.ts'

export type Visit = {
  readonly visitId: string
  readonly document?: KioskDocument
  /** The act that paid for the document; the paper lies under its id. */
  readonly actId?: string
}

export function visitOf({ notes: orders }: CardSession): Visit {
  const { visitId, document, actId } = orders
  return {
    visitId: typeof visitId === 'string' ? visitId : '',
    ...(isDocument(document) ? { document } : {}),
    ...(typeof actId === 'string' ? { actId } : {}),
  }
}

/** Remembers one thing more of the visit. */
export async function noteInVisit(
  { session }: FaceRequest,
  card: CardSession,
  more: Partial<Visit>,
): Promise<void> {
  await keepInCardSession(session, card, more)
}

/** Clears paper and memory: nothing is left behind (CVS-06). */
export async function endVisit(context: KioskContext, { session }: FaceRequest): Promise<void> {
  const { cardId } = await session.get()
  if (typeof cardId === 'string') context.tray.clearOf(cardId)
  await endCardSession(session)
}

export function isDocument(value: unknown): value is KioskDocument {
  return kioskDocuments.some((each) => each === value)
}

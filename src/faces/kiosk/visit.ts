// One visit to the kiosk: what the machine remembers beside the card session it belongs to.
// Nothing of it outlives the visit, and no PIN is ever part of it.

import { kioskDocuments, type KioskDocument } from '../../core/rules/town.ts'
import {
  endCardSession,
  keepInCardSession,
  type CardSession,
} from '../../shell/doors/card-session.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import type { RecordItems } from '../../shell/ports/papers.ts'
import type { KioskContext } from './context.ts'

export type CopyContent = RecordItems & {
  /** 世帯全員, not the requester alone. */
  readonly household: boolean
}

const least: CopyContent = { household: false, relation: false, familyRegister: false }

/** The ticked boxes of the page that asks. */
export function contentOf(ticked: readonly string[]): CopyContent {
  return {
    household: ticked.includes('household'),
    relation: ticked.includes('relation'),
    familyRegister: ticked.includes('familyRegister'),
  }
}

/** The choices in one word, for the key that makes an act and its paper one. */
export function contentKey(content: CopyContent): string {
  return Object.entries(content)
    .filter(([, shown]) => shown)
    .map(([item]) => item)
    .join('+')
}

export type Visit = {
  readonly visitId: string
  readonly document?: KioskDocument
  /** What the record's copy is to show; until it was asked: the least. */
  readonly content: CopyContent
  /** The act that paid for the document; the paper lies under its id. */
  readonly actId?: string
}

export function visitOf({ notes: orders }: CardSession): Visit {
  const { visitId, document, actId, content } = orders
  return {
    visitId: typeof visitId === 'string' ? visitId : '',
    ...(isDocument(document) ? { document } : {}),
    content: isContent(content) ? content : least,
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

function isContent(value: unknown): value is CopyContent {
  return typeof value === 'object' && value !== null && 'household' in value
}

export function isDocument(value: unknown): value is KioskDocument {
  return kioskDocuments.some((each) => each === value)
}

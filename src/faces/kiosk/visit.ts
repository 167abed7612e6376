// One visit to the kiosk, as the machine remembers it: where it is, whose card, which paper.
// Nothing of it outlives the visit, and no PIN is ever part of it.

import { cardId } from '../../core/kernel/ids.ts'
import { kioskDocuments, type KioskDocument } from '../../core/rules/town.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import { knownCard, type KnownCard } from '../../shell/doors/authenticate.ts'
import type { KioskWorld } from './world.ts'

export type Visit = {
  readonly known: KnownCard
  /** Serial of the certificate that was checked. */
  readonly serial: string
  readonly visitId: string
  readonly document?: KioskDocument
  readonly paper?: string
}

/** The visit of this browser after its PIN was accepted; undefined before. */
export async function currentVisit(
  { office }: KioskWorld,
  { session }: FaceRequest,
): Promise<Visit | undefined> {
  const kept = await session.get()
  const { cardId: id, serial, visitId, document, paper } = kept
  if (typeof id !== 'string' || typeof serial !== 'string' || typeof visitId !== 'string') {
    return undefined
  }
  const known = await knownCard(office, cardId(id))
  return (
    known && {
      known,
      serial,
      visitId,
      ...(isDocument(document) ? { document } : {}),
      ...(typeof paper === 'string' ? { paper } : {}),
    }
  )
}

export async function keepVisit({ session }: FaceRequest, visit: Visit): Promise<void> {
  const { known: _known, ...rest } = visit
  await session.set(rest)
}

/** The PIN was accepted: from here on the session is this card's. */
export async function beginVisit({ session }: FaceRequest, visit: Visit): Promise<void> {
  const { known, ...rest } = visit
  await session.become({ cardId: known.card.id }, rest)
}

/** Clears paper and memory: nothing is left behind (CVS-06). */
export async function endVisit(world: KioskWorld, request: FaceRequest): Promise<void> {
  const { paper } = await request.session.get()
  if (typeof paper === 'string') world.tray.clear(paper)
  await request.session.clear()
}

export function isDocument(value: unknown): value is KioskDocument {
  return kioskDocuments.some((each) => each === value)
}

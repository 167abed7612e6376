// The facts that end a card: whatever the cause, both certificates end with it (REV-01).

import { liveKinds, revocation } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { isAlive } from './in-use.ts'
import type { Card, LapseCause } from './card.ts'

/** The head of every fact about this card. */
export function aboutCard(card: Pick<Card, 'id' | 'residentId'>, on: Day) {
  return { residentId: card.residentId, cardId: card.id, on } as const
}

/** Revocation of every certificate that still lives on the card. */
export function revokeAll(
  card: Card,
  on: Day,
  cause: 'card_ended' | 'replaced' = 'card_ended',
): readonly Fact[] {
  return liveKinds(card).map((kind) => revocation({ card, kind, cause }, on))
}

/** The card lapses and takes its certificates with it; nothing when it has ended already. */
export function lapse(card: Card | undefined, cause: LapseCause, on: Day): readonly Fact[] {
  if (!card || !isAlive(card)) return []
  return [{ ...aboutCard(card, on), type: 'CardLapsed', cause }, ...revokeAll(card, on)]
}

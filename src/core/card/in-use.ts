// Is this card in use today, and if not, what ended it and what helps (SUS-10, REV-11)?
//
// The nightly sweep may not have marked a card expired yet, and a replaced card keeps the
// state it had, so the day and the replacement are looked at here, before the state.

import type { Day } from '../kernel/day.ts'
import { refuse, unreachable, type Refused } from '../kernel/outcome.ts'
import type { Card } from './card.ts'

/** The refusal for any act that needs a card in use; undefined when the card is. */
export function whyNotInUse(card: Card, today: Day): Refused | undefined {
  if (card.replacementDeliveredOn) return refuse('card-replaced', 'SUS-06', { next: 'return_card' })
  switch (card.state) {
    case 'active':
      return hasExpired(card, today)
        ? refuse('card-ended', 'VAL-14', { next: 'apply_reissue' })
        : undefined
    case 'suspended':
      return refuse('card-suspended', 'SUS-02', { next: 'release_suspension' })
    default:
      return whyEnded(card)
  }
}

/** A card that may still come to an end: in use or suspended, and within its validity. */
export function isAlive(card: Card): boolean {
  return card.state === 'active' || card.state === 'suspended'
}

export function hasExpired(card: Card, today: Day): boolean {
  return today > card.expiryDate
}

/** The refusal for a card that has come to an end; undefined while it lives. */
export function whyEnded(card: Card): Refused | undefined {
  switch (card.state) {
    case 'active':
    case 'suspended':
      return undefined
    case 'abolished':
      return refuse('card-abolished', 'SUS-04', { next: 'apply_reissue' })
    case 'expired':
      return refuse('card-ended', 'VAL-14', { next: 'apply_reissue' })
    case 'lapsed':
      return refuse('card-ended', 'REV-02', { next: 'apply_reissue' })
    case 'returned':
      return refuse('card-already-returned', 'SUS-10', { next: 'apply_reissue' })
    default:
      return unreachable(card.state)
  }
}

// The six states of a card and what may happen to it in each (SUS-10).
//
// What has ended stays ended: only a suspension can be taken back. Expiry goes on while
// a card is suspended, and a suspended card that is suspended again stays as it is.

import type { CardState } from '../card/card.ts'

export const cardStates = [
  'active',
  'suspended',
  'abolished',
  'expired',
  'lapsed',
  'returned',
] as const satisfies readonly CardState[]

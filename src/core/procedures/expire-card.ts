// カードの有効期間満了 — the day after the last valid day, card and certificates end (VAL-14, VAL-15).
//
// Expiry goes on while a card is suspended (SUS-10).

import { aboutCard, revokeAll } from '../card/ending.ts'
import { hasExpired, whyEnded } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import { addDays } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { doneBySystem } from './done-by-system.ts'

export const expireCard = defineProcedure({
  id: 'expire_card',
  title: 'カードの有効期間満了',
  ...doneBySystem,
  cites: ['VAL-14', 'VAL-15', 'REV-03k', 'REV-01', 'SUS-10', 'STAY-10'],
  about: 'card',
  fields: {},
  effects: { card: ['expired'], certificates: ['revoked'] },

  decide({ card }, { today }) {
    const ended = whyEnded(card)
    if (ended) return ended
    if (!hasExpired(card, today)) {
      return refuse('not-due', 'VAL-14', { detail: { dueOn: addDays(card.expiryDate, 1) } })
    }
    return accept<Fact>(
      { ...aboutCard(card, today), type: 'CardExpired' },
      ...revokeAll(card, today),
    )
  },
})

// 返納届 — the card comes back to the office: not wanted any more, replaced, or found too late.
//
// A card that was only suspended and has been found need not come back: it can be
// released (RET-01, 2(10) over 2(11)). The family of a dead holder may keep the card and
// returns it if they wish (RET-03). A returned card ends, whatever state it was in.

import type { Card } from '../card/card.ts'
import { aboutCard, revokeAll } from '../card/ending.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse, type Refused } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const returnCard = defineProcedure({
  id: 'return_card',
  title: '返納届',
  cites: ['RET-01', 'RET-02', 'RET-03', 'RET-04', 'REV-03l', 'SUS-06', 'WIN-22'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card'],
  channels: ['window'],
  windowRow: 'return_card',
  records: ['moved_out', 'moved_abroad', 'dead', 'deleted'],
  fee: 'none',
  fields: {
    reason: {
      kind: 'choice',
      options: [
        'not_needed',
        'found_after_abolition',
        'found_after_replacement',
        'replaced',
        'moved_abroad',
        'deceased',
        'disaster',
        'lapsed',
      ],
    },
  },
  effects: { card: ['returned'], certificates: ['revoked'] },

  decide({ card: current, file }, { today, input, cardNamed }) {
    const card = cardNamed ? current : cardOnTable(file.cards, current, input.reason)
    if (!card) return refuse('card-not-named', 'SUS-06', { detail: { field: 'cardId' } })
    if (card.state === 'returned') return refuse('card-already-returned', 'SUS-10')
    const misfit = reasonThatDoesNotFit(card, input.reason)
    if (misfit) return misfit
    return accept<Fact>(
      { ...aboutCard(card, today), type: 'CardReturned', reason: input.reason },
      ...revokeAll(card, today),
    )
  },
})

/** Without a name only the one card that fits the reason can be meant. */
function cardOnTable(cards: readonly Card[], current: Card, reason: string): Card | undefined {
  const possible = cards.filter(
    (card) => card.state !== 'returned' && !reasonThatDoesNotFit(card, reason),
  )
  return possible.length > 1 ? undefined : (possible[0] ?? current)
}

function reasonThatDoesNotFit(card: Card, reason: string): Refused | undefined {
  if (reason === 'found_after_abolition' && card.state !== 'abolished') {
    const next = card.state === 'suspended' ? 'release_suspension' : undefined
    return refuse('reason-does-not-fit', 'RET-01', { next, detail: { field: 'reason' } })
  }
  const afterReplacement = reason === 'found_after_replacement' || reason === 'replaced'
  if (afterReplacement && card.replacementDeliveredOn === undefined) {
    return refuse('reason-does-not-fit', 'SUS-06', { detail: { field: 'reason' } })
  }
  return undefined
}

// 一時停止解除届 — a lost card has turned up and its holder wants it working again.
//
// What has ended stays ended: an abolished, lapsed or expired card is refused and
// the holder is pointed to the procedure that does help. A replacement on order
// changes nothing; a replacement already in the holder's hands does (SUS-06, SUS-12).
//
// Where it is accepted is not written here: each municipality states that in its own
// windows table, because one ward may allow at a branch what another does not.

import type { Card } from '../card/card.ts'
import { addDays } from '../kernel/day.ts'
import { accept, refuse, unreachable } from '../kernel/outcome.ts'
import { defineProcedure, type Given, type Outcome } from './define.ts'

export const releaseSuspension = defineProcedure({
  id: 'release_suspension',
  title: '一時停止解除届',
  cites: ['SUS-05', 'SUS-06', 'SUS-10', 'SUS-12', 'SUS-14', 'USE-02'],
  about: 'card',
  applicant: ['holder'],
  bring: ['card', 'identity_document'],
  channels: ['window'],
  windowRow: 'release_suspension',
  fee: 'none',
  fields: {},
  effects: { card: ['released'], certificates: ['resumed'] },

  decide({ card }, given) {
    if (card.replacementDeliveredOn)
      return refuse('card-replaced', 'SUS-06', { next: 'return_card' })

    switch (card.state) {
      case 'suspended':
        return releaseIfStillValid(card, given)
      case 'active':
        return refuse('card-not-suspended', 'SUS-10')
      case 'abolished':
        return refuse('card-abolished', 'SUS-04', { next: 'return_card' })
      case 'expired':
      case 'lapsed':
        return refuse('card-ended', 'SUS-10', { next: 'apply_reissue' })
      case 'returned':
        return refuse('card-already-returned', 'SUS-10')
      default:
        return unreachable(card.state)
    }
  },
})

/** The nightly sweep may not have marked the card expired yet, so the day is compared here too. */
function releaseIfStillValid(card: Card, { today, rules }: Given): Outcome {
  const lastValidDay = card.expiryDate
  if (today > lastValidDay) return refuse('card-ended', 'SUS-10', { next: 'apply_reissue' })

  const about = { residentId: card.residentId, cardId: card.id, on: today }
  const portalLoginFrom = addDays(today, rules.usable.portalLoginDelayDays)
  return accept(
    { ...about, type: 'CardSuspensionReleased' },
    { ...about, type: 'CertificatesResumed', portalLoginFrom },
  )
}

// 紛失・廃止届 — the card will not be found, and its holder ends it for good.
//
// Lost outside or stolen, the police have taken a report and gave it a number; lost at
// home, no number is needed (SUS-07); after a disaster the certificate of it is brought
// (SUS-09). An abolished card never works again, found or not (SUS-04).

import { aboutCard, revokeAll } from '../card/ending.ts'
import { hasExpired, isAlive, whyEnded } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const reportLossAbolish = defineProcedure({
  id: 'report_loss_abolish',
  title: '紛失・廃止届',
  cites: ['SUS-04', 'SUS-03', 'SUS-07', 'SUS-08', 'SUS-09', 'SUS-10', 'REV-03j', 'WIN-23'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: [
    'identity_document',
    { paper: 'police_report_number', when: 'lost_outside' },
    { paper: 'police_report_number', when: 'stolen' },
    { paper: 'disaster_certificate', when: 'disaster' },
  ],
  channels: ['window'],
  windowRow: 'report_loss_abolish',
  fee: 'none',
  fields: {
    circumstance: {
      kind: 'choice',
      options: ['lost_at_home', 'lost_outside', 'stolen', 'disaster'],
    },
    policeReportNumber: { kind: 'text', maxLength: 40, optional: true },
  },
  effects: { card: ['abolished'], certificates: ['revoked'] },

  circumstances: (_about, { input }) => [input.circumstance],

  decide({ card, file }, { today, input, cardNamed }) {
    if (!cardNamed && file.cards.filter(isAlive).length > 1) {
      return refuse('card-not-named', 'SUS-06', { detail: { field: 'cardId' } })
    }
    if (card.replacementDeliveredOn) {
      return refuse('card-replaced', 'SUS-06', { next: 'return_card' })
    }
    const ended = whyEnded(card)
    if (ended) return ended
    if (hasExpired(card, today)) return refuse('card-ended', 'VAL-14', { next: 'return_card' })
    const reported = input.circumstance === 'lost_outside' || input.circumstance === 'stolen'
    if (reported && input.policeReportNumber === undefined) {
      return refuse('police-number-missing', 'SUS-08', { detail: { field: 'policeReportNumber' } })
    }

    const number = input.policeReportNumber
    return accept<Fact>(
      {
        ...aboutCard(card, today),
        type: 'CardAbolished',
        ...(number === undefined ? {} : { policeReportNumber: number }),
      },
      ...revokeAll(card, today),
    )
  },
})

// 交付 — the card is handed over: its holder sets the PINs, the certificates are ordered.
//
// The fee is charged now, not at the application (REISSUE-05), and depends on whether the
// old card comes back (FEE-03). The old card ends as soon as the new one is in its holder's
// hands, returned or not (SUS-06). Which certificates are loaded is judged today: who asked
// at fourteen may be fifteen now (JPKI-S-04).

import type { Application } from '../application/application.ts'
import { faceOf } from '../card/face.ts'
import { orders } from '../certificate/ordering.ts'
import type { Fact } from '../facts.ts'
import type { CardId } from '../kernel/ids.ts'
import type { Day } from '../kernel/day.ts'
import { accept, refuse, unreachable, type Refused } from '../kernel/outcome.ts'
import { defineProcedure, type CaseWithApplication, type Given } from './define.ts'
import { deliveryFee } from './delivery-fee.ts'
import { replacementFacts } from './old-card.ts'
import { grantedKinds, pinsToSet } from './delivery-contents.ts'

export const deliverCard = defineProcedure({
  id: 'deliver_card',
  title: '交付',
  cites: [
    'PIN-05',
    'PIN-06',
    'PIN-10',
    'VAL-02',
    'VAL-03',
    'VAL-10',
    'VAL-13',
    'REISSUE-05',
    'FEE-03',
    'FINF-02',
    'FACE-01',
    'FACE-02',
    'FACE-03',
    'JPKI-S-03',
    'SUS-06',
    'RET-01',
    'USE-01',
    'USE-02',
  ],
  about: 'application',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: [
    { paper: 'delivery_notice', when: 'always', optional: true },
    'identity_document',
    { paper: 'old_card', when: 'replaces_card' },
  ],
  channels: ['window'],
  places: ['card_window'],
  fee: 'reissue_table',
  fields: {
    oldCardReturned: { kind: 'yes_no', optional: true },
    inquiredFeeYen: { kind: 'text', maxLength: 6, optional: true },
  },
  effects: {
    card: ['delivered', 'replaced', 'returned'],
    certificates: ['ordered', 'revoked'],
    pins: ['set'],
  },

  circumstances: (_about, { input }) =>
    input.oldCardReturned === true ? ['always', 'replaces_card'] : ['always'],

  decide(about, given) {
    const { application } = about
    switch (application.state) {
      case 'accepted':
        return refuse('card-not-made', 'REISSUE-04', {
          detail: {
            expectedFrom: application.expectedFrom,
          },
        })
      case 'made':
        return deliver(about, given)
      case 'delivered':
        return refuse('card-already-delivered', 'REISSUE-05')
      case 'withdrawn':
        return refuse('application-withdrawn', 'REISSUE-01', { next: 'apply_reissue' })
      default:
        return unreachable(application.state)
    }
  },
})

type DeliveryInput = { readonly oldCardReturned?: boolean; readonly inquiredFeeYen?: string }

function deliver(about: CaseWithApplication, given: Given<DeliveryInput>) {
  const made = madeCard(about.application, given.today)
  if ('refusal' in made) return made
  const kinds = grantedKinds(about.application, about.resident, given)
  const fee = deliveryFee(about, given, kinds.length > 0)
  if ('refusal' in fee) return fee

  const { resident, application } = about
  const { today, rules } = given
  const card = { id: made.cardId, residentId: resident.id, expiryDate: made.expiryDate }
  const heading = { residentId: resident.id, cardId: made.cardId, on: today }
  const delivered: Fact = {
    ...heading,
    type: 'CardDelivered',
    applicationId: application.id,
    kind: application.cardKind,
    issueDate: made.issueDate,
    expiryDate: made.expiryDate,
    printed: { name: resident.name.full, address: resident.address },
    additionCapacity: rules.additions.lines,
    face: faceOf(resident),
  }
  const pins = pinsToSet(application.cardKind, kinds)
  const wish = { resident, card, kinds, countedFrom: made.issueDate, event: 'delivery' } as const
  return accept<Fact>(
    ...replacementFacts(about.card, made.cardId, given),
    delivered,
    { ...heading, type: 'PinsSet', pins },
    ...orders(wish, today, given),
    {
      type: 'FeeCharged',
      residentId: resident.id,
      applicationId: application.id,
      on: today,
      amountYen: fee.amountYen,
    },
  )
}

type MadeCard = { readonly cardId: CardId; readonly issueDate: Day; readonly expiryDate: Day }

function madeCard(application: Application, today: Day): MadeCard | Refused {
  const { cardId, issueDate, expiryDate } = application
  if (cardId === undefined || issueDate === undefined || expiryDate === undefined) {
    throw new Error('a card that is made has its days')
  }
  if (today > expiryDate) {
    return refuse('made-card-expired', 'VAL-14', {
      next: 'withdraw_application',
      detail: { expiryDate },
    })
  }
  return { cardId, issueDate, expiryDate }
}

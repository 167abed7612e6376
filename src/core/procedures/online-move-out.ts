// オンライン転出届 — the move-out is notified through the portal, without a visit.
//
// Only within Japan and with valid certificates (ONLINE-02); the signature certificate signs
// it (ONLINE-06). The move-in at the destination's window is still needed (ONLINE-04).

import { whyNotInUse } from '../card/in-use.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { onlineMoveOutOffer } from '../online-move-out/online-move-out.ts'
import { defineProcedure } from './define.ts'
import { movedOut, moveOutFields, refusedPlan } from './special-move-out.ts'

export const onlineMoveOut = defineProcedure({
  id: 'online_move_out',
  title: 'オンライン転出届',
  cites: ['ONLINE-01', 'ONLINE-02', 'ONLINE-03', 'ONLINE-04', 'ONLINE-06', 'GEN-09', 'MOV-10'],
  about: 'card',
  applicant: ['holder'],
  bring: ['card'],
  channels: ['portal'],
  pin: 'sign',
  fee: 'none',
  fields: {
    movers: { kind: 'choice', options: ['self', 'self_and_household', 'household_only'] },
    destination: { kind: 'choice', options: ['japan', 'abroad'] },
    ...moveOutFields,
  },
  effects: {},

  decide({ card, resident }, given) {
    const refused = whyNotInUse(card, given.today) ?? refusedPlan(resident, given.input.plannedOn)
    if (refused) return refused
    const { movers, destination } = given.input
    const certificateValid = isValid(card.sign, given.today) && isValid(card.auth, given.today)
    const offer = onlineMoveOutOffer({ movers, destination, certificateValid }, given.rules).value
    if (offer.available) return accept(movedOut(card, given))
    return destination === 'abroad'
      ? refuse('online-move-abroad', 'ONLINE-02', { next: 'move_abroad' })
      : refuse('no-certificate', 'ONLINE-02', { next: 'special_move_out' })
  },
})

function isValid(
  certificate: { readonly state: string; readonly expiryDate: string } | undefined,
  today: string,
): boolean {
  return certificate?.state === 'valid' && today <= certificate.expiryDate
}

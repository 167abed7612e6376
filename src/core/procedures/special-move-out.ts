// 特例転出届 — a household with a cardholder leaves the ward for another place in Japan.
//
// No paper certificate: the data go to the destination, where the card opens them (MOV-01).
// The card stays usable; whether it goes on is decided by three limits at the destination.

import type { Card } from '../card/card.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { accept, type Refused } from '../kernel/outcome.ts'
import type { Resident } from '../resident/resident.ts'
import { defineProcedure, type Given } from './define.ts'
import { refusedDay } from './stated-move.ts'

export const moveOutFields = {
  plannedOn: { kind: 'day' },
  destinationName: { kind: 'text', maxLength: 200 },
} as const

export const specialMoveOut = defineProcedure({
  id: 'special_move_out',
  title: '特例転出届',
  cites: ['MOV-01', 'MOV-02', 'MOV-11', 'GEN-10'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card', 'identity_document'],
  channels: ['window'],
  places: ['card_window', 'ward_office'],
  fee: 'none',
  fields: moveOutFields,
  effects: {},

  decide({ card, resident }, given) {
    return (
      whyNotInUse(card, given.today) ??
      refusedPlan(resident, given.input.plannedOn) ??
      accept(movedOut(card, given))
    )
  },
})

/** Nobody leaves before the day since which they have lived here. */
export function refusedPlan({ addressSince }: Resident, plannedOn: Day): Refused | undefined {
  const stated = { field: 'plannedOn', day: plannedOn, cite: 'MOV-01' } as const
  return refusedDay({ ...stated, notBefore: addressSince })
}

export function movedOut(
  card: Card,
  { today, input }: Given<{ readonly plannedOn: Day; readonly destinationName: string }>,
): Fact {
  return {
    type: 'MoveOutNotified',
    residentId: card.residentId,
    on: today,
    plannedOn: input.plannedOn,
    destination: 'japan',
    destinationName: input.destinationName,
  }
}

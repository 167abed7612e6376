// 特例転入届 — someone arrives from another municipality with a card, and PIN 3 opens its data.
//
// Only a record that was closed by a move-out within Japan is opened again, and the planned day
// is the one recorded then (MOV-03). It is taken however late it is; what lateness costs is the
// card (MOV-07).
// In time, the signature certificate ends with the old address and continued use is owed
// within its own limit (MOV-04). The day that counts is the actual first day (MOV-05).

import { lapse } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import { revokeSign } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { moveInDeadlines } from '../move/move-in.ts'
import { defineProcedure } from './define.ts'
import { refusedAddress, refusedDay } from './stated-move.ts'

export const specialMoveIn = defineProcedure({
  id: 'special_move_in',
  title: '特例転入届',
  cites: [
    'MOV-03',
    'MOV-04',
    'MOV-05',
    'MOV-06',
    'MOV-07',
    'MOV-11',
    'REV-03a',
    'REV-03b',
    'REV-04',
  ],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card', 'identity_document'],
  channels: ['window'],
  places: ['card_window', 'ward_office'],
  records: ['moved_out'],
  pin: 'resident_register',
  fee: 'none',
  fields: {
    address: { kind: 'text', maxLength: 200 },
    startedLivingOn: { kind: 'day' },
    formerAddress: { kind: 'text', maxLength: 200, optional: true },
  },
  effects: { card: ['lapsed'], certificates: ['sign_revoked', 'revoked'] },

  decide({ card, resident }, { today, rules, town, input }) {
    const { recordState, plannedMoveOutOn, addressSince } = resident
    if (recordState !== 'moved_out' || plannedMoveOutOn === undefined) {
      return refuse('no-move-out-recorded', 'MOV-03', { next: 'move_within_ward' })
    }
    const { address, startedLivingOn, formerAddress } = input
    const days = { field: 'startedLivingOn', day: startedLivingOn, cite: 'MOV-05' } as const
    const refused =
      whyNotInUse(card, today) ??
      refusedAddress(address, town, 'MOV-03') ??
      refusedDay({ ...days, notAfter: today, notBefore: addressSince })
    if (refused) return refused
    const { reasons } = moveInDeadlines(
      {
        startedLivingDate: startedLivingOn,
        plannedMoveOutDate: plannedMoveOutOn,
        moveInNotifiedDate: today,
        continuedUseDate: null,
        asOf: today,
      },
      rules,
    ).value
    const notified: Fact = {
      type: 'MoveInNotified',
      residentId: card.residentId,
      on: today,
      startedLivingOn,
      plannedMoveOutOn,
      address,
      continuedUseOwed: reasons.length === 0,
      ...(formerAddress === undefined ? {} : { formerAddress }),
    }
    const [late] = reasons
    return late
      ? accept<Fact>(notified, ...lapse(card, late, today))
      : accept<Fact>(notified, ...revokeSign(card, today))
  },
})

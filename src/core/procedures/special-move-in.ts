// 特例転入届 — someone arrives from another municipality with a card, and PIN 3 opens its data.
//
// The notification is taken however late it is; what lateness costs is the card (MOV-07).
// In time, the signature certificate ends with the old address and continued use is owed
// within its own limit (MOV-04). The day that counts is the actual first day (MOV-05).

import { lapse } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import { revokeSign } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { moveInDeadlines } from '../move/move-in.ts'
import { defineProcedure } from './define.ts'

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
    plannedMoveOutOn: { kind: 'day' },
    formerAddress: { kind: 'text', maxLength: 200, optional: true },
  },
  effects: { card: ['lapsed'], certificates: ['sign_revoked', 'revoked'] },

  decide({ card, resident }, { today, rules, input }) {
    const refused = whyNotInUse(card, today)
    if (refused) return refused
    const { address, startedLivingOn, plannedMoveOutOn, formerAddress } = input
    if (startedLivingOn > today) {
      return refuse('day-in-future', 'MOV-05', { detail: { field: 'startedLivingOn' } })
    }
    const recorded = resident.plannedMoveOutOn
    if (recorded !== undefined && plannedMoveOutOn !== recorded) {
      const detail = { field: 'plannedMoveOutOn', recorded }
      return refuse('day-differs-from-record', 'MOV-03', { detail })
    }
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

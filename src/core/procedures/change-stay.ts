// 在留期間の変更（住民票） — the register learns of a new period of stay or residence status.
//
// A longer stay changes nothing on the card by itself: its holder brings it to the window
// (STAY-07). A shorter one does: the card cannot outlast the stay, and if the stay has ended
// already the card lapses today (STAY-03).

import type { Card } from '../card/card.ts'
import { aboutCard, lapse } from '../card/ending.ts'
import { isAlive } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const changeStay = defineProcedure({
  id: 'change_stay',
  title: '在留期間の変更（住民票）',
  cites: ['STAY-03', 'STAY-07', 'VAL-07', 'VAL-08', 'REV-02'],
  about: 'resident',
  applicant: ['office'],
  bring: [],
  channels: ['register'],
  fee: 'none',
  fields: {
    holderKind: {
      kind: 'choice',
      options: [
        'permanent_resident',
        'special_permanent_resident',
        'highly_skilled_2',
        'fixed_stay',
      ],
    },
    stayEndDate: { kind: 'day', optional: true },
    residenceCardReceivedOn: { kind: 'day' },
  },
  effects: { card: ['validity_changed', 'lapsed'], certificates: ['revoked'] },

  decide({ resident, card }, { today, rules, input }) {
    if (resident.holderKind === 'japanese') return refuse('no-period-of-stay', 'VAL-08')
    const { holderKind, residenceCardReceivedOn } = input
    if (residenceCardReceivedOn > today) {
      const detail = { field: 'residenceCardReceivedOn' }
      return refuse('day-in-future', 'STAY-07', { detail })
    }
    const ends = rules.stay.kindsWithStayEnd.includes(holderKind)
    if (ends && input.stayEndDate === undefined) {
      return refuse('field-missing', 'VAL-07', { detail: { field: 'stayEndDate', kind: 'day' } })
    }
    const stayEndDate = ends ? input.stayEndDate : undefined
    const changed: Fact = {
      type: 'StayChanged',
      residentId: resident.id,
      on: today,
      holderKind,
      residenceCardReceivedOn,
      ...(stayEndDate === undefined ? {} : { stayEndDate }),
    }
    return accept<Fact>(changed, ...shortened(card, stayEndDate, today))
  },
})

function shortened(
  card: Card | undefined,
  stayEndDate: Day | undefined,
  today: Day,
): readonly Fact[] {
  if (!card || !isAlive(card) || stayEndDate === undefined) return []
  if (stayEndDate >= card.expiryDate) return []
  if (stayEndDate < today) return lapse(card, 'stay_shortened', today)
  const expiryDate = stayEndDate
  return [{ ...aboutCard(card, today), type: 'CardValidityChanged', expiryDate, special: false }]
}

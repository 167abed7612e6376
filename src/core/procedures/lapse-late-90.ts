// 継続利用の期限切れ — the ninety days after the move-in notification passed without continued use.
//
// The card and both certificates end; it cannot be restored, and a new one is paid (MOV-09).

import { lapse } from '../card/ending.ts'
import { whyEnded } from '../card/in-use.ts'
import { addDays } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { doneBySystem } from './done-by-system.ts'

export const lapseLate90 = defineProcedure({
  id: 'lapse_late_90',
  title: '継続利用の期限切れ',
  ...doneBySystem,
  cites: ['REV-03c', 'MOV-07', 'MOV-08', 'MOV-09', 'REV-02'],
  about: 'card',
  fields: {},
  effects: { card: ['lapsed'], certificates: ['revoked'] },

  decide({ card, resident }, { today, rules }) {
    const { moveIn } = resident
    if (!moveIn || moveIn.continuedUseDoneOn) return refuse('continued-use-not-owed', 'MOV-04')
    const ended = whyEnded(card)
    if (ended) return ended
    const dueOn = addDays(moveIn.notifiedOn, rules.moves.continuedUseWithinDays + 1)
    if (today < dueOn) return refuse('not-due', 'MOV-07', { detail: { dueOn } })
    return accept(...lapse(card, 'late_90', today))
  },
})

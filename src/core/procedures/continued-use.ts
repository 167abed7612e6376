// 継続利用 — a card that came along from another municipality goes on in this one.
//
// The address is written on its face and chip. Within ninety days of the move-in
// notification; the day after is too late and the card lapses (MOV-04, MOV-06, MOV-07).

import { whyNotInUse } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import { addDays } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { faceUpdate } from './face-writing.ts'

export const continuedUse = defineProcedure({
  id: 'continued_use',
  title: '継続利用手続き',
  cites: ['MOV-04', 'MOV-06', 'MOV-08', 'MOV-11', 'REV-03c', 'CHG-02', 'WIN-26'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card'],
  channels: ['window'],
  windowRow: 'continued_use_face_update',
  pin: 'resident_register',
  fee: 'none',
  fields: {},
  effects: { card: ['continued', 'face_updated'] },

  decide({ card, resident }, given) {
    const { today, rules } = given
    const refused = whyNotInUse(card, today)
    if (refused) return refused
    const { moveIn } = resident
    if (!moveIn || moveIn.continuedUseDoneOn) return refuse('continued-use-not-owed', 'MOV-04')
    const lastDay = addDays(moveIn.notifiedOn, rules.moves.continuedUseWithinDays)
    if (today > lastDay) {
      return refuse('continued-use-too-late', 'REV-03c', {
        next: 'apply_reissue',
        detail: { lastDay },
      })
    }
    const update = faceUpdate(card, resident, given)
    if ('refusal' in update) return update
    const done: Fact = { type: 'ContinuedUseDone', residentId: resident.id, on: today }
    return accept<Fact>(done, ...update.facts)
  },
})

// 券面記載事項変更 — the card is made to say what the record says, in its additions field and chip.
//
// Usually done at the same visit as the change itself (CHG-04); this is for the card that
// was left at home. PIN 3 opens the chip. A field without room means a new card, free of
// charge (FINF-05).

import { whyNotInUse } from '../card/in-use.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { faceUpdate } from './face-writing.ts'

export const faceInfoUpdate = defineProcedure({
  id: 'face_info_update',
  title: '券面記載事項変更',
  cites: ['CHG-01', 'CHG-02', 'PIN-09', 'FINF-01', 'FINF-05', 'STAY-08', 'WIN-26', 'WIN-32'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card'],
  channels: ['window'],
  windowRow: 'continued_use_face_update',
  pin: 'resident_register',
  fee: 'none',
  fields: {},
  effects: { card: ['face_updated'] },

  decide({ card, resident }, given) {
    const refused = whyNotInUse(card, given.today)
    if (refused) return refused
    const update = faceUpdate(card, resident, given)
    if ('refusal' in update) return update
    if (update.facts.length === 0) return refuse('face-up-to-date', 'CHG-01')
    return accept(...update.facts)
  },
})

// 特例延長 — two more months while the new residence card is still being made, once per stay.
//
// The pending application for a change of stay must be shown (STAY-02); the birthday limit of
// the card holds here too (STAY-05).

import { aboutCard } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { extendStay } from '../stay/stay-change.ts'
import { eraDay } from '../rules/era-day.ts'
import { defineProcedure } from './define.ts'
import { faceNote } from './face-writing.ts'

export const staySpecialExtension = defineProcedure({
  id: 'stay_special_extension',
  title: '有効期間の特例延長',
  cites: ['STAY-02', 'STAY-04', 'STAY-05', 'WIN-27'],
  about: 'card',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['card', 'pending_stay_application'],
  channels: ['window'],
  windowRow: 'stay_validity_change',
  fee: 'none',
  fields: {},
  effects: { card: ['validity_changed', 'face_updated'] },

  decide({ card, resident }, given) {
    const { today, rules } = given
    const refused = whyNotInUse(card, today)
    if (refused) return refused
    if (!rules.stay.kindsWithStayEnd.includes(resident.holderKind)) {
      return refuse('no-period-of-stay', 'VAL-08')
    }
    const extension = extendStay(
      {
        birthDate: resident.birthDate,
        issueDate: card.issueDate,
        cardExpiry: card.expiryDate,
        onDate: today,
        applicationPendingConfirmed: true,
        extensionUsed: card.extensionUsed,
      },
      rules,
    ).value
    if (extension.result === 'refused') return refuse('extension-used', 'STAY-02')
    const { cardExpiry: expiryDate } = extension
    if (expiryDate <= card.expiryDate) {
      return refuse('validity-at-limit', 'STAY-05', {
        next: 'apply_reissue',
        detail: { expiryDate },
      })
    }
    const note = faceNote(card, `有効期間 ${eraDay(expiryDate, given.rules)}まで（特例）`, given)
    if ('refusal' in note) return note
    const about = aboutCard(card, today)
    return accept<Fact>(
      { ...about, type: 'CardValidityChanged', expiryDate, special: true },
      ...note.facts,
    )
  },
})

// カードの作成 — the national body made the card that was applied for (VAL-03).
//
// Its issue date is today, and everything about validity counts from here, not from the day
// it is handed over. Nobody comes to a window for this.

import { accept, refuse } from '../kernel/outcome.ts'
import { cardId } from '../kernel/ids.ts'
import { cardExpiry } from '../validity/card-validity.ts'
import { defineProcedure } from './define.ts'
import { doneBySystem } from './done-by-system.ts'

export const recordCardMade = defineProcedure({
  id: 'record_card_made',
  title: 'カードの作成',
  ...doneBySystem,
  records: [],
  cites: ['VAL-03', 'VAL-01', 'VAL-07', 'REISSUE-04'],
  about: 'application',
  fields: {},
  effects: { card: ['made'] },

  decide({ application, resident }, { today, rules, newId }) {
    if (application.state !== 'accepted') return refuse('card-already-made', 'REISSUE-04')
    if (today < application.expectedFrom) {
      return refuse('not-due', 'REISSUE-04', { detail: { dueOn: application.expectedFrom } })
    }
    const expiryDate = cardExpiry({ ...resident, issueDate: today }, rules).value
    if (expiryDate < today) {
      return refuse('stay-ended', 'VAL-07', { detail: { expiryDate } })
    }
    return accept({
      type: 'CardMade',
      residentId: resident.id,
      on: today,
      applicationId: application.id,
      cardId: cardId(newId()),
      issueDate: today,
      expiryDate,
    })
  },
})

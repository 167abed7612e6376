// 通知カードの返納届 — the older paper notice of the number comes back (WIN-22, RET-03).
//
// It is no card of the register and has no state here: the office notes that it came back.
// The family of a dead holder may keep it until inheritance is over, and return it if they wish.

import { accept } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const returnNotificationCard = defineProcedure({
  id: 'return_notification_card',
  title: '通知カードの返納届',
  cites: ['WIN-22', 'RET-03', 'RET-04'],
  about: 'resident',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['identity_document'],
  channels: ['window'],
  windowRow: 'return_card',
  records: ['registered', 'moved_out', 'moved_abroad', 'dead', 'deleted'],
  fee: 'none',
  fields: {},
  effects: {},

  decide({ resident }, { today }) {
    return accept({ type: 'NotificationCardReturned', residentId: resident.id, on: today })
  },
})

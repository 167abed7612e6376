// 有効期限通知書の送付 — the nightly run tells a holder what will expire, once for each expiry.
//
// Several expiries can be due on one night (a card on one day, its certificates on another);
// each is a letter of its own with its own code. Nothing is promised about the sending date
// (NOTICE-02), so a run that was missed is simply made up for.

import { accept, refuse } from '../kernel/outcome.ts'
import { dueNotices, noticeName } from '../notice/due-notices.ts'
import { letterCodeOf } from '../notice/letter-code.ts'
import { defineProcedure } from './define.ts'

export const sendNotice = defineProcedure({
  id: 'send_notice',
  title: '有効期限通知書の送付',
  cites: ['NOTICE-01', 'NOTICE-02', 'NOTICE-03', 'STAY-11'],
  about: 'card',
  applicant: ['office'],
  bring: [],
  channels: ['system'],
  fee: 'none',
  fields: {},
  effects: {},

  decide({ file, resident }, { today, rules, town, newId }) {
    const edition = town.edition.id
    const due = dueNotices(file, { today, rules, edition })
    if (due.length === 0) return refuse('not-due', 'NOTICE-01')
    return accept(
      ...due.map(({ kind, expiryDate }) => ({
        type: 'NoticeSent' as const,
        residentId: resident.id,
        on: today,
        notice: noticeName(kind, edition),
        expiryDate,
        letterCode: letterCodeOf(newId()),
      })),
    )
  },
})

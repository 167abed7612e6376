// お知らせの希望 — a resident asks this system to remind them, in a language of their own.
//
// Holders with a fixed stay get no expiry letter (NOTICE-03), so a reminder of our own is
// offered to everyone and pressed upon nobody (STAY-11).

import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const chooseReminder = defineProcedure({
  id: 'choose_reminder',
  title: 'お知らせの希望',
  cites: ['STAY-11', 'NOTICE-03', 'LANG-01'],
  about: 'resident',
  applicant: ['holder', 'guardian'],
  bring: [],
  channels: ['portal', 'window'],
  records: ['moved_abroad'],
  fee: 'none',
  fields: {
    wanted: { kind: 'yes_no' },
    locale: {
      kind: 'choice',
      options: ['ja', 'ja-easy', 'en', 'ko', 'zh-Hans', 'zh-Hant'],
      optional: true,
    },
    email: { kind: 'text', maxLength: 254, optional: true },
  },
  effects: {},

  decide({ resident }, { today, input }) {
    const about = { residentId: resident.id, on: today }
    if (!input.wanted) return accept({ ...about, type: 'ReminderDeclined' })
    const { email } = input
    if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) {
      return refuse('field-wrong', 'STAY-11', { detail: { field: 'email', kind: 'text' } })
    }
    return accept({
      ...about,
      type: 'ReminderChosen',
      locale: input.locale ?? 'ja',
      ...(email === undefined ? {} : { email }),
    })
  },
})

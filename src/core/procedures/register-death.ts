// 死亡届 — the holder has died; the record is deleted and the card ends with it.
//
// The family need not bring the card back: the number may be asked for in the inheritance,
// so it is kept until that is over and returned only if they wish (RET-03). Who came is the
// notifier, by name and relation; the day of death lies within a life.

import { defineProcedure } from './define.ts'
import { closeRecord, recordClosing } from './record-closing.ts'
import { refusedDay } from './stated-move.ts'

export const registerDeath = defineProcedure({
  id: 'register_death',
  title: '死亡届による消除',
  ...recordClosing,
  cites: ['REV-03g', 'REV-01', 'REV-02', 'RET-03'],
  applicant: ['household_member', 'proxy', 'office'],
  bring: ['record_change_notification', 'identity_document'],
  ownName: true,
  channels: ['window', 'register'],
  places: ['card_window', 'ward_office'],

  fields: { diedOn: { kind: 'day' } },

  decide(about, given) {
    const { diedOn } = given.input
    const { birthDate } = about.resident
    const days = { field: 'diedOn', day: diedOn, cite: 'REV-03g' } as const
    const refused = refusedDay({ ...days, notBefore: birthDate, notAfter: given.today })
    if (refused) return refused
    return closeRecord(about, given, { recordState: 'dead', cause: 'death', diedOn })
  },
})

// 性別の変更 — the sex on the resident record changes.
//
// The card can be updated like any other item, or exchanged for a new one free of charge
// when the old one comes back (FEE-02, reason sex_change).

import { refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const changeSex = defineProcedure({
  id: 'change_sex',
  title: '性別の変更',
  ...recordChange,
  cites: ['REV-04', 'REV-06', 'FEE-02', 'CHG-01', 'CHG-02', 'CHG-03'],
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  fields: { sex: { kind: 'choice', options: ['male', 'female', 'unspecified'] } },

  decide(about, given) {
    const { resident } = about
    const { sex } = given.input
    if (sex === resident.sex)
      return refuse('nothing-changed', 'CHG-01', { detail: { field: 'sex' } })
    return changeRecord(about, given, {
      facts: [{ type: 'SexChanged', residentId: resident.id, on: given.today, sex }],
      changed: { ...resident, sex },
    })
  },
})

// 旧氏の記載・変更・削除 — a former surname is put on the resident record, changed or taken off.
//
// Registered at the records counter first (WIN-34), then written on the card. Who wants it
// printed from the start asks for a new card and pays (FINF-04).

import { refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const changeFormerSurname = defineProcedure({
  id: 'change_former_surname',
  title: '旧氏の記載・変更・削除',
  ...recordChange,
  cites: ['REV-04', 'REV-06', 'FINF-04', 'WIN-34', 'CHG-01', 'CHG-02', 'CHG-03'],
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  fields: { formerSurname: { kind: 'text', maxLength: 50, optional: true } },

  decide(about, given) {
    const { resident } = about
    const { formerSurname: before, ...rest } = resident.name
    const { formerSurname } = given.input
    if (formerSurname === before) {
      return refuse('nothing-changed', 'CHG-01', { detail: { field: 'formerSurname' } })
    }
    const name = { ...rest, ...(formerSurname === undefined ? {} : { formerSurname }) }
    return changeRecord(about, given, {
      facts: [{ type: 'NameChanged', residentId: resident.id, on: given.today, name }],
      changed: { ...resident, name },
    })
  },
})

// 旧氏の記載・変更・削除 — a former surname is put on the resident record, changed or taken off.
//
// Only the records counter takes it (WIN-34), with a proof from the family register; then it is
// written on the card. Who wants it printed from the start asks for a new card and pays
// (FINF-04). Nothing is taken off because a field was left empty.

import { defineProcedure } from './define.ts'
import { refusedName, takeOffField } from './further-name.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const changeFormerSurname = defineProcedure({
  id: 'change_former_surname',
  title: '旧氏の記載・変更・削除',
  ...recordChange,
  desk: 'resident_records',
  bring: [{ paper: 'family_register_proof', when: 'name_is_entered' }, ...recordChange.bring],
  cites: ['REV-04', 'REV-06', 'FINF-04', 'WIN-34', 'CHG-01', 'CHG-02', 'CHG-03'],
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  fields: {
    formerSurname: { kind: 'text', maxLength: 50, optional: true },
    takeOff: takeOffField,
  },

  circumstances: (about, { input }) => [
    ...recordChange.circumstances(about),
    ...(input.takeOff === true ? [] : ['name_is_entered']),
  ],

  decide(about, given) {
    const { resident } = about
    const { formerSurname: before, ...rest } = resident.name
    const { formerSurname, takeOff } = given.input
    const field = 'formerSurname'
    const refused = refusedName({ field, before, name: formerSurname, takeOff }, 'WIN-34')
    if (refused) return refused
    const name = { ...rest, ...(formerSurname === undefined ? {} : { formerSurname }) }
    return changeRecord(about, given, {
      facts: [{ type: 'NameChanged', residentId: resident.id, on: given.today, name }],
      changed: { ...resident, name },
    })
  },
})

// 氏名の変更 — a family-registry notification has changed the name on the resident record.
//
// The signature certificate carries the name and ends with the change; the authentication
// certificate does not and goes on (REV-04, REV-06).

import { refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const changeName = defineProcedure({
  id: 'change_name',
  title: '氏名の変更',
  ...recordChange,
  bring: ['record_change_notification', ...recordChange.bring],
  cites: ['REV-04', 'REV-06', 'CHG-01', 'CHG-02', 'CHG-03', 'STAY-08'],
  applicant: ['holder', 'guardian', 'household_member', 'proxy', 'office'],
  fields: {
    name: { kind: 'text', maxLength: 100 },
    kana: { kind: 'text', maxLength: 100 },
    domicile: { kind: 'text', maxLength: 200, optional: true },
    familyHead: { kind: 'text', maxLength: 100, optional: true },
  },

  decide(about, given) {
    const { resident } = about
    const name = { ...resident.name, full: given.input.name, kana: given.input.kana }
    if (name.full === resident.name.full && name.kana === resident.name.kana) {
      return refuse('nothing-changed', 'CHG-01', { detail: { field: 'name' } })
    }
    const { domicile, familyHead: head } = given.input
    const register =
      domicile === undefined || head === undefined ? {} : { familyRegister: { domicile, head } }
    const heading = { residentId: resident.id, on: given.today }
    return changeRecord(about, given, {
      facts: [{ ...heading, type: 'NameChanged', name, ...register }],
      changed: { ...resident, name },
    })
  },
})

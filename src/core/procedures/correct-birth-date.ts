// 生年月日の訂正 — the date of birth on the resident record was wrong.
//
// The validity printed on a card is not recomputed: it was decided from the record as it
// stood on the card's issue date (VAL-03).

import { refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const correctBirthDate = defineProcedure({
  id: 'correct_birth_date',
  title: '生年月日の訂正',
  ...recordChange,
  cites: ['REV-04', 'REV-06', 'VAL-03', 'CHG-01', 'CHG-02', 'CHG-03'],
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  fields: { birthDate: { kind: 'day' } },

  decide(about, given) {
    const { resident } = about
    const { birthDate } = given.input
    if (birthDate === resident.birthDate) {
      return refuse('nothing-changed', 'CHG-01', { detail: { field: 'birthDate' } })
    }
    if (birthDate > given.today) {
      return refuse('day-in-future', 'REV-04', { detail: { field: 'birthDate' } })
    }
    return changeRecord(about, given, {
      facts: [{ type: 'BirthDateCorrected', residentId: resident.id, on: given.today, birthDate }],
      changed: { ...resident, birthDate },
    })
  },
})

// 転居届 — a resident has moved within the ward.
//
// The card comes along and is updated at the same visit (CHG-04): PIN 3 is entered then. The
// procedure is about one resident; other members of the household who move as well have a
// notification of their own, and the consequences name their deadlines.

import { refuse } from '../kernel/outcome.ts'
import { householdId } from '../kernel/ids.ts'
import { defineProcedure } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const moveWithinWard = defineProcedure({
  id: 'move_within_ward',
  title: '転居届',
  ...recordChange,
  cites: ['CHG-01', 'CHG-02', 'CHG-03', 'CHG-04', 'CHG-05', 'REV-04', 'REV-06', 'WIN-32'],
  applicant: ['holder', 'guardian', 'household_member', 'proxy', 'office'],
  fields: {
    address: { kind: 'text', maxLength: 200 },
    movedOn: { kind: 'day' },
    household: { kind: 'text', maxLength: 60, optional: true },
  },

  decide(about, given) {
    const { resident } = about
    const { address, movedOn, household } = given.input
    if (address === resident.address) {
      return refuse('nothing-changed', 'CHG-01', { detail: { field: 'address' } })
    }
    if (movedOn > given.today) {
      return refuse('day-in-future', 'MOV-05', { detail: { field: 'movedOn' } })
    }
    if (movedOn < resident.addressSince) {
      const detail = { field: 'movedOn', recorded: resident.addressSince }
      return refuse('day-before-record', 'CHG-01', { detail })
    }
    const joined = household === undefined ? {} : { householdId: householdId(household) }
    return changeRecord(about, given, {
      facts: [
        {
          type: 'AddressChanged',
          residentId: resident.id,
          on: given.today,
          address,
          since: movedOn,
          ...joined,
        },
      ],
      changed: { ...resident, address },
    })
  },
})

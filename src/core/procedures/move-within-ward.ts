// 転居届 — a resident has moved within the ward.
//
// The card comes along and is updated at the same visit (CHG-04): PIN 3 is entered then. Whoever
// joins another household names one that exists; a new one is an answer of its own. The
// procedure is about one resident; other members of the household who move as well have a
// notification of their own, and the consequences name their deadlines.

import { refuse, type Refused } from '../kernel/outcome.ts'
import { householdId, type HouseholdId } from '../kernel/ids.ts'
import { defineProcedure, type CaseFile, type Given } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'
import { refusedAddress, refusedDay } from './stated-move.ts'

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
    newHousehold: { kind: 'yes_no', optional: true },
  },

  decide(about, given) {
    const { resident } = about
    const { address, movedOn } = given.input
    if (address === resident.address) {
      return refuse('nothing-changed', 'CHG-01', { detail: { field: 'address' } })
    }
    const days = { field: 'movedOn', day: movedOn, notBefore: resident.addressSince } as const
    const refused =
      refusedAddress(address, given.town, 'CHG-01') ??
      refusedDay({ ...days, notAfter: given.today, cite: 'CHG-01' }) ??
      refusedHousehold(about, given.input)
    if (refused) return refused
    const joined = householdOf(given)
    return changeRecord(about, given, {
      facts: [
        {
          type: 'AddressChanged',
          residentId: resident.id,
          on: given.today,
          address,
          since: movedOn,
          ...(joined === undefined ? {} : { householdId: joined }),
        },
      ],
      changed: { ...resident, address },
    })
  },
})

type Joining = { readonly household?: string; readonly newHousehold?: boolean }

function refusedHousehold(
  { householdNamed }: CaseFile,
  { household, newHousehold }: Joining,
): Refused | undefined {
  if (household === undefined) return undefined
  const detail = { field: 'household' } as const
  if (newHousehold === true) return refuse('answers-contradict', 'CHG-01', { detail })
  return householdNamed ? undefined : refuse('household-unknown', 'CHG-01', { detail })
}

function householdOf({ input, newId }: Given<Joining>): HouseholdId | undefined {
  if (input.newHousehold === true) return householdId(newId())
  return input.household === undefined ? undefined : householdId(input.household)
}

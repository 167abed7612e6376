// What somebody states about a move is held against the town and the record: the address lies
// here, the day lies between the last one on record and today.

import type { Day } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import { isAddressInTown } from '../resident/address.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Town } from '../rules/town.ts'

export function refusedAddress(address: string, town: Town, cite: RuleId): Refused | undefined {
  if (isAddressInTown(address, town)) return undefined
  return refuse('address-not-in-town', cite, { detail: { field: 'address' } })
}

type StatedDay = {
  readonly field: string
  readonly day: Day
  readonly cite: RuleId
  readonly notBefore: Day
  /** Absent: a plan, which lies ahead. */
  readonly notAfter?: Day
}

export function refusedDay(stated: StatedDay): Refused | undefined {
  const { field, day, cite, notBefore, notAfter } = stated
  if (notAfter !== undefined && day > notAfter) {
    return refuse('day-in-future', cite, { detail: { field } })
  }
  if (day >= notBefore) return undefined
  return refuse('day-before-record', cite, { detail: { field, recorded: notBefore } })
}

// A former surname or an alias is entered, or taken off by an answer of its own: an empty field
// is a question that nobody answered, never a deletion.

import { refuse, type Refused } from '../kernel/outcome.ts'
import type { RuleId } from '../rules/rule-id.ts'

export const takeOffField = { kind: 'yes_no', optional: true } as const

type FurtherName = {
  readonly field: string
  readonly before: string | undefined
  readonly name: string | undefined
  readonly takeOff: boolean | undefined
}

export function refusedName(
  { field, before, name, takeOff }: FurtherName,
  cite: RuleId,
): Refused | undefined {
  if (takeOff === true && name !== undefined) {
    return refuse('answers-contradict', cite, { detail: { field } })
  }
  if (takeOff !== true && name === undefined) {
    return refuse('field-missing', cite, { detail: { field, kind: 'text' } })
  }
  return name === before ? refuse('nothing-changed', 'CHG-01', { detail: { field } }) : undefined
}

// What a decider found: the value, the rules it rests on, and which of them decided.
//
// The reason is a code with a sentence in two languages (rules/reasons); faces may say it
// in their own words, and the command line prints it as it is.

import type { NationalDoubtId } from './doubts/national-doubts.ts'
import type { ReasonCode } from './reasons/reasons.ts'
import type { RuleId } from './rule-id.ts'

export type Finding<T> = {
  readonly value: T
  readonly cites: readonly RuleId[]
  readonly reason: ReasonCode
  /** Values that the reason's sentence names: a day, a time, a count. */
  readonly detail?: Readonly<Record<string, string | number>>
  /** What is not certain about this answer alone, beside what its rules carry by themselves. */
  readonly doubts?: readonly NationalDoubtId[]
  /** Where two readings stand against each other: the other one's value. */
  readonly otherReading?: Readonly<Record<string, string | number | boolean>>
}

// One consequence of an act, in a code, with the rules it follows from and the days it names.

import type { RuleId } from '../rules/rule-id.ts'

/** What a consequence is about, for grouping on a page. */
export type ConsequenceTopic =
  'record' | 'card' | 'certificates' | 'pins' | 'fee' | 'stops' | 'owed' | 'household'

export type Consequence = {
  readonly topic: ConsequenceTopic
  readonly code: string
  readonly cites: readonly RuleId[]
  readonly detail?: Readonly<Record<string, string | number>>
}

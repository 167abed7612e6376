// The history of a person, act by act: what was done, by whom, where, when, by which rule.

import type { Fact } from '../../core/facts.ts'
import { ruleIds, type RuleId } from '../../core/rules/rule-id.ts'
import type { StoredAct, StoredFact } from '../../shell/ledger/read.ts'

export type ActWithFacts = {
  readonly act: StoredAct
  readonly facts: readonly Fact[]
  readonly cites: readonly RuleId[]
  /** Position of the file after this act. */
  readonly seq: number
  /** Who did it, as they are called; absent for what no member of staff did. */
  readonly staffName?: string
}

/** The acts of a stream, oldest first, each with its facts. */
export function actsOf(stored: readonly StoredFact[]): readonly ActWithFacts[] {
  const acts = new Map<string, ActWithFacts>()
  for (const { act, fact, seq } of stored) {
    const facts = [...(acts.get(act.actId)?.facts ?? []), fact]
    acts.set(act.actId, { act, facts, cites: act.cites.filter(isRuleId), seq })
  }
  return [...acts.values()]
}

const ids: ReadonlySet<string> = new Set(ruleIds)

function isRuleId(text: string): text is RuleId {
  return ids.has(text)
}

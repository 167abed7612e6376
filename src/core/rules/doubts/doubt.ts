// How certain a rule of an edition is, and what to check where before leaning on it.
//
// The guide's own edition carries none: it says what the guide said. An edition compiled later
// names what was not confirmed; an answer is as certain as the least certain thing it rests on.

import type { Day } from '../../kernel/day.ts'
import type { Localized } from '../localized.ts'
import type { RuleId } from '../rule-id.ts'

/** From best to worst. Unconfirmed: an old value, of which nothing newer was found. */
const certainties = ['high', 'medium', 'low', 'unconfirmed'] as const
export type Certainty = (typeof certainties)[number]
export type LessThanHigh = Exclude<Certainty, 'high'>

export type Doubt = {
  readonly id: string
  /** Every answer that cites one of these carries the doubt; empty: only where a decider says. */
  readonly rules: readonly RuleId[]
  readonly certainty: LessThanHigh
  readonly what: Localized
  readonly where: Localized
}

/** A doubt about national law concerns editions from a day on, never the guide before it. */
export type NationalDoubt = Doubt & { readonly from: Day }

export function worstOf(doubts: readonly Doubt[]): Certainty {
  const worst = Math.max(0, ...doubts.map(({ certainty }) => certainties.indexOf(certainty)))
  return certainties[worst] ?? 'high'
}

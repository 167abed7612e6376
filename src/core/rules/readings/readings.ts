// Where the guide is silent, damaged or contradicts itself, and which reading this product takes.
//
// The product shows these (a page of the guide, a generated document); it never hides them.
// Sections 30, 31 and 32 of the rulebook are their source.

import type { RuleId } from '../rule-id.ts'
import { contradictions } from './contradictions.ts'
import { garbles } from './garbles.ts'
import { silencesFromStay } from './silences-from-stay.ts'
import { silencesToStay } from './silences-to-stay.ts'

export type Confidence = 'high' | 'medium_high' | 'medium' | 'low_medium'

/** A short text in English and Japanese. */
export type TwoTongues = { readonly en: string; readonly ja: string }

export type Reading = {
  /** `AMB-nn` and `GARB-nn` are rule ids; contradictions are numbered `CON-nn`. */
  readonly id: string
  readonly kind: 'silence' | 'damage' | 'contradiction'
  /** Section of the guide: `2(5)`, `App-7`; several apart by commas. */
  readonly place: string
  readonly what: TwoTongues
  readonly reading: TwoTongues
  readonly confidence: Confidence
  /** Rules that carry the reading. */
  readonly rules: readonly RuleId[]
}

export const readings: readonly Reading[] = [
  ...silencesToStay,
  ...silencesFromStay,
  ...garbles,
  ...contradictions,
]

// What one entry of the register of readings holds, in the two languages it is written in.
//
// The other locales stand in texts/, by the entry's id.

import type { RuleId } from '../rule-id.ts'

type Confidence = 'high' | 'medium_high' | 'medium' | 'low_medium'

/** A short text in English and Japanese. */
type TwoTongues = { readonly en: string; readonly ja: string }

export type ReadingEntry = {
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

// Everything a question is answered from: national values, one town, the holidays.
//
// All three are given, never looked up; two worlds may stand side by side (two towns,
// two editions) and answer differently.

import type { Calendar } from './calendar.ts'
import type { Rules } from './rules.ts'
import type { Town } from './town.ts'

export type World = {
  readonly rules: Rules
  readonly town: Town
  readonly calendar: Calendar
}

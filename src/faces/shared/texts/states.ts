// The few fixed words for a state, with one sentence each.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { statesJa, type StatesKey } from './ja/states.ts'
import { statesJaEasy } from './ja-easy/states.ts'
import { statesEn } from './en/states.ts'
import { statesKo } from './ko/states.ts'
import { statesZhHans } from './zh-hans/states.ts'
import { statesZhHant } from './zh-hant/states.ts'

export const statesTexts: Catalogue<StatesKey> = {
  ja: statesJa,
  'ja-easy': statesJaEasy,
  en: statesEn,
  ko: statesKo,
  'zh-Hans': statesZhHans,
  'zh-Hant': statesZhHant,
}

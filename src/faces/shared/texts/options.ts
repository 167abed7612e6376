// What can be chosen in a procedure’s fields, who may ask, and by which way.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { optionsJa, type OptionsKey } from './ja/options.ts'
import { optionsJaEasy } from './ja-easy/options.ts'
import { optionsEn } from './en/options.ts'
import { optionsKo } from './ko/options.ts'
import { optionsZhHans } from './zh-hans/options.ts'
import { optionsZhHant } from './zh-hant/options.ts'

export const optionsTexts: Catalogue<OptionsKey> = {
  ja: optionsJa,
  'ja-easy': optionsJaEasy,
  en: optionsEn,
  ko: optionsKo,
  'zh-Hans': optionsZhHans,
  'zh-Hant': optionsZhHant,
}

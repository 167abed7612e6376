// Labels of the values a refusal may carry.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { refusalDetailsJa, type RefusalDetailsKey } from './ja/refusal-details.ts'
import { refusalDetailsJaEasy } from './ja-easy/refusal-details.ts'
import { refusalDetailsEn } from './en/refusal-details.ts'
import { refusalDetailsKo } from './ko/refusal-details.ts'
import { refusalDetailsZhHans } from './zh-hans/refusal-details.ts'
import { refusalDetailsZhHant } from './zh-hant/refusal-details.ts'

export const refusalDetailsTexts: Catalogue<RefusalDetailsKey> = {
  ja: refusalDetailsJa,
  'ja-easy': refusalDetailsJaEasy,
  en: refusalDetailsEn,
  ko: refusalDetailsKo,
  'zh-Hans': refusalDetailsZhHans,
  'zh-Hant': refusalDetailsZhHant,
}

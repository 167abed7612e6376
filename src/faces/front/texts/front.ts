// What the front page says: who are you, how the demo ward is, and the tour.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { frontJa, type FrontKey } from './ja/front.ts'
import { frontJaEasy } from './ja-easy/front.ts'
import { frontEn } from './en/front.ts'
import { frontKo } from './ko/front.ts'
import { frontZhHans } from './zh-hans/front.ts'
import { frontZhHant } from './zh-hant/front.ts'

export const frontTexts: Catalogue<FrontKey> = {
  ja: frontJa,
  'ja-easy': frontJaEasy,
  en: frontEn,
  ko: frontKo,
  'zh-Hans': frontZhHans,
  'zh-Hant': frontZhHant,
}

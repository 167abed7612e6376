// What a person reads when a card, a PIN, a kiosk or a photo is refused.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { refusalsDoorJa, type RefusalsDoorKey } from './ja/refusals-door.ts'
import { refusalsDoorJaEasy } from './ja-easy/refusals-door.ts'
import { refusalsDoorEn } from './en/refusals-door.ts'
import { refusalsDoorKo } from './ko/refusals-door.ts'
import { refusalsDoorZhHans } from './zh-hans/refusals-door.ts'
import { refusalsDoorZhHant } from './zh-hant/refusals-door.ts'

export const refusalsDoorTexts: Catalogue<RefusalsDoorKey> = {
  ja: refusalsDoorJa,
  'ja-easy': refusalsDoorJaEasy,
  en: refusalsDoorEn,
  ko: refusalsDoorKo,
  'zh-Hans': refusalsDoorZhHans,
  'zh-Hant': refusalsDoorZhHant,
}

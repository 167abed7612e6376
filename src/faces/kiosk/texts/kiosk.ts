// What the kiosk says, one question a page.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { kioskJa, type KioskKey } from './ja/kiosk.ts'
import { kioskJaEasy } from './ja-easy/kiosk.ts'
import { kioskEn } from './en/kiosk.ts'
import { kioskKo } from './ko/kiosk.ts'
import { kioskZhHans } from './zh-hans/kiosk.ts'
import { kioskZhHant } from './zh-hant/kiosk.ts'

export const kioskTexts: Catalogue<KioskKey> = {
  ja: kioskJa,
  'ja-easy': kioskJaEasy,
  en: kioskEn,
  ko: kioskKo,
  'zh-Hans': kioskZhHans,
  'zh-Hant': kioskZhHant,
}

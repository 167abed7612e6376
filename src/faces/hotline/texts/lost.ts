// What a resident whose card is lost finds at /hotline: the numbers to call, now.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { lostJa, type LostKey } from './ja/lost.ts'
import { lostJaEasy } from './ja-easy/lost.ts'
import { lostEn } from './en/lost.ts'
import { lostKo } from './ko/lost.ts'
import { lostZhHans } from './zh-hans/lost.ts'
import { lostZhHant } from './zh-hant/lost.ts'

export const lostTexts: Catalogue<LostKey> = {
  ja: lostJa,
  'ja-easy': lostJaEasy,
  en: lostEn,
  ko: lostKo,
  'zh-Hans': lostZhHans,
  'zh-Hant': lostZhHant,
}

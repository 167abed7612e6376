// What operators read on the hotline. Staff only: easy Japanese is the Japanese, others English.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { hotlineEn } from './en/hotline.ts'
import { hotlineJa, type HotlineKey } from './ja/hotline.ts'

export const hotlineTexts: Catalogue<HotlineKey> = {
  ja: hotlineJa,
  'ja-easy': hotlineJa,
  en: hotlineEn,
  ko: hotlineEn,
  'zh-Hans': hotlineEn,
  'zh-Hant': hotlineEn,
}

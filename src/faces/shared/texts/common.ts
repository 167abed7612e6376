// Texts every page uses: frame, form words, errors of the frame itself.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from './message.ts'
import { commonJa, type CommonKey } from './ja/common.ts'
import { commonJaEasy } from './ja-easy/common.ts'
import { commonEn } from './en/common.ts'
import { commonKo } from './ko/common.ts'
import { commonZhHans } from './zh-hans/common.ts'
import { commonZhHant } from './zh-hant/common.ts'

export const commonTexts: Catalogue<CommonKey> = {
  ja: commonJa,
  'ja-easy': commonJaEasy,
  en: commonEn,
  ko: commonKo,
  'zh-Hans': commonZhHans,
  'zh-Hant': commonZhHant,
}

// What the check of a signature came to. One catalogue over all locales; use it with textsOf.

import type { Catalogue } from './message.ts'
import { verdictJa, type VerdictKey } from './ja/verdict.ts'
import { verdictJaEasy } from './ja-easy/verdict.ts'
import { verdictEn } from './en/verdict.ts'
import { verdictKo } from './ko/verdict.ts'
import { verdictZhHans } from './zh-hans/verdict.ts'
import { verdictZhHant } from './zh-hant/verdict.ts'

export const verdictTexts: Catalogue<VerdictKey> = {
  ja: verdictJa,
  'ja-easy': verdictJaEasy,
  en: verdictEn,
  ko: verdictKo,
  'zh-Hans': verdictZhHans,
  'zh-Hant': verdictZhHant,
}

// What the operator says, in the caller's language.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { scriptJa, type ScriptKey } from './ja/script.ts'
import { scriptJaEasy } from './ja-easy/script.ts'
import { scriptEn } from './en/script.ts'
import { scriptKo } from './ko/script.ts'
import { scriptZhHans } from './zh-hans/script.ts'
import { scriptZhHant } from './zh-hant/script.ts'

export const scriptTexts: Catalogue<ScriptKey> = {
  ja: scriptJa,
  'ja-easy': scriptJaEasy,
  en: scriptEn,
  ko: scriptKo,
  'zh-Hans': scriptZhHans,
  'zh-Hant': scriptZhHant,
}

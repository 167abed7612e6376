// Calculators, the fraud desk and the FAX form: one catalogue over all locales.

import type { Catalogue } from '../../shared/texts/message.ts'
import { toolsJa, type ToolsKey } from './ja/tools.ts'
import { toolsJaEasy } from './ja-easy/tools.ts'
import { toolsEn } from './en/tools.ts'
import { toolsKo } from './ko/tools.ts'
import { toolsZhHans } from './zh-hans/tools.ts'
import { toolsZhHant } from './zh-hant/tools.ts'

export const toolsTexts: Catalogue<ToolsKey> = {
  ja: toolsJa,
  'ja-easy': toolsJaEasy,
  en: toolsEn,
  ko: toolsKo,
  'zh-Hans': toolsZhHans,
  'zh-Hant': toolsZhHant,
}

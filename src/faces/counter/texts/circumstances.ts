// When a paper is asked for: the circumstances that procedures declare, for staff.
// Japanese is written first; its keys are the type of the others.

import type { Catalogue } from '../../shared/texts/message.ts'
import { circumstancesEn } from './en/circumstances.ts'
import { circumstancesJa, type CircumstancesKey } from './ja/circumstances.ts'

export const circumstancesTexts: Catalogue<CircumstancesKey> = {
  ja: circumstancesJa,
  'ja-easy': circumstancesJa,
  en: circumstancesEn,
  ko: circumstancesEn,
  'zh-Hans': circumstancesEn,
  'zh-Hant': circumstancesEn,
}

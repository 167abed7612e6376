// What an act brings about, told before it is done: staff read Japanese or English.
// Japanese is written first; its keys are the type of the others.

import type { Catalogue } from '../../shared/texts/message.ts'
import { consequencesEn } from './en/consequences.ts'
import { consequencesJa, type ConsequencesKey } from './ja/consequences.ts'

export const consequencesTexts: Catalogue<ConsequencesKey> = {
  ja: consequencesJa,
  'ja-easy': consequencesJa,
  en: consequencesEn,
  ko: consequencesEn,
  'zh-Hans': consequencesEn,
  'zh-Hant': consequencesEn,
}

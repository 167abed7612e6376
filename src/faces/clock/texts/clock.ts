// Texts of the virtual clock: whoever tries the specimen reads Japanese or English.
// Japanese is written first; its keys are the type of the others.

import type { Catalogue } from '../../shared/texts/message.ts'
import { clockEn } from './en/clock.ts'
import { clockJa, type ClockKey } from './ja/clock.ts'

export const clockTexts: Catalogue<ClockKey> = {
  ja: clockJa,
  'ja-easy': clockJa,
  en: clockEn,
  ko: clockEn,
  'zh-Hans': clockEn,
  'zh-Hant': clockEn,
}

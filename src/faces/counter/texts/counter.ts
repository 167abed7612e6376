// Texts of the counter: staff read Japanese or English.
// Japanese is written first; its keys are the type of the others.

import type { Catalogue } from '../../shared/texts/message.ts'
import { counterEn } from './en/counter.ts'
import { counterJa, type CounterKey } from './ja/counter.ts'

export const counterTexts: Catalogue<CounterKey> = {
  ja: counterJa,
  'ja-easy': counterJa,
  en: counterEn,
  ko: counterEn,
  'zh-Hans': counterEn,
  'zh-Hant': counterEn,
}

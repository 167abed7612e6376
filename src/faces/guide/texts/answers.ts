// What the navigator answers: headlines, steps, fees, days, places: one catalogue over all locales.

import type { Catalogue } from '../../shared/texts/message.ts'
import { answersJa, type AnswersKey } from './ja/answers.ts'
import { answersJaEasy } from './ja-easy/answers.ts'
import { answersEn } from './en/answers.ts'
import { answersKo } from './ko/answers.ts'
import { answersZhHans } from './zh-hans/answers.ts'
import { answersZhHant } from './zh-hant/answers.ts'

export const answersTexts: Catalogue<AnswersKey> = {
  ja: answersJa,
  'ja-easy': answersJaEasy,
  en: answersEn,
  ko: answersKo,
  'zh-Hans': answersZhHans,
  'zh-Hant': answersZhHant,
}

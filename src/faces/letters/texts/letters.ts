// Is this letter ours? What /letters says.
// One catalogue over all locales; use it with textsOf (message.ts).

import type { Catalogue } from '../../shared/texts/message.ts'
import { lettersJa, type LettersKey } from './ja/letters.ts'
import { lettersJaEasy } from './ja-easy/letters.ts'
import { lettersEn } from './en/letters.ts'
import { lettersKo } from './ko/letters.ts'
import { lettersZhHans } from './zh-hans/letters.ts'
import { lettersZhHant } from './zh-hant/letters.ts'

export const lettersTexts: Catalogue<LettersKey> = {
  ja: lettersJa,
  'ja-easy': lettersJaEasy,
  en: lettersEn,
  ko: lettersKo,
  'zh-Hans': lettersZhHans,
  'zh-Hant': lettersZhHant,
}

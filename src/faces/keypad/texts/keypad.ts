// Texts of the resident's keypad, in all six locales.
// Japanese is written first; its keys are the type of the others.

import type { Catalogue } from '../../shared/texts/message.ts'
import { keypadEn } from './en/keypad.ts'
import { keypadJa, type KeypadKey } from './ja/keypad.ts'
import { keypadJaEasy } from './ja-easy/keypad.ts'
import { keypadKo } from './ko/keypad.ts'
import { keypadZhHans } from './zh-hans/keypad.ts'
import { keypadZhHant } from './zh-hant/keypad.ts'

export const keypadTexts: Catalogue<KeypadKey> = {
  ja: keypadJa,
  'ja-easy': keypadJaEasy,
  en: keypadEn,
  ko: keypadKo,
  'zh-Hans': keypadZhHans,
  'zh-Hant': keypadZhHant,
}

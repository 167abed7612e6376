// Texts of the resident's keypad, in all six locales.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/keypad.json' with { type: 'json' }
import jaEasy from './ja-easy/keypad.json' with { type: 'json' }
import en from './en/keypad.json' with { type: 'json' }
import ko from './ko/keypad.json' with { type: 'json' }
import zhHans from './zh-hans/keypad.json' with { type: 'json' }
import zhHant from './zh-hant/keypad.json' with { type: 'json' }

/** Every message with the values it takes. */
export type KeypadMessages = {
  readonly title: NoValues
  readonly faceName: NoValues
  readonly codeTitle: NoValues
  readonly codeLabel: NoValues
  readonly begin: NoValues
  readonly codeUnknown: NoValues
  readonly progress: { readonly count: string | number; readonly number: string | number }
  readonly verifyTitle: { readonly pin: string | number }
  readonly newTitle: { readonly pin: string | number }
  readonly repeatTitle: { readonly pin: string | number }
  readonly newTitleShared: NoValues
  readonly repeatTitleShared: NoValues
  readonly pinLabel: NoValues
  readonly supportSign: { readonly min: string | number; readonly max: string | number }
  readonly supportDigits: { readonly count: string | number }
  readonly pinEmpty: NoValues
  readonly formatSign: NoValues
  readonly formatDigits: NoValues
  readonly differs: NoValues
  readonly pinWrong: { readonly pin: string | number; readonly triesLeft: string | number }
  readonly shareTitle: NoValues
  readonly shareBody: NoValues
  readonly shareLabel: NoValues
  readonly shareYes: NoValues
  readonly shareNo: NoValues
  readonly shareEmpty: NoValues
  readonly easyTitle: NoValues
  readonly easyBody: NoValues
  readonly startOver: NoValues
  readonly next: NoValues
  readonly blockedTitle: { readonly pin: string | number }
  readonly blockedBody: NoValues
  readonly doneTitle: NoValues
  readonly doneBody: NoValues
  readonly doneMemo: NoValues
  readonly leave: NoValues
}
export type KeypadKey = keyof KeypadMessages

export const keypadTexts: Catalogue<KeypadKey, KeypadMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

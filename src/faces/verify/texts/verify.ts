// The page on which anybody has a signed file checked.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/verify.json' with { type: 'json' }
import jaEasy from './ja-easy/verify.json' with { type: 'json' }
import en from './en/verify.json' with { type: 'json' }
import ko from './ko/verify.json' with { type: 'json' }
import zhHans from './zh-hans/verify.json' with { type: 'json' }
import zhHant from './zh-hant/verify.json' with { type: 'json' }

/** Every message with the values it takes. */
export type VerifyMessages = {
  readonly title: NoValues
  readonly lead: NoValues
  readonly signed: NoValues
  readonly signedSupport: NoValues
  readonly content: NoValues
  readonly check: NoValues
  readonly signatureOf: { readonly number: string | number }
  readonly nothingKept: NoValues
  readonly forPrograms: { readonly address: string | number }
  readonly noFile: NoValues
  readonly tooLarge: NoValues
  readonly notBase64: NoValues
  readonly bareIncomplete: NoValues
}
export type VerifyKey = keyof VerifyMessages

export const verifyTexts: Catalogue<VerifyKey, VerifyMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

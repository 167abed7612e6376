// Entering as a member of staff: staff read Japanese or English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/enrol.json' with { type: 'json' }
import en from './en/enrol.json' with { type: 'json' }

/** Every message with the values it takes. */
export type EnrolMessages = {
  readonly title: NoValues
  readonly lead: NoValues
  readonly code: NoValues
  readonly password: NoValues
  readonly repeat: NoValues
  readonly enrol: NoValues
  readonly codeUnknown: NoValues
  readonly passwordShort: { readonly length: string | number }
  readonly passwordDiffers: NoValues
  readonly doneTitle: NoValues
  readonly doneBody: { readonly staffId: string | number }
  readonly toLogin: NoValues
}
export type EnrolKey = keyof EnrolMessages

export const enrolTexts: Catalogue<EnrolKey, EnrolMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

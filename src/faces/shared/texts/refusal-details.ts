// Labels of the values a refusal may carry.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/refusal-details.json' with { type: 'json' }
import jaEasy from './ja-easy/refusal-details.json' with { type: 'json' }
import en from './en/refusal-details.json' with { type: 'json' }
import ko from './ko/refusal-details.json' with { type: 'json' }
import zhHans from './zh-hans/refusal-details.json' with { type: 'json' }
import zhHant from './zh-hant/refusal-details.json' with { type: 'json' }

/** Every message with the values it takes. */
export type RefusalDetailsMessages = {
  readonly go: NoValues
  readonly opens: NoValues
  readonly opensOn: NoValues
  readonly usableFrom: NoValues
  readonly portalLoginFrom: NoValues
  readonly dueOn: NoValues
  readonly recorded: NoValues
  readonly expectedFrom: NoValues
  readonly expiryDate: NoValues
  readonly papers: NoValues
  readonly pin: NoValues
  readonly certificate: NoValues
  readonly field: NoValues
  readonly fits: NoValues
  readonly applicants: NoValues
  readonly next: NoValues
  readonly lastDay: NoValues
  readonly from: NoValues
  readonly channels: NoValues
  readonly phone: NoValues
}
export type RefusalDetailsKey = keyof RefusalDetailsMessages

export const refusalDetailsTexts: Catalogue<RefusalDetailsKey, RefusalDetailsMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

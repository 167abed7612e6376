// What a resident whose card is lost finds at /hotline: the numbers to call, now.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/lost.json' with { type: 'json' }
import jaEasy from './ja-easy/lost.json' with { type: 'json' }
import en from './en/lost.json' with { type: 'json' }
import ko from './ko/lost.json' with { type: 'json' }
import zhHans from './zh-hans/lost.json' with { type: 'json' }
import zhHant from './zh-hant/lost.json' with { type: 'json' }

/** Every message with the values it takes. */
export type LostMessages = {
  readonly faceName: NoValues
  readonly title: NoValues
  readonly lead: NoValues
  readonly numbers: NoValues
  readonly languages: NoValues
  readonly owner: NoValues
  readonly free: NoValues
  readonly charged: NoValues
  readonly after: NoValues
  readonly fax: NoValues
  readonly faxForm: NoValues
  readonly faxWeb: NoValues
  readonly staff: NoValues
  readonly instead: { readonly number: string | number }
}
export type LostKey = keyof LostMessages

export const lostTexts: Catalogue<LostKey, LostMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

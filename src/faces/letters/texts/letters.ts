// Is this letter ours? What /letters says.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/letters.json' with { type: 'json' }
import jaEasy from './ja-easy/letters.json' with { type: 'json' }
import en from './en/letters.json' with { type: 'json' }
import ko from './ko/letters.json' with { type: 'json' }
import zhHans from './zh-hans/letters.json' with { type: 'json' }
import zhHant from './zh-hant/letters.json' with { type: 'json' }

/** Every message with the values it takes. */
export type LettersMessages = {
  readonly faceName: NoValues
  readonly title: NoValues
  readonly lead: NoValues
  readonly codeLabel: NoValues
  readonly codeHint: NoValues
  readonly check: NoValues
  readonly empty: NoValues
  readonly notACode: NoValues
  readonly mistyped: NoValues
  readonly genuineTitle: NoValues
  readonly genuineBody: NoValues
  readonly about: NoValues
  readonly aboutNotice: NoValues
  readonly aboutReminder: NoValues
  readonly to: NoValues
  readonly sentOn: NoValues
  readonly genuineCare: NoValues
  readonly unknownTitle: NoValues
  readonly unknownBody: NoValues
  readonly paperTitle: NoValues
  readonly paperLead: NoValues
  readonly numberLabel: NoValues
  readonly markLabel: NoValues
  readonly paperGenuine: NoValues
  readonly paperGenuineBody: NoValues
  readonly paperUnknown: NoValues
  readonly paperUnknownBody: NoValues
  readonly fraudTitle: NoValues
  readonly fraudLead: NoValues
  readonly fraudLines: NoValues
  readonly number: NoValues
  readonly owner: NoValues
  readonly now: NoValues
  readonly open: NoValues
  readonly closed: NoValues
  readonly byPlace: NoValues
  readonly report: NoValues
}
export type LettersKey = keyof LettersMessages

export const lettersTexts: Catalogue<LettersKey, LettersMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

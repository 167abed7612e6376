// The few fixed words for a state, with one sentence each.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/states.json' with { type: 'json' }
import jaEasy from './ja-easy/states.json' with { type: 'json' }
import en from './en/states.json' with { type: 'json' }
import ko from './ko/states.json' with { type: 'json' }
import zhHans from './zh-hans/states.json' with { type: 'json' }
import zhHant from './zh-hant/states.json' with { type: 'json' }

/** Every message with the values it takes. */
export type StatesMessages = {
  readonly valid: NoValues
  readonly suspended: NoValues
  readonly lapsed: NoValues
  readonly expired: NoValues
  readonly abolished: NoValues
  readonly returned: NoValues
  readonly pin_locked: NoValues
  readonly validSentence: NoValues
  readonly suspendedSentence: NoValues
  readonly lapsedSentence: NoValues
  readonly expiredSentence: NoValues
  readonly abolishedSentence: NoValues
  readonly returnedSentence: NoValues
  readonly pin_lockedSentence: NoValues
  readonly signPin: NoValues
  readonly authPin: NoValues
  readonly resident_registerPin: NoValues
  readonly card_infoPin: NoValues
  readonly signCertificate: NoValues
  readonly authCertificate: NoValues
  readonly certificateOrdered: NoValues
  readonly certificateAbsent: NoValues
  readonly triesLeft: { readonly count: string | number }
  readonly myNumberCard: NoValues
  readonly faceAuthCard: NoValues
  readonly myNumber: NoValues
  readonly name: NoValues
  readonly address: NoValues
  readonly birthDate: NoValues
  readonly sex: NoValues
  readonly expiryDate: NoValues
  readonly issueDate: NoValues
}
export type StatesKey = keyof StatesMessages

export const statesTexts: Catalogue<StatesKey, StatesMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

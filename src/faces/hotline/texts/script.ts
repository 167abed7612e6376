// What the operator says, in the caller's language.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/script.json' with { type: 'json' }
import jaEasy from './ja-easy/script.json' with { type: 'json' }
import en from './en/script.json' with { type: 'json' }
import ko from './ko/script.json' with { type: 'json' }
import zhHans from './zh-hans/script.json' with { type: 'json' }
import zhHant from './zh-hant/script.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ScriptMessages = {
  readonly askName: NoValues
  readonly stopped: { readonly receipt: string | number }
  readonly askDetails: NoValues
  readonly outside: NoValues
  readonly found: { readonly place: string | number }
  readonly notStopped: NoValues
}
export type ScriptKey = keyof ScriptMessages

export const scriptTexts: Catalogue<ScriptKey, ScriptMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

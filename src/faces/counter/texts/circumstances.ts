// When a paper is asked for: the circumstances that procedures declare, for staff.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/circumstances.json' with { type: 'json' }
import en from './en/circumstances.json' with { type: 'json' }

/** Every message with the values it takes. */
export type CircumstancesMessages = {
  readonly always: NoValues
  readonly by_guardian: NoValues
  readonly by_proxy: NoValues
  readonly card_in_hand: NoValues
  readonly disaster: NoValues
  readonly holds_card: NoValues
  readonly lost_at_home: NoValues
  readonly lost_outside: NoValues
  readonly name_is_entered: NoValues
  readonly notice_was_sent: NoValues
  readonly photo_is_brought: NoValues
  readonly pin_unknown: NoValues
  readonly replaces_card: NoValues
  readonly stolen: NoValues
}
export type CircumstancesKey = keyof CircumstancesMessages

export const circumstancesTexts: Catalogue<CircumstancesKey, CircumstancesMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

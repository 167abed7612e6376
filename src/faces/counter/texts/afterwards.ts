// What is left for the resident to do, as the receipt they take home says it. The keys are
// codes of consequences.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/afterwards.json' with { type: 'json' }
import en from './en/afterwards.json' with { type: 'json' }

/** Every message with the values it takes. */
export type AfterwardsMessages = {
  readonly release_if_found: NoValues
  readonly abolish_if_not_found: NoValues
  readonly cannot_be_restored: NoValues
  readonly reissue_would_cost: { readonly amountYen: string | number; readonly result: string }
  readonly keep_card_of_the_dead: NoValues
  readonly keep_annotated_card: NoValues
  readonly fill_in_expiry_field: NoValues
  readonly keep_memo_of_pins: NoValues
  readonly continued_use_owed: { readonly lastDay: string | number }
  readonly notify_move_in_at_destination: NoValues
  readonly validity_change_owed: {
    readonly from: string | number
    readonly lastDay: string | number
  }
  readonly sign_may_be_issued_again: NoValues
  readonly face_update_owed: NoValues
  readonly face_full: NoValues
  readonly member_moves_too: { readonly member: string | number }
  readonly member_moves_out_too: { readonly member: string | number }
  readonly member_moves_in_too: {
    readonly member: string | number
    readonly lastDay: string | number
  }
}
export type AfterwardsKey = keyof AfterwardsMessages

export const afterwardsTexts: Catalogue<AfterwardsKey, AfterwardsMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

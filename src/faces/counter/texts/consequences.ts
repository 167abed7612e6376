// What an act brings about, told before it is done: staff read Japanese or English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/consequences.json' with { type: 'json' }
import en from './en/consequences.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ConsequencesMessages = {
  readonly record_moved_out: NoValues
  readonly record_moved_abroad: NoValues
  readonly record_dead: NoValues
  readonly record_deleted: NoValues
  readonly card_delivered: { readonly expiryDate: string | number }
  readonly card_suspended: NoValues
  readonly card_released: NoValues
  readonly card_abolished: NoValues
  readonly card_expired: NoValues
  readonly card_lapsed: NoValues
  readonly card_returned: NoValues
  readonly old_card_replaced: NoValues
  readonly card_annotated_and_given_back: NoValues
  readonly face_updated: { readonly lines: string | number }
  readonly validity_changed: { readonly expiryDate: string | number }
  readonly switched_to_face_authentication: NoValues
  readonly switched_to_standard: NoValues
  readonly application_withdrawn: NoValues
  readonly auth_revoked: NoValues
  readonly sign_revoked: NoValues
  readonly auth_goes_on: NoValues
  readonly auth_ordered: {
    readonly expiryDate: string | number
    readonly usableFrom: string | number
    readonly portalLoginFrom: string
  }
  readonly sign_ordered: {
    readonly expiryDate: string | number
    readonly usableFrom: string | number
  }
  readonly auth_expired: NoValues
  readonly sign_expired: NoValues
  readonly certificates_held: NoValues
  readonly certificates_resumed: { readonly portalLoginFrom: string | number }
  readonly pins_set: { readonly pins: string | number }
  readonly pin_removed: { readonly pin: string | number }
  readonly pin_changed: { readonly pin: string | number }
  readonly pin_count_cleared: { readonly pin: string | number }
  readonly nothing_to_pay: NoValues
  readonly fee_charged: { readonly amountYen: string | number }
  readonly reissue_would_cost: {
    readonly amountYen: string | number
    readonly result: string
    readonly reason: string | number
  }
  readonly service_stops: { readonly service: string | number }
  readonly card_expected: {
    readonly expectedFrom: string | number
    readonly expectedUntil: string | number
  }
  readonly fee_at_delivery: NoValues
  readonly release_if_found: NoValues
  readonly abolish_if_not_found: NoValues
  readonly cannot_be_restored: NoValues
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
  readonly face_update_owed: { readonly needed: string | number }
  readonly face_full: { readonly needed: string | number; readonly free: string | number }
  readonly member_moves_too: { readonly member: string | number }
  readonly member_moves_out_too: { readonly member: string | number }
  readonly member_moves_in_too: {
    readonly member: string | number
    readonly lastDay: string | number
  }
  readonly mynaportal: NoValues
  readonly convenience_store: NoValues
  readonly health_insurance: NoValues
  readonly online_application: NoValues
  readonly smart_application: NoValues
  readonly identity_document: NoValues
}
export type ConsequencesKey = keyof ConsequencesMessages

export const consequencesTexts: Catalogue<ConsequencesKey, ConsequencesMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

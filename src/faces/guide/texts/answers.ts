// What the navigator answers: headlines, steps, fees, days, places.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/answers.json' with { type: 'json' }
import jaEasy from './ja-easy/answers.json' with { type: 'json' }
import en from './en/answers.json' with { type: 'json' }
import ko from './ko/answers.json' with { type: 'json' }
import zhHans from './zh-hans/answers.json' with { type: 'json' }
import zhHant from './zh-hant/answers.json' with { type: 'json' }

/** Every message with the values it takes. */
export type AnswersMessages = {
  readonly head_call_to_suspend: {
    readonly phone_general: string | number
    readonly phone_foreign_card: string | number
  }
  readonly head_abolish: NoValues
  readonly head_abolish_disaster: NoValues
  readonly head_apply_reissue: NoValues
  readonly head_release: { readonly place_card_window: string | number }
  readonly head_found_still_works: NoValues
  readonly head_return_found: NoValues
  readonly head_move_within: NoValues
  readonly head_move_out_window: { readonly town: string | number }
  readonly head_move_out_online: { readonly town: string | number }
  readonly head_move_out_online_no_sign: NoValues
  readonly head_move_in: NoValues
  readonly head_continued_use: NoValues
  readonly head_card_lapsed: NoValues
  readonly head_move_abroad: NoValues
  readonly head_move_abroad_keep: NoValues
  readonly head_name_change: NoValues
  readonly head_former_surname: { readonly place_record_counter: string | number }
  readonly head_renew_certificate: { readonly place_card_window: string | number }
  readonly head_renew_certificate_later: { readonly months_renewal: string | number }
  readonly head_certificate_over: NoValues
  readonly head_renew_card: NoValues
  readonly head_renew_card_later: { readonly months_renewal: string | number }
  readonly head_look_at_letter: NoValues
  readonly head_issue_certificate: NoValues
  readonly head_sign_from_birthday: { readonly age_sign: string | number }
  readonly head_stay_change: { readonly place_card_window: string | number }
  readonly head_stay_change_later: { readonly business_days_stay: string | number }
  readonly head_stay_extension: { readonly months_stay_extension: string | number }
  readonly head_stay_shorter: { readonly place_card_window: string | number }
  readonly head_stay_too_late: NoValues
  readonly head_pin_reset: NoValues
  readonly head_pin_unlock: NoValues
  readonly head_pin_unlock_sign: NoValues
  readonly head_keep_deceased: NoValues
  readonly head_store_now: NoValues
  readonly head_store_later: {
    readonly time_kiosk_opens: string | number
    readonly time_kiosk_closes: string | number
  }
  readonly head_store_not_with_face: NoValues
  readonly head_store_not_offered: NoValues
  readonly head_smart_order: NoValues
  readonly head_smart_not_offered: NoValues
  readonly head_smart_not_with_face: NoValues
  readonly head_switch_face: { readonly place_card_window: string | number }
  readonly head_face_at_application: NoValues
  readonly head_insurance_register: NoValues
  readonly head_insurance_renew_first: { readonly place_card_window: string | number }
  readonly head_account_register: { readonly place_support_window: string | number }
  readonly head_hang_up: NoValues
  readonly head_complain: NoValues
  readonly head_fax_question: { readonly fax_hearing: string | number }
  readonly head_fax_suspend: { readonly fax_hearing: string | number }
  readonly head_return_card: NoValues
  readonly head_revoke_certificate: NoValues
  readonly head_first_card: NoValues
  readonly step_call_suspend: {
    readonly phone_general: string | number
    readonly phone_foreign_card: string | number
  }
  readonly step_report_police: NoValues
  readonly step_report_fire: NoValues
  readonly step_abolish_if_not_found: NoValues
  readonly step_apply_with_photo: {
    readonly photo_high: string | number
    readonly photo_wide: string | number
  }
  readonly step_photo_free_at_support: { readonly place_support_window: string | number }
  readonly step_pay_at_delivery: NoValues
  readonly step_hand_in_old: NoValues
  readonly step_hand_in_now: NoValues
  readonly step_release_at_window: NoValues
  readonly step_give_notice: NoValues
  readonly step_enter_resident_pin: { readonly length_digits: string | number }
  readonly step_face_rewritten: NoValues
  readonly step_sign_again: { readonly place_card_window: string | number }
  readonly step_surname_on_record_first: { readonly place_record_counter: string | number }
  readonly step_special_move_in: NoValues
  readonly step_continued_use_in_time: { readonly days_continued_use: string | number }
  readonly step_portal_move_out: NoValues
  readonly step_no_form_there: NoValues
  readonly step_get_annotated_card: NoValues
  readonly step_apply_as_letter_says: NoValues
  readonly step_bring_letter: NoValues
  readonly step_under_age_later: { readonly age_sign: string | number }
  readonly step_bring_residence_card: NoValues
  readonly step_show_pending: NoValues
  readonly step_certificates_separately: NoValues
  readonly step_choose_new_pin: NoValues
  readonly step_store_reset_sign: NoValues
  readonly step_software_cannot: NoValues
  readonly step_keep_until_finished: NoValues
  readonly step_use_machine: NoValues
  readonly step_go_to_window_for_other: NoValues
  readonly step_smart_three_steps: NoValues
  readonly step_register_insurance_ways: NoValues
  readonly step_ask_before_switch: NoValues
  readonly step_end_call: NoValues
  readonly step_no_bank_numbers: NoValues
  readonly step_ask_advice: NoValues
  readonly step_write_reply_number: NoValues
  readonly step_write_all_items: NoValues
  readonly step_software_can_revoke: NoValues
  readonly step_apply_after_stay_result: NoValues
  readonly step_check_sender: NoValues
  readonly stop_card_and_certificates: NoValues
  readonly stop_sign_certificate: NoValues
  readonly stop_everything_for_good: NoValues
  readonly stop_locked_function: NoValues
  readonly stop_portal_for_days: { readonly days_portal_login: string | number }
  readonly stop_pin_services: NoValues
  readonly stop_named_certificate: NoValues
  readonly stop_nothing: NoValues
  readonly nothing_misuse: NoValues
  readonly nothing_stays_suspended: NoValues
  readonly nothing_stays_stopped: NoValues
  readonly nothing_card_lapses: NoValues
  readonly nothing_no_sign: NoValues
  readonly nothing_expires: NoValues
  readonly nothing_stay_paid: NoValues
  readonly nothing_stays_locked: NoValues
  readonly nothing_nothing_changes: NoValues
  readonly nothing_record_differs: NoValues
  readonly nothing_no_card: NoValues
  readonly nothing_cannot_register: NoValues
  readonly nothing_fraud_goes_on: NoValues
  readonly duration_same_day: NoValues
  readonly duration_new_card: {
    readonly months_reissue_from: string | number
    readonly months_reissue_to: string | number
  }
  readonly duration_one_call: NoValues
  readonly duration_by_post: NoValues
  readonly duration_fax_reply: NoValues
  readonly duration_at_once: NoValues
  readonly fee_none: NoValues
  readonly fee_free: NoValues
  readonly fee_paid: { readonly amount: string | number }
  readonly fee_free_if_returned: { readonly amount: string | number }
  readonly fee_inquire: NoValues
  readonly fee_each: { readonly amount: string | number }
  readonly fee_not_stated: NoValues
  readonly who_holder: NoValues
  readonly who_guardian: NoValues
  readonly who_household_member: NoValues
  readonly who_proxy: NoValues
  readonly deadline_stay_notify: NoValues
  readonly deadline_move_in_notify: { readonly days_move_in: string | number }
  readonly deadline_planned_move_out: { readonly days_planned_move_out: string | number }
  readonly deadline_continued_use: NoValues
  readonly deadline_departure_apply: NoValues
  readonly deadline_renew_from: NoValues
  readonly deadline_renew_until: NoValues
  readonly deadline_stay_from: NoValues
  readonly deadline_stay_until: NoValues
  readonly deadline_extended_until: NoValues
  readonly deadline_sign_from: NoValues
  readonly deadline_portal_from: NoValues
  readonly deadline_usable_from: NoValues
  readonly warning_closed_until_after_deadline: NoValues
  readonly row_issue_application_form: NoValues
  readonly row_apply_reissue: NoValues
  readonly row_return_card: NoValues
  readonly row_report_loss_abolish: NoValues
  readonly row_release_suspension: NoValues
  readonly row_pin_change_reset: NoValues
  readonly row_continued_use_face_update: NoValues
  readonly row_stay_validity_change: NoValues
  readonly row_certificate_issue_renew: NoValues
  readonly row_certificate_revoke: NoValues
  readonly row_switch_face_auth: NoValues
  readonly head_stay_change_first: { readonly place_card_window: string | number }
  readonly step_bring_card_only: NoValues
  readonly step_stay_change_after_card: { readonly business_days_stay: string | number }
  readonly step_stay_extension_if_pending: { readonly months_stay_extension: string | number }
  readonly nothing_abroad_lapses: NoValues
  readonly warning_deadline_passed: NoValues
  readonly head_moving_again: NoValues
  readonly head_moving_again_ask: NoValues
  readonly head_police_not_needed: NoValues
  readonly head_police_first: NoValues
  readonly head_book_delivery: NoValues
  readonly head_application_state: {
    readonly months_reissue_from: string | number
    readonly months_reissue_to: string | number
  }
  readonly head_someone_else: NoValues
  readonly step_book_by_phone: NoValues
  readonly step_set_pins_at_delivery: NoValues
  readonly step_pay_if_due: NoValues
  readonly step_ask_state_by_phone: NoValues
  readonly step_police_gives_number: NoValues
  readonly step_then_to_window: NoValues
  readonly step_reset_in_person: NoValues
  readonly step_family_may_suspend: NoValues
  readonly step_proxy_may_switch: NoValues
  readonly step_no_sign_under_age: { readonly age_sign: string | number }
  readonly step_ask_papers_first: NoValues
  readonly step_continued_use_first: NoValues
  readonly step_then_move_out: NoValues
  readonly step_limits_run_on: NoValues
}
export type AnswersKey = keyof AnswersMessages

export const answersTexts: Catalogue<AnswersKey, AnswersMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

// Life events of the navigator, its questions and their answers.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/events.json' with { type: 'json' }
import jaEasy from './ja-easy/events.json' with { type: 'json' }
import en from './en/events.json' with { type: 'json' }
import ko from './ko/events.json' with { type: 'json' }
import zhHans from './zh-hans/events.json' with { type: 'json' }
import zhHant from './zh-hant/events.json' with { type: 'json' }

/** Every message with the values it takes. */
export type EventsMessages = {
  readonly event_lost: NoValues
  readonly event_found: NoValues
  readonly event_forgot_pin: NoValues
  readonly event_locked_pin: NoValues
  readonly event_damaged: NoValues
  readonly event_suspicious: NoValues
  readonly event_hearing: NoValues
  readonly event_move_within: { readonly town: string | number }
  readonly event_move_out: { readonly town: string | number }
  readonly event_move_in: { readonly town: string | number }
  readonly event_move_abroad: NoValues
  readonly event_leave_japan: NoValues
  readonly event_name_change: NoValues
  readonly event_letter: NoValues
  readonly event_expiry_soon: NoValues
  readonly event_expired: NoValues
  readonly event_new_residence_card: NoValues
  readonly event_turned_15: { readonly age_sign: string | number }
  readonly event_store_certificate: NoValues
  readonly event_smart_application: NoValues
  readonly event_insurance: NoValues
  readonly event_face_card: NoValues
  readonly event_public_account: NoValues
  readonly event_first_card: NoValues
  readonly event_want_certificate: NoValues
  readonly event_photo_change: NoValues
  readonly event_field_full: NoValues
  readonly event_former_surname: NoValues
  readonly event_sex_change: NoValues
  readonly event_revoke_certificate: NoValues
  readonly event_return_card: NoValues
  readonly event_someone_died: NoValues
  readonly group_trouble: NoValues
  readonly group_moving: NoValues
  readonly group_renewal: NoValues
  readonly group_use: NoValues
  readonly group_card: NoValues
  readonly group_help: NoValues
  readonly q_lost_where: NoValues
  readonly o_lost_where_home: NoValues
  readonly o_lost_where_outside: NoValues
  readonly o_lost_where_stolen: NoValues
  readonly o_lost_where_disaster: NoValues
  readonly q_lost_want: NoValues
  readonly o_lost_want_stop: NoValues
  readonly o_lost_want_abolish: NoValues
  readonly o_lost_want_new_card: NoValues
  readonly q_found_state: NoValues
  readonly o_found_state_suspended: NoValues
  readonly o_found_state_not_suspended: NoValues
  readonly o_found_state_abolished: NoValues
  readonly o_found_state_replaced: NoValues
  readonly q_with_move: NoValues
  readonly o_with_move_no: NoValues
  readonly o_with_move_yes: NoValues
  readonly q_move_how: NoValues
  readonly o_move_how_window: NoValues
  readonly o_move_how_online: NoValues
  readonly q_sign_valid: NoValues
  readonly o_sign_valid_yes: NoValues
  readonly o_sign_valid_no: NoValues
  readonly q_nationality: NoValues
  readonly o_nationality_japanese: NoValues
  readonly o_nationality_foreign: NoValues
  readonly q_want_sign: NoValues
  readonly o_want_sign_yes: NoValues
  readonly o_want_sign_no: NoValues
  readonly q_letter_about: NoValues
  readonly o_letter_about_certificate: NoValues
  readonly o_letter_about_card: NoValues
  readonly o_letter_about_unsure: NoValues
  readonly q_holder: NoValues
  readonly o_holder_no_fixed_stay: NoValues
  readonly o_holder_fixed_stay: NoValues
  readonly q_pin_known: NoValues
  readonly o_pin_known_yes: NoValues
  readonly o_pin_known_no: NoValues
  readonly q_which_certificate: NoValues
  readonly o_which_certificate_sign: NoValues
  readonly o_which_certificate_auth: NoValues
  readonly o_which_certificate_both: NoValues
  readonly q_stay_state: NoValues
  readonly o_stay_state_received: NoValues
  readonly o_stay_state_pending: NoValues
  readonly o_stay_state_shorter: NoValues
  readonly q_which_pin: NoValues
  readonly o_which_pin_sign: {
    readonly length_sign_min: string | number
    readonly length_sign_max: string | number
  }
  readonly o_which_pin_auth: { readonly length_digits: string | number }
  readonly o_which_pin_resident_register: { readonly length_digits: string | number }
  readonly o_which_pin_card_info: { readonly length_digits: string | number }
  readonly o_which_pin_unsure: NoValues
  readonly q_pin_symptom: NoValues
  readonly o_pin_symptom_asked_for_six_or_more_characters: {
    readonly length_sign_min: string | number
  }
  readonly o_pin_symptom_signing_an_application: NoValues
  readonly o_pin_symptom_logging_in_to_portal: NoValues
  readonly o_pin_symptom_documents_from_kiosk: NoValues
  readonly o_pin_symptom_health_insurance_reader: NoValues
  readonly o_pin_symptom_moving_or_changing_name: NoValues
  readonly o_pin_symptom_certificate_at_window: NoValues
  readonly o_pin_symptom_filling_in_name_and_address: NoValues
  readonly o_pin_symptom_asked_for_four_digits: { readonly length_digits: string | number }
  readonly o_pin_symptom_unknown: NoValues
  readonly q_store_document: NoValues
  readonly o_store_document_resident_record_copy: NoValues
  readonly o_store_document_seal_registration_certificate: NoValues
  readonly o_store_document_other: NoValues
  readonly q_card_kind: NoValues
  readonly o_card_kind_standard: NoValues
  readonly o_card_kind_face: NoValues
  readonly q_smart_document: NoValues
  readonly o_smart_document_resident_record_copy: NoValues
  readonly o_smart_document_tax_assessment_certificate: NoValues
  readonly o_smart_document_tax_payment_certificate: NoValues
  readonly o_smart_document_light_vehicle_tax_certificate: NoValues
  readonly o_smart_document_seal_registration_certificate: NoValues
  readonly q_old_card: NoValues
  readonly o_old_card_yes: NoValues
  readonly o_old_card_no: NoValues
  readonly q_with_certificate: NoValues
  readonly o_with_certificate_yes: NoValues
  readonly o_with_certificate_no: NoValues
  readonly q_surname_how: NoValues
  readonly o_surname_how_addition: NoValues
  readonly o_surname_how_printed: NoValues
  readonly q_has_card: NoValues
  readonly o_has_card_yes: NoValues
  readonly o_has_card_no: NoValues
  readonly q_damage: NoValues
  readonly o_damage_chip: NoValues
  readonly o_damage_soiled: NoValues
  readonly q_fraud_kind: NoValues
  readonly o_fraud_kind_call: NoValues
  readonly o_fraud_kind_complaint: NoValues
  readonly q_fax_purpose: NoValues
  readonly o_fax_purpose_question: NoValues
  readonly o_fax_purpose_suspend: NoValues
  readonly q_moved_on: NoValues
  readonly q_planned_move_out: NoValues
  readonly q_started_living: NoValues
  readonly q_notified_on: NoValues
  readonly q_departure: NoValues
  readonly q_expiry: NoValues
  readonly q_birth_date: NoValues
  readonly q_received_on: NoValues
  readonly q_card_expiry: NoValues
  readonly q_auth_expiry: NoValues
  readonly event_reissue: NoValues
  readonly q_reason: NoValues
  readonly o_reason_lost: NoValues
  readonly o_reason_stolen: NoValues
  readonly o_reason_chip_broken: NoValues
  readonly o_reason_soiled: NoValues
  readonly o_reason_expired_fixed_stay: NoValues
  readonly o_reason_continued_use_not_done: NoValues
  readonly o_reason_continued_use_impossible: NoValues
  readonly o_reason_own_convenience: NoValues
  readonly o_reason_preprinted_former_surname: NoValues
  readonly o_reason_moved_abroad: NoValues
  readonly o_reason_face_full: NoValues
  readonly o_reason_renewal: NoValues
  readonly o_reason_sex_change: NoValues
  readonly o_reason_disaster: NoValues
  readonly event_moving_again: NoValues
  readonly event_police_number: NoValues
  readonly event_collect_card: NoValues
  readonly event_application_state: NoValues
  readonly event_for_someone: NoValues
  readonly q_for_whom: NoValues
  readonly o_for_whom_child: NoValues
  readonly o_for_whom_hospital: NoValues
  readonly o_for_whom_other: NoValues
  readonly q_has_notified: NoValues
  readonly o_has_notified_yes: NoValues
  readonly o_has_notified_no: NoValues
}
export type EventsKey = keyof EventsMessages

export const eventsTexts: Catalogue<EventsKey, EventsMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

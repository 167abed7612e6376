// Names of the acts on the resident record and services, and one sentence on each.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/procedures-register.json' with { type: 'json' }
import jaEasy from './ja-easy/procedures-register.json' with { type: 'json' }
import en from './en/procedures-register.json' with { type: 'json' }
import ko from './ko/procedures-register.json' with { type: 'json' }
import zhHans from './zh-hans/procedures-register.json' with { type: 'json' }
import zhHant from './zh-hant/procedures-register.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ProceduresRegisterMessages = {
  readonly switch_to_standard: NoValues
  readonly 'switch_to_standard.about': NoValues
  readonly move_within_ward: NoValues
  readonly 'move_within_ward.about': NoValues
  readonly special_move_out: NoValues
  readonly 'special_move_out.about': NoValues
  readonly online_move_out: NoValues
  readonly 'online_move_out.about': NoValues
  readonly special_move_in: NoValues
  readonly 'special_move_in.about': NoValues
  readonly move_abroad: NoValues
  readonly 'move_abroad.about': NoValues
  readonly change_name: NoValues
  readonly 'change_name.about': NoValues
  readonly change_former_surname: NoValues
  readonly 'change_former_surname.about': NoValues
  readonly change_alias: NoValues
  readonly 'change_alias.about': NoValues
  readonly change_sex: NoValues
  readonly 'change_sex.about': NoValues
  readonly correct_birth_date: NoValues
  readonly 'correct_birth_date.about': NoValues
  readonly change_stay: NoValues
  readonly 'change_stay.about': NoValues
  readonly change_adult_wardship: NoValues
  readonly 'change_adult_wardship.about': NoValues
  readonly register_seal: NoValues
  readonly 'register_seal.about': NoValues
  readonly change_my_number: NoValues
  readonly 'change_my_number.about': NoValues
  readonly change_resident_code: NoValues
  readonly 'change_resident_code.about': NoValues
  readonly register_death: NoValues
  readonly 'register_death.about': NoValues
  readonly delete_record: NoValues
  readonly 'delete_record.about': NoValues
  readonly leave_register: NoValues
  readonly 'leave_register.about': NoValues
  readonly register_insurance_use: NoValues
  readonly 'register_insurance_use.about': NoValues
  readonly choose_reminder: NoValues
  readonly 'choose_reminder.about': NoValues
  readonly issue_document: NoValues
  readonly 'issue_document.about': NoValues
  readonly record_moved_out: NoValues
  readonly 'record_moved_out.about': NoValues
  readonly lapse_late_90: NoValues
  readonly 'lapse_late_90.about': NoValues
}
export type ProceduresRegisterKey = keyof ProceduresRegisterMessages

export const proceduresRegisterTexts: Catalogue<ProceduresRegisterKey, ProceduresRegisterMessages> =
  {
    ja: ja,
    'ja-easy': jaEasy,
    en: en,
    ko: ko,
    'zh-Hans': zhHans,
    'zh-Hant': zhHant,
  }

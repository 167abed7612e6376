// What can be chosen in a procedure’s fields, who may ask, and by which way.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/options.json' with { type: 'json' }
import jaEasy from './ja-easy/options.json' with { type: 'json' }
import en from './en/options.json' with { type: 'json' }
import ko from './ko/options.json' with { type: 'json' }
import zhHans from './zh-hans/options.json' with { type: 'json' }
import zhHant from './zh-hant/options.json' with { type: 'json' }

/** Every message with the values it takes. */
export type OptionsMessages = {
  readonly lost: NoValues
  readonly stolen: NoValues
  readonly chip_broken: NoValues
  readonly soiled: NoValues
  readonly renewal: NoValues
  readonly expired_fixed_stay: NoValues
  readonly continued_use_not_done: NoValues
  readonly continued_use_impossible: NoValues
  readonly own_convenience: NoValues
  readonly preprinted_former_surname: NoValues
  readonly moved_abroad: NoValues
  readonly face_full: NoValues
  readonly sex_change: NoValues
  readonly disaster: NoValues
  readonly other: NoValues
  readonly lost_at_home: NoValues
  readonly lost_outside: NoValues
  readonly not_needed: NoValues
  readonly replaced: NoValues
  readonly found_after_abolition: NoValues
  readonly found_after_replacement: NoValues
  readonly deceased: NoValues
  readonly lapsed: NoValues
  readonly standard: NoValues
  readonly face_authentication: NoValues
  readonly sign: NoValues
  readonly auth: NoValues
  readonly resident_register: NoValues
  readonly card_info: NoValues
  readonly holder: NoValues
  readonly guardian: NoValues
  readonly household_member: NoValues
  readonly proxy: NoValues
  readonly office: NoValues
  readonly both: NoValues
  readonly keep: NoValues
  readonly revoke: NoValues
  readonly self: NoValues
  readonly self_and_household: NoValues
  readonly household_only: NoValues
  readonly japan: NoValues
  readonly abroad: NoValues
  readonly male: NoValues
  readonly female: NoValues
  readonly unspecified: NoValues
  readonly permanent_resident: NoValues
  readonly special_permanent_resident: NoValues
  readonly highly_skilled_2: NoValues
  readonly fixed_stay: NoValues
  readonly mynaportal: NoValues
  readonly seven_bank_atm: NoValues
  readonly hospital_reader: NoValues
  readonly ja: NoValues
  readonly 'ja-easy': NoValues
  readonly en: NoValues
  readonly ko: NoValues
  readonly 'zh-Hans': NoValues
  readonly 'zh-Hant': NoValues
  readonly resident_record_copy: NoValues
  readonly seal_registration_certificate: NoValues
  readonly window: NoValues
  readonly portal: NoValues
  readonly phone: NoValues
  readonly fax: NoValues
  readonly client: NoValues
  readonly register: NoValues
  readonly kiosk: NoValues
  readonly system: NoValues
  readonly birth: NoValues
  readonly from_abroad: NoValues
  readonly other_municipality: NoValues
  readonly japanese: NoValues
}
export type OptionsKey = keyof OptionsMessages

export const optionsTexts: Catalogue<OptionsKey, OptionsMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

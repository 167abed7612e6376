// Papers and things a person brings, and when they are needed.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/papers.json' with { type: 'json' }
import jaEasy from './ja-easy/papers.json' with { type: 'json' }
import en from './en/papers.json' with { type: 'json' }
import ko from './ko/papers.json' with { type: 'json' }
import zhHans from './zh-hans/papers.json' with { type: 'json' }
import zhHant from './zh-hant/papers.json' with { type: 'json' }

/** Every message with the values it takes. */
export type PapersMessages = {
  readonly card: NoValues
  readonly identity_document: NoValues
  readonly second_identity_document: NoValues
  readonly photo: NoValues
  readonly expiry_notice: NoValues
  readonly residence_card: NoValues
  readonly pending_stay_application: NoValues
  readonly police_report_number: NoValues
  readonly disaster_certificate: NoValues
  readonly old_card: NoValues
  readonly delivery_notice: NoValues
  readonly proxy_letter: NoValues
  readonly guardianship_proof: NoValues
  readonly move_out_certificate_data: NoValues
  readonly record_change_notification: NoValues
  readonly family_register_proof: NoValues
  readonly listTitle: NoValues
  readonly optionalPaper: NoValues
}
export type PapersKey = keyof PapersMessages

export const papersTexts: Catalogue<PapersKey, PapersMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

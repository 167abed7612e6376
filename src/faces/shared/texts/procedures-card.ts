// Names of the procedures about the card itself, and one sentence on what each does.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/procedures-card.json' with { type: 'json' }
import jaEasy from './ja-easy/procedures-card.json' with { type: 'json' }
import en from './en/procedures-card.json' with { type: 'json' }
import ko from './ko/procedures-card.json' with { type: 'json' }
import zhHans from './zh-hans/procedures-card.json' with { type: 'json' }
import zhHant from './zh-hant/procedures-card.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ProceduresCardMessages = {
  readonly apply_first_issue: NoValues
  readonly 'apply_first_issue.about': NoValues
  readonly apply_reissue: NoValues
  readonly 'apply_reissue.about': NoValues
  readonly deliver_card: NoValues
  readonly 'deliver_card.about': NoValues
  readonly return_notification_card: NoValues
  readonly 'return_notification_card.about': NoValues
  readonly issue_application_form: NoValues
  readonly 'issue_application_form.about': NoValues
  readonly withdraw_application: NoValues
  readonly 'withdraw_application.about': NoValues
  readonly suspend: NoValues
  readonly 'suspend.about': NoValues
  readonly release_suspension: NoValues
  readonly 'release_suspension.about': NoValues
  readonly report_loss_abolish: NoValues
  readonly 'report_loss_abolish.about': NoValues
  readonly return_card: NoValues
  readonly 'return_card.about': NoValues
  readonly pin_change: NoValues
  readonly 'pin_change.about': NoValues
  readonly pin_reset: NoValues
  readonly 'pin_reset.about': NoValues
  readonly pin_unlock: NoValues
  readonly 'pin_unlock.about': NoValues
  readonly continued_use: NoValues
  readonly 'continued_use.about': NoValues
  readonly face_info_update: NoValues
  readonly 'face_info_update.about': NoValues
  readonly stay_validity_change: NoValues
  readonly 'stay_validity_change.about': NoValues
  readonly stay_special_extension: NoValues
  readonly 'stay_special_extension.about': NoValues
  readonly certificate_issue: NoValues
  readonly 'certificate_issue.about': NoValues
  readonly certificate_renew: NoValues
  readonly 'certificate_renew.about': NoValues
  readonly certificate_revoke: NoValues
  readonly 'certificate_revoke.about': NoValues
  readonly switch_face_auth: NoValues
  readonly 'switch_face_auth.about': NoValues
  readonly expire_card: NoValues
  readonly 'expire_card.about': NoValues
  readonly expire_certificate: NoValues
  readonly 'expire_certificate.about': NoValues
  readonly send_notice: NoValues
  readonly 'send_notice.about': NoValues
  readonly record_card_made: NoValues
  readonly 'record_card_made.about': NoValues
  readonly record_certificate_issued: NoValues
  readonly 'record_certificate_issued.about': NoValues
}
export type ProceduresCardKey = keyof ProceduresCardMessages

export const proceduresCardTexts: Catalogue<ProceduresCardKey, ProceduresCardMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

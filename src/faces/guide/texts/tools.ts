// Calculators, the fraud desk and the FAX form.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/tools.json' with { type: 'json' }
import jaEasy from './ja-easy/tools.json' with { type: 'json' }
import en from './en/tools.json' with { type: 'json' }
import ko from './ko/tools.json' with { type: 'json' }
import zhHans from './zh-hans/tools.json' with { type: 'json' }
import zhHant from './zh-hant/tools.json' with { type: 'json' }

/** Every message with the values it takes. */
export type ToolsMessages = {
  readonly calc_expiry: NoValues
  readonly calc_renewal: NoValues
  readonly calc_moving: {
    readonly days_move_in: string | number
    readonly days_planned_move_out: string | number
    readonly days_continued_use: string | number
  }
  readonly calc_fee: NoValues
  readonly calc_stay: NoValues
  readonly calc_store: NoValues
  readonly calc_open: NoValues
  readonly calc_lines: NoValues
  readonly calcButton: NoValues
  readonly resultTitle: NoValues
  readonly birthDate: NoValues
  readonly issueDate: NoValues
  readonly certificateDate: NoValues
  readonly holderKind: NoValues
  readonly holder_japanese: NoValues
  readonly holder_permanent_resident: NoValues
  readonly holder_special_permanent_resident: NoValues
  readonly holder_highly_skilled_2: NoValues
  readonly holder_fixed_stay: NoValues
  readonly stayEnd: NoValues
  readonly cardExpiry: NoValues
  readonly authExpiry: NoValues
  readonly signExpiry: NoValues
  readonly signNone: { readonly age_sign: string | number }
  readonly expiryDate: NoValues
  readonly renewableFrom: NoValues
  readonly canRenewYes: NoValues
  readonly canRenewNo: NoValues
  readonly noticeYes: NoValues
  readonly noticeNo: NoValues
  readonly startedLiving: NoValues
  readonly plannedMoveOut: NoValues
  readonly notifiedOn: NoValues
  readonly lastDay14: { readonly days_move_in: string | number }
  readonly lastDay30: { readonly days_planned_move_out: string | number }
  readonly lastDay90: { readonly days_continued_use: string | number }
  readonly lapsedYes: NoValues
  readonly lapsedNo: NoValues
  readonly reason: NoValues
  readonly reason_lost: NoValues
  readonly reason_stolen: NoValues
  readonly reason_chip_broken: NoValues
  readonly reason_soiled: NoValues
  readonly reason_expired_fixed_stay: NoValues
  readonly reason_continued_use_not_done: NoValues
  readonly reason_continued_use_impossible: NoValues
  readonly reason_own_convenience: NoValues
  readonly reason_preprinted_former_surname: NoValues
  readonly reason_moved_abroad: NoValues
  readonly reason_face_full: NoValues
  readonly reason_renewal: NoValues
  readonly reason_sex_change: NoValues
  readonly reason_disaster: NoValues
  readonly withCertificate: NoValues
  readonly oldCardReturned: NoValues
  readonly receivedOn: NoValues
  readonly changedOn: NoValues
  readonly changeableFrom: NoValues
  readonly notifyUntil: NoValues
  readonly atDay: NoValues
  readonly atTime: NoValues
  readonly timeUnreadable: NoValues
  readonly outOfCalendar: { readonly from: string | number; readonly to: string | number }
  readonly location: NoValues
  readonly procedure: NoValues
  readonly topic: NoValues
  readonly topic_suspension: NoValues
  readonly topic_card: NoValues
  readonly topic_certificates: NoValues
  readonly topic_system: NoValues
  readonly topic_portal: NoValues
  readonly topic_delivery_booking: NoValues
  readonly topic_convenience_store: NoValues
  readonly topic_fraud: NoValues
  readonly topic_personal_information: NoValues
  readonly lang_ja: NoValues
  readonly lang_en: NoValues
  readonly lang_zh: NoValues
  readonly lang_ko: NoValues
  readonly lang_es: NoValues
  readonly lang_pt: NoValues
  readonly notAtPlace: NoValues
  readonly hoursThatDay: NoValues
  readonly closedThatDay: NoValues
  readonly storeAvailable: NoValues
  readonly storeUnavailable: NoValues
  readonly storeLimit: NoValues
  readonly noLine: NoValues
  readonly fraudTitle: NoValues
  readonly fraudLead: NoValues
  readonly fraudWay: NoValues
  readonly way_call: NoValues
  readonly way_mail: NoValues
  readonly way_letter: NoValues
  readonly way_visit: NoValues
  readonly fraudAsked: NoValues
  readonly asked_bank_account: NoValues
  readonly asked_pin: NoValues
  readonly asked_number: NoValues
  readonly asked_money: NoValues
  readonly asked_other: NoValues
  readonly fraudSend: NoValues
  readonly fraudThanks: NoValues
  readonly fraudCluster: { readonly count: string | number }
  readonly fraudChoose: NoValues
  readonly faxTitle: NoValues
  readonly faxPdf: NoValues
  readonly spoken: NoValues
  readonly onlyWithMoveHere: NoValues
  readonly onlyWithSupportHere: NoValues
  readonly notifyBy: NoValues
  readonly topic_online_move_out: NoValues
  readonly line_general: NoValues
  readonly line_foreign_system: NoValues
  readonly line_foreign_card: NoValues
  readonly line_hearing: NoValues
  readonly line_card_centre: NoValues
  readonly line_card_centre_foreign: NoValues
  readonly line_card_centre_other: NoValues
  readonly line_consumer: NoValues
  readonly line_police: NoValues
  readonly line_commission: NoValues
  readonly line_note_police: NoValues
  readonly line_note_consumer: NoValues
  readonly lineExtension: { readonly number: string | number }
  readonly lineFor: { readonly topics: string | number }
  readonly faxWebForm: NoValues
}
export type ToolsKey = keyof ToolsMessages

export const toolsTexts: Catalogue<ToolsKey, ToolsMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

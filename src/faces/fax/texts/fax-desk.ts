// What staff read at the FAX desk. Staff only: easy Japanese is the Japanese, others English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/fax-desk.json' with { type: 'json' }
import en from './en/fax-desk.json' with { type: 'json' }

/** Every message with the values it takes. */
export type FaxDeskMessages = {
  readonly title: NoValues
  readonly queue: NoValues
  readonly none: NoValues
  readonly received: NoValues
  readonly from: NoValues
  readonly state: NoValues
  readonly open: NoValues
  readonly waiting: NoValues
  readonly entered: NoValues
  readonly answered: NoValues
  readonly web: NoValues
  readonly picture: NoValues
  readonly pictureMissing: NoValues
  readonly pictureUnseen: NoValues
  readonly download: NoValues
  readonly entryTitle: NoValues
  readonly entryHint: NoValues
  readonly nameEntry: NoValues
  readonly answerEntry: NoValues
  readonly answerMissing: NoValues
  readonly check: NoValues
  readonly outcome: NoValues
  readonly result_accepted: NoValues
  readonly result_incomplete: NoValues
  readonly result_mismatch: NoValues
  readonly result_choose_one: NoValues
  readonly result_not_eligible: NoValues
  readonly result_no_card: NoValues
  readonly result_refused: NoValues
  readonly whose: NoValues
  readonly nobody: NoValues
  readonly hand: NoValues
  readonly confirmTitle: NoValues
  readonly confirmLead: NoValues
  readonly confirmSame: NoValues
  readonly confirm: NoValues
  readonly sendBack: NoValues
  readonly enteredBy: NoValues
  readonly confirmedBy: NoValues
  readonly notThere: NoValues
  readonly answerTitle: NoValues
  readonly answerTo: NoValues
  readonly back: NoValues
  readonly console: NoValues
  readonly answer_head: NoValues
  readonly answer_foot: { readonly receipt: string | number; readonly staff: string | number }
  readonly answer_accepted: NoValues
  readonly answer_question: NoValues
  readonly answer_incomplete: NoValues
  readonly answer_question_incomplete: NoValues
  readonly answer_mismatch: NoValues
  readonly signOnly: NoValues
  readonly answer_sign_only: { readonly item: string | number }
  readonly answer_choose_one: NoValues
  readonly answer_not_eligible: { readonly number: string | number }
  readonly answer_no_card: NoValues
  readonly answer_refused: NoValues
}
export type FaxDeskKey = keyof FaxDeskMessages

export const faxDeskTexts: Catalogue<FaxDeskKey, FaxDeskMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

// What a person reads when a procedure at the office is refused.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/refusals-office.json' with { type: 'json' }
import jaEasy from './ja-easy/refusals-office.json' with { type: 'json' }
import en from './en/refusals-office.json' with { type: 'json' }
import ko from './ko/refusals-office.json' with { type: 'json' }
import zhHans from './zh-hans/refusals-office.json' with { type: 'json' }
import zhHant from './zh-hant/refusals-office.json' with { type: 'json' }

/** Every message with the values it takes. */
export type RefusalsOfficeMessages = {
  readonly 'channel-not-allowed': NoValues
  readonly 'channel-not-allowed.do': NoValues
  readonly 'no-card': NoValues
  readonly 'no-card.do': NoValues
  readonly 'no-application': NoValues
  readonly 'no-application.do': NoValues
  readonly 'application-open': NoValues
  readonly 'application-open.do': NoValues
  readonly 'application-withdrawn': NoValues
  readonly 'application-withdrawn.do': NoValues
  readonly 'record-still-open': NoValues
  readonly 'record-still-open.do': NoValues
  readonly 'record-moved-out': NoValues
  readonly 'record-moved-out.do': NoValues
  readonly 'record-moved-abroad': NoValues
  readonly 'record-moved-abroad.do': NoValues
  readonly 'record-dead': NoValues
  readonly 'record-dead.do': NoValues
  readonly 'record-deleted': NoValues
  readonly 'record-deleted.do': NoValues
  readonly 'applicant-not-allowed': NoValues
  readonly 'applicant-not-allowed.do': NoValues
  readonly 'holder-too-young': { readonly age: string | number }
  readonly 'holder-too-young.do': NoValues
  readonly 'guardian-without-ward': { readonly age: string | number }
  readonly 'guardian-without-ward.do': NoValues
  readonly 'representative-not-named': NoValues
  readonly 'representative-not-named.do': NoValues
  readonly 'field-missing': NoValues
  readonly 'field-missing.do': NoValues
  readonly 'field-wrong': NoValues
  readonly 'field-wrong.do': NoValues
  readonly 'field-secret.do': NoValues
  readonly 'field-secret': NoValues
  readonly 'papers-missing': NoValues
  readonly 'papers-missing.do': NoValues
  readonly 'pin-required': NoValues
  readonly 'pin-required.do': NoValues
  readonly 'pin-not-set': NoValues
  readonly 'pin-not-set.do': NoValues
  readonly 'pins-missing': NoValues
  readonly 'pins-missing.do': NoValues
  readonly 'place-unknown': NoValues
  readonly 'place-unknown.do': NoValues
  readonly 'not-at-this-place': NoValues
  readonly 'not-at-this-place.do': NoValues
  readonly 'window-closed': NoValues
  readonly 'window-closed.do': NoValues
  readonly 'maintenance-sunday': NoValues
  readonly 'maintenance-sunday.do': NoValues
  readonly 'card-exists': NoValues
  readonly 'card-exists.do': NoValues
  readonly 'card-suspended': NoValues
  readonly 'card-suspended.do': NoValues
  readonly 'card-not-suspended': NoValues
  readonly 'card-not-suspended.do': NoValues
  readonly 'card-abolished': NoValues
  readonly 'card-abolished.do': NoValues
  readonly 'card-ended': NoValues
  readonly 'card-ended.do': NoValues
  readonly 'card-expired': NoValues
  readonly 'card-expired.do': NoValues
  readonly 'card-lapsed': NoValues
  readonly 'card-lapsed.do': NoValues
  readonly 'card-already-returned': NoValues
  readonly 'card-already-returned.do': NoValues
  readonly 'card-replaced': NoValues
  readonly 'card-replaced.do': NoValues
  readonly 'card-not-named': NoValues
  readonly 'card-not-named.do': NoValues
  readonly 'card-already-delivered': NoValues
  readonly 'card-already-delivered.do': NoValues
  readonly 'card-already-made': NoValues
  readonly 'card-already-made.do': NoValues
  readonly 'card-not-made': NoValues
  readonly 'card-not-made.do': NoValues
  readonly 'made-card-expired': NoValues
  readonly 'made-card-expired.do': NoValues
  readonly 'card-not-expired': NoValues
  readonly 'card-not-expired.do': NoValues
  readonly 'fee-to-inquire': NoValues
  readonly 'fee-to-inquire.do': NoValues
  readonly 'not-due': NoValues
  readonly 'not-due.do': NoValues
  readonly 'order-not-open': NoValues
  readonly 'order-not-open.do': NoValues
  readonly 'police-number-missing': NoValues
  readonly 'police-number-missing.do': NoValues
  readonly 'lost-card-in-force': NoValues
  readonly 'lost-card-in-force.do': NoValues
  readonly 'lost-card-is-here': NoValues
  readonly 'lost-card-is-here.do': NoValues
  readonly 'reason-does-not-fit': NoValues
  readonly 'reason-does-not-fit.do': NoValues
  readonly 'too-early-to-renew': NoValues
  readonly 'too-early-to-renew.do': NoValues
  readonly 'stay-ended': NoValues
  readonly 'stay-ended.do': NoValues
}
export type RefusalsOfficeKey = keyof RefusalsOfficeMessages

export const refusalsOfficeTexts: Catalogue<RefusalsOfficeKey, RefusalsOfficeMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

// What a person reads when a change of record, certificate or stay is refused.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/refusals-record.json' with { type: 'json' }
import jaEasy from './ja-easy/refusals-record.json' with { type: 'json' }
import en from './en/refusals-record.json' with { type: 'json' }
import ko from './ko/refusals-record.json' with { type: 'json' }
import zhHans from './zh-hans/refusals-record.json' with { type: 'json' }
import zhHant from './zh-hant/refusals-record.json' with { type: 'json' }

/** Every message with the values it takes. */
export type RefusalsRecordMessages = {
  readonly 'card-expires-first': NoValues
  readonly 'card-expires-first.do': NoValues
  readonly 'certificate-exists': NoValues
  readonly 'certificate-exists.do': NoValues
  readonly 'no-certificate': NoValues
  readonly 'no-certificate.do': NoValues
  readonly 'renew-auth-first': NoValues
  readonly 'renew-auth-first.do': NoValues
  readonly 'sign-adult-ward': NoValues
  readonly 'sign-adult-ward.do': NoValues
  readonly 'sign-under-age': NoValues
  readonly 'sign-under-age.do': NoValues
  readonly 'sign-on-face-auth-card-undecided': NoValues
  readonly 'sign-on-face-auth-card-undecided.do': NoValues
  readonly 'already-face-authentication': NoValues
  readonly 'already-face-authentication.do': NoValues
  readonly 'already-standard': NoValues
  readonly 'already-standard.do': NoValues
  readonly 'staff-decision-needed': NoValues
  readonly 'staff-decision-needed.do': NoValues
  readonly 'insurance-already-registered': NoValues
  readonly 'insurance-already-registered.do': NoValues
  readonly 'insurance-face-auth-card-channel': NoValues
  readonly 'insurance-face-auth-card-channel.do': NoValues
  readonly 'insurance-too-few-days': NoValues
  readonly 'insurance-too-few-days.do': NoValues
  readonly 'face-full': NoValues
  readonly 'face-full.do': NoValues
  readonly 'face-up-to-date': NoValues
  readonly 'face-up-to-date.do': NoValues
  readonly 'nothing-changed': NoValues
  readonly 'nothing-changed.do': NoValues
  readonly 'day-in-future': NoValues
  readonly 'day-in-future.do': NoValues
  readonly 'day-before-record': { readonly recorded: string | number }
  readonly 'day-before-record.do': NoValues
  readonly 'no-alias-for-japanese': NoValues
  readonly 'no-alias-for-japanese.do': NoValues
  readonly 'card-cannot-go-abroad': NoValues
  readonly 'card-cannot-go-abroad.do': NoValues
  readonly 'continued-use-not-owed': NoValues
  readonly 'continued-use-not-owed.do': NoValues
  readonly 'continued-use-too-late': NoValues
  readonly 'continued-use-too-late.do': NoValues
  readonly 'no-move-out-notified': NoValues
  readonly 'no-move-out-notified.do': NoValues
  readonly 'no-move-out-recorded': NoValues
  readonly 'no-move-out-recorded.do': { readonly next: string | number }
  readonly 'address-not-in-town': NoValues
  readonly 'address-not-in-town.do': NoValues
  readonly 'household-unknown': NoValues
  readonly 'household-unknown.do': NoValues
  readonly 'answers-contradict': NoValues
  readonly 'answers-contradict.do': NoValues
  readonly 'online-move-abroad': NoValues
  readonly 'online-move-abroad.do': NoValues
  readonly 'extension-used': NoValues
  readonly 'extension-used.do': NoValues
  readonly 'no-period-of-stay': NoValues
  readonly 'no-period-of-stay.do': NoValues
  readonly 'too-early-for-stay-change': NoValues
  readonly 'too-early-for-stay-change.do': NoValues
  readonly 'validity-at-limit': NoValues
  readonly 'validity-at-limit.do': NoValues
  readonly 'changed-meanwhile': NoValues
  readonly 'changed-meanwhile.do': NoValues
  readonly 'no-photo': NoValues
  readonly 'no-photo.do': NoValues
}
export type RefusalsRecordKey = keyof RefusalsRecordMessages

export const refusalsRecordTexts: Catalogue<RefusalsRecordKey, RefusalsRecordMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

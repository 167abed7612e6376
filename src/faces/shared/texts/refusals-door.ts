// What a person reads when a card, a PIN, a kiosk or a photo is refused.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/refusals-door.json' with { type: 'json' }
import jaEasy from './ja-easy/refusals-door.json' with { type: 'json' }
import en from './en/refusals-door.json' with { type: 'json' }
import ko from './ko/refusals-door.json' with { type: 'json' }
import zhHans from './zh-hans/refusals-door.json' with { type: 'json' }
import zhHant from './zh-hant/refusals-door.json' with { type: 'json' }

/** Every message with the values it takes. */
export type RefusalsDoorMessages = {
  readonly 'pin-wrong': { readonly pin: string | number; readonly triesLeft: number }
  readonly 'pin-wrong.do': NoValues
  readonly 'pin-locked': { readonly pin: string | number }
  readonly 'pin-locked.do': NoValues
  readonly 'pin-not-locked': { readonly pin: string | number }
  readonly 'pin-not-locked.do': { readonly next: string | number }
  readonly 'pin-format': NoValues
  readonly 'pin-format.do': NoValues
  readonly 'pin-format-sign': NoValues
  readonly 'pin-format-sign.do': NoValues
  readonly 'pin-repeat-differs': NoValues
  readonly 'pin-repeat-differs.do': NoValues
  readonly 'not-usable-yet': NoValues
  readonly 'not-usable-yet.do': NoValues
  readonly 'card-not-usable': NoValues
  readonly 'card-not-usable.do': NoValues
  readonly 'face-auth-card-has-no-pin': NoValues
  readonly 'face-auth-card-has-no-pin.do': NoValues
  readonly 'no-valid-auth-certificate': NoValues
  readonly 'no-valid-auth-certificate.do': NoValues
  readonly 'no-valid-sign-certificate': NoValues
  readonly 'no-valid-sign-certificate.do': NoValues
  readonly 'certificate-suspended': NoValues
  readonly 'certificate-suspended.do': NoValues
  readonly 'certificate-revoked': NoValues
  readonly 'certificate-revoked.do': NoValues
  readonly 'certificate-expired': NoValues
  readonly 'certificate-expired.do': NoValues
  readonly 'certificate-not-trusted': NoValues
  readonly 'certificate-not-trusted.do': NoValues
  readonly 'no-card-on-reader': NoValues
  readonly 'no-card-on-reader.do': NoValues
  readonly 'card-removed': NoValues
  readonly 'card-removed.do': NoValues
  readonly 'session-ended': NoValues
  readonly 'session-ended.do': NoValues
  readonly 'kiosk-document-unknown': NoValues
  readonly 'kiosk-document-unknown.do': NoValues
  readonly 'kiosk-at-year-end': NoValues
  readonly 'kiosk-at-year-end.do': NoValues
  readonly 'kiosk-outside-hours': NoValues
  readonly 'kiosk-outside-hours.do': NoValues
  readonly 'kiosk-shop-closed': NoValues
  readonly 'kiosk-shop-closed.do': NoValues
  readonly 'kiosk-no-machine': NoValues
  readonly 'kiosk-no-machine.do': NoValues
  readonly 'seal-under-age': { readonly age: string | number }
  readonly 'seal-under-age.do': NoValues
  readonly 'no-seal-registered': NoValues
  readonly 'no-seal-registered.do': NoValues
  readonly 'seal-already-registered': { readonly since: string | number }
  readonly 'seal-already-registered.do': NoValues
  readonly 'payment-not-made': NoValues
  readonly 'payment-not-made.do': NoValues
  readonly 'print-failed': NoValues
  readonly 'print-failed.do': NoValues
  readonly 'resident-unknown': NoValues
  readonly 'resident-unknown.do': NoValues
  readonly 'photo-too-large': NoValues
  readonly 'photo-too-large.do': NoValues
  readonly 'photo-not-a-picture': NoValues
  readonly 'photo-not-a-picture.do': NoValues
  readonly 'photo-wrong-shape': NoValues
  readonly 'photo-wrong-shape.do': NoValues
  readonly 'photo-too-small': NoValues
  readonly 'photo-too-small.do': NoValues
  readonly 'number-passes-check': NoValues
  readonly 'number-passes-check.do': NoValues
  readonly 'certificate-already-ended': NoValues
  readonly 'certificate-already-ended.do': NoValues
  readonly 'certificate-outlives-card': NoValues
  readonly 'certificate-outlives-card.do': NoValues
  readonly 'certificate-outlives-auth-certificate': NoValues
  readonly 'certificate-outlives-auth-certificate.do': NoValues
  readonly 'certificate-outlives-authority': NoValues
  readonly 'certificate-outlives-authority.do': NoValues
}
export type RefusalsDoorKey = keyof RefusalsDoorMessages

export const refusalsDoorTexts: Catalogue<RefusalsDoorKey, RefusalsDoorMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

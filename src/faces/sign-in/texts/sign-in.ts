// What the sign-in says: which card, its PINs, what a service is told, and the way back.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/sign-in.json' with { type: 'json' }
import jaEasy from './ja-easy/sign-in.json' with { type: 'json' }
import en from './en/sign-in.json' with { type: 'json' }
import ko from './ko/sign-in.json' with { type: 'json' }
import zhHans from './zh-hans/sign-in.json' with { type: 'json' }
import zhHant from './zh-hant/sign-in.json' with { type: 'json' }

/** Every message with the values it takes. */
export type SignInMessages = {
  readonly faceName: NoValues
  readonly homeTitle: NoValues
  readonly homeBody: NoValues
  readonly overTitle: NoValues
  readonly overBody: NoValues
  readonly 'step.card': NoValues
  readonly 'step.pin': NoValues
  readonly 'step.items': NoValues
  readonly 'step.consent': NoValues
  readonly askedBy: { readonly service: string | number }
  readonly askedAtAddress: { readonly address: string | number }
  readonly chooseTitle: NoValues
  readonly chooseLead: NoValues
  readonly chooseCaption: NoValues
  readonly chooseWho: NoValues
  readonly chooseState: NoValues
  readonly chooseThis: NoValues
  readonly find: NoValues
  readonly findButton: NoValues
  readonly putTitle: NoValues
  readonly putLead: NoValues
  readonly putWaiting: NoValues
  readonly putNext: NoValues
  readonly pinTitle: NoValues
  readonly pinLabel: NoValues
  readonly pinSupport: NoValues
  readonly pinSpecimen: NoValues
  readonly pinOf: { readonly name: string | number }
  readonly pinSubmit: NoValues
  readonly itemsTitle: NoValues
  readonly itemsLead: NoValues
  readonly itemsLabel: NoValues
  readonly itemsSupport: NoValues
  readonly itemsSubmit: NoValues
  readonly consentTitle: { readonly service: string | number }
  readonly consentLead: NoValues
  readonly consentNothing: NoValues
  readonly consentValue: NoValues
  readonly unregistered: NoValues
  readonly policy: NoValues
  readonly terms: NoValues
  readonly 'item.name': NoValues
  readonly 'item.address': NoValues
  readonly 'item.birthdate': NoValues
  readonly 'item.gender': NoValues
  readonly 'item.over_18': NoValues
  readonly 'item.lives_in_ward': { readonly town: string | number }
  readonly 'gender.1': NoValues
  readonly 'gender.2': NoValues
  readonly 'gender.9': NoValues
  readonly yes: NoValues
  readonly no: NoValues
  readonly allow: NoValues
  readonly deny: NoValues
  readonly otherCard: NoValues
  readonly cancel: NoValues
  readonly backTitle: NoValues
  readonly backBody: NoValues
  readonly backLink: NoValues
  readonly refusedTitle: NoValues
  readonly refusedBody: NoValues
  readonly logoutTitle: NoValues
  readonly logoutOf: { readonly service: string | number }
  readonly logoutBody: NoValues
  readonly logoutYes: NoValues
  readonly logoutNo: NoValues
  readonly loggedOutTitle: NoValues
  readonly loggedOutBody: NoValues
  readonly errorTitle: NoValues
  readonly errorBody: NoValues
}
export type SignInKey = keyof SignInMessages

export const signInTexts: Catalogue<SignInKey, SignInMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

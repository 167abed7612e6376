// What operators read on the hotline. Staff only: easy Japanese is the Japanese, others
// English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/hotline.json' with { type: 'json' }
import en from './en/hotline.json' with { type: 'json' }

/** Every message with the values it takes. */
export type HotlineMessages = {
  readonly faceName: NoValues
  readonly staffTitle: NoValues
  readonly staffId: NoValues
  readonly password: NoValues
  readonly logIn: NoValues
  readonly logOut: NoValues
  readonly logInWrong: NoValues
  readonly logInWait: { readonly seconds: number }
  readonly searchTitle: NoValues
  readonly searchName: NoValues
  readonly searchBirth: NoValues
  readonly search: NoValues
  readonly searchNothing: NoValues
  readonly searchEmpty: NoValues
  readonly searchMany: { readonly count: number }
  readonly openPerson: NoValues
  readonly waitingFax: { readonly count: number }
  readonly faxQueue: NoValues
  readonly lastCalls: NoValues
  readonly noCalls: NoValues
  readonly receipt: NoValues
  readonly receiptBy: { readonly at: string | number; readonly staff: string | number }
  readonly person: NoValues
  readonly kana: NoValues
  readonly stopConsequence: NoValues
  readonly stopNow: NoValues
  readonly caller: NoValues
  readonly callerHolder: NoValues
  readonly callerGuardian: NoValues
  readonly callerHousehold: NoValues
  readonly callerProxy: NoValues
  readonly language: NoValues
  readonly scriptTitle: NoValues
  readonly transfer: NoValues
  readonly noCard: NoValues
  readonly notStopped: NoValues
  readonly already: NoValues
  readonly stopped: NoValues
  readonly stoppedLead: NoValues
  readonly doorsTitle: NoValues
  readonly doorClosed: { readonly ms: string | number }
  readonly doorOpen: NoValues
  readonly doorsAll: { readonly ms: string | number; readonly count: number }
  readonly door_portal: NoValues
  readonly door_kiosk: NoValues
  readonly door_ocsp_auth: NoValues
  readonly door_ocsp_sign: NoValues
  readonly identityTitle: NoValues
  readonly identityLead: NoValues
  readonly askAddress: NoValues
  readonly askBirth: NoValues
  readonly askSex: NoValues
  readonly askHousehold: NoValues
  readonly nobodyElse: NoValues
  readonly identity_not_asked: NoValues
  readonly identity_confirmed: NoValues
  readonly identity_not_confirmed: NoValues
  readonly identity_wrong_person: NoValues
  readonly identitySave: NoValues
  readonly identitySaved: NoValues
  readonly wrongTitle: NoValues
  readonly wrongBody: NoValues
  readonly wrongOpens: NoValues
  readonly nextTitle: NoValues
  readonly nextHome: NoValues
  readonly nextOutside: NoValues
  readonly nextDisaster: NoValues
  readonly nextFound: NoValues
  readonly questionsTitle: NoValues
  readonly questionsLead: NoValues
  readonly lineNumber: NoValues
  readonly lineOwner: NoValues
  readonly lineNow: NoValues
  readonly lineOpen: NoValues
  readonly lineClosed: NoValues
  readonly lineUnknown: NoValues
  readonly state: NoValues
  readonly backToSearch: NoValues
}
export type HotlineKey = keyof HotlineMessages

export const hotlineTexts: Catalogue<HotlineKey, HotlineMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

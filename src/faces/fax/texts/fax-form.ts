// The FAX form on the screen, and the names of its items in answers.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/fax-form.json' with { type: 'json' }
import jaEasy from './ja-easy/fax-form.json' with { type: 'json' }
import en from './en/fax-form.json' with { type: 'json' }
import ko from './ko/fax-form.json' with { type: 'json' }
import zhHans from './zh-hans/fax-form.json' with { type: 'json' }
import zhHant from './zh-hant/fax-form.json' with { type: 'json' }

/** Every message with the values it takes. */
export type FaxFormMessages = {
  readonly faceName: NoValues
  readonly title: NoValues
  readonly lead: NoValues
  readonly numberWarning: NoValues
  readonly printable: NoValues
  readonly hearingImpaired: NoValues
  readonly replyFax: NoValues
  readonly choice: NoValues
  readonly choice1: NoValues
  readonly choice2: NoValues
  readonly question: NoValues
  readonly suspensionPart: NoValues
  readonly suspensionHint: NoValues
  readonly name: NoValues
  readonly sender: NoValues
  readonly self: NoValues
  readonly family: NoValues
  readonly other: NoValues
  readonly unmarked: NoValues
  readonly senderName: NoValues
  readonly address: NoValues
  readonly birthDate: NoValues
  readonly birthEra: NoValues
  readonly taisho: NoValues
  readonly showa: NoValues
  readonly heisei: NoValues
  readonly reiwa: NoValues
  readonly birthYear: NoValues
  readonly birthMonth: NoValues
  readonly birthDay: NoValues
  readonly sex: NoValues
  readonly reason: NoValues
  readonly send: NoValues
  readonly notEligible: NoValues
  readonly chooseOne: NoValues
  readonly missing: { readonly item: string | number }
  readonly sendLater: { readonly seconds: number }
  readonly sentTitle: NoValues
  readonly sentBody: { readonly replyFax: string | number; readonly receipt: string | number }
  readonly lookupTitle: NoValues
  readonly lookupLead: NoValues
  readonly lookupLabel: NoValues
  readonly lookupDo: NoValues
  readonly lookupWrong: NoValues
  readonly lookupLater: { readonly seconds: number }
  readonly lookupNone: { readonly receipt: string | number }
  readonly lookup_waiting: NoValues
  readonly lookup_entered: NoValues
  readonly lookup_answered: NoValues
  readonly lookup_stopped: NoValues
}
export type FaxFormKey = keyof FaxFormMessages

export const faxFormTexts: Catalogue<FaxFormKey, FaxFormMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

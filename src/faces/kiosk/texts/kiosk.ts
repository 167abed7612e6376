// What the kiosk says, one question a page.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/kiosk.json' with { type: 'json' }
import jaEasy from './ja-easy/kiosk.json' with { type: 'json' }
import en from './en/kiosk.json' with { type: 'json' }
import ko from './ko/kiosk.json' with { type: 'json' }
import zhHans from './zh-hans/kiosk.json' with { type: 'json' }
import zhHant from './zh-hant/kiosk.json' with { type: 'json' }

/** Every message with the values it takes. */
export type KioskMessages = {
  readonly faceName: NoValues
  readonly startTitle: NoValues
  readonly startLead: NoValues
  readonly start: NoValues
  readonly chooseLanguage: NoValues
  readonly cancel: NoValues
  readonly 'step.card': NoValues
  readonly 'step.pin': NoValues
  readonly 'step.document': NoValues
  readonly 'step.pay': NoValues
  readonly 'step.take': NoValues
  readonly putTitle: NoValues
  readonly putLead: NoValues
  readonly putDesk: NoValues
  readonly putNext: NoValues
  readonly pinTitle: NoValues
  readonly pinLabel: NoValues
  readonly pinSupport: NoValues
  readonly pinSubmit: NoValues
  readonly documentTitle: NoValues
  readonly 'document.resident_record_copy': NoValues
  readonly 'document.seal_registration_certificate': NoValues
  readonly documentFee: { readonly fee: string | number }
  readonly documentNotHere: NoValues
  readonly contentTitle: NoValues
  readonly contentLabel: NoValues
  readonly contentSupport: NoValues
  readonly 'shows.household': NoValues
  readonly 'shows.household.about': NoValues
  readonly 'shows.relation': NoValues
  readonly 'shows.relation.about': NoValues
  readonly 'shows.familyRegister': NoValues
  readonly 'shows.familyRegister.about': NoValues
  readonly contentSubmit: NoValues
  readonly payTitle: { readonly fee: string | number }
  readonly payLead: { readonly document: string | number }
  readonly pay: { readonly fee: string | number }
  readonly readyTitle: NoValues
  readonly readyLead: NoValues
  readonly readyPdf: NoValues
  readonly readyFinish: NoValues
  readonly takeTitle: NoValues
  readonly takeLead: NoValues
  readonly takeDone: NoValues
  readonly cancelledTitle: NoValues
  readonly cancelledLead: NoValues
  readonly closedTitle: NoValues
  readonly closedHours: { readonly hours: string | number }
  readonly refusedTitle: NoValues
  readonly timeoutTitle: NoValues
  readonly timeoutLead: NoValues
  readonly timeoutWarning: NoValues
  readonly timeoutGoOn: NoValues
  readonly again: NoValues
  readonly preparing: NoValues
}
export type KioskKey = keyof KioskMessages

export const kioskTexts: Catalogue<KioskKey, KioskMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

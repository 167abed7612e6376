// What the front page says: who are you, how the demo ward is, and the tour.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/front.json' with { type: 'json' }
import jaEasy from './ja-easy/front.json' with { type: 'json' }
import en from './en/front.json' with { type: 'json' }
import ko from './ko/front.json' with { type: 'json' }
import zhHans from './zh-hans/front.json' with { type: 'json' }
import zhHant from './zh-hant/front.json' with { type: 'json' }

/** Every message with the values it takes. */
export type FrontMessages = {
  readonly title: NoValues
  readonly lead: NoValues
  readonly who: NoValues
  readonly user: NoValues
  readonly userLead: NoValues
  readonly staff: NoValues
  readonly staffLead: NoValues
  readonly maker: NoValues
  readonly makerLead: NoValues
  readonly 'link.desk': NoValues
  readonly 'link.portal': NoValues
  readonly 'link.kiosk': NoValues
  readonly 'link.counter': NoValues
  readonly 'link.hotline': NoValues
  readonly 'link.clock': NoValues
  readonly 'link.pki': NoValues
  readonly 'link.openapi': NoValues
  readonly 'link.letters': NoValues
  readonly 'link.client': NoValues
  readonly 'link.guide': NoValues
  readonly state: NoValues
  readonly stateToday: NoValues
  readonly stateResidents: NoValues
  readonly stateCards: NoValues
  readonly stateSuspended: NoValues
  readonly stateApplications: NoValues
  readonly people: { readonly count: string | number }
  readonly pieces: { readonly count: string | number }
  readonly cases: { readonly count: string | number }
  readonly tour: NoValues
  readonly tour1: NoValues
  readonly tour2: NoValues
  readonly tour3: NoValues
  readonly tour4: NoValues
  readonly tour5: NoValues
  readonly tour6: NoValues
  readonly notReal: NoValues
  readonly notRealBody: NoValues
}
export type FrontKey = keyof FrontMessages

export const frontTexts: Catalogue<FrontKey, FrontMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

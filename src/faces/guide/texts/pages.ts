// The guide’s own pages: home, search, tables, readings, editions.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/pages.json' with { type: 'json' }
import jaEasy from './ja-easy/pages.json' with { type: 'json' }
import en from './en/pages.json' with { type: 'json' }
import ko from './ko/pages.json' with { type: 'json' }
import zhHans from './zh-hans/pages.json' with { type: 'json' }
import zhHant from './zh-hant/pages.json' with { type: 'json' }

/** Every message with the values it takes. */
export type PagesMessages = {
  readonly faceName: NoValues
  readonly homeTitle: NoValues
  readonly homeLead: NoValues
  readonly nothingKept: NoValues
  readonly emergencyTitle: NoValues
  readonly emergencyBody: NoValues
  readonly searchTitle: NoValues
  readonly searchLabel: NoValues
  readonly searchSupport: NoValues
  readonly searchButton: NoValues
  readonly searchNone: { readonly typed: string | number }
  readonly searchHint: NoValues
  readonly searchFound: { readonly count: string | number }
  readonly eventsTitle: NoValues
  readonly sectionsTitle: NoValues
  readonly questionTitle: { readonly number: string | number }
  readonly questionSkip: NoValues
  readonly questionNext: NoValues
  readonly startOver: NoValues
  readonly changeAnswers: NoValues
  readonly skipped: NoValues
  readonly toldChange: NoValues
  readonly whatToDo: NoValues
  readonly whereTitle: NoValues
  readonly placeHead: NoValues
  readonly nowHead: NoValues
  readonly nextHead: NoValues
  readonly openNow: NoValues
  readonly closedNow: NoValues
  readonly unknownOpen: NoValues
  readonly onlyWithMove: { readonly places: string | number }
  readonly nowhere: NoValues
  readonly bringTitle: NoValues
  readonly bringNothing: NoValues
  readonly whoTitle: NoValues
  readonly whoNote: NoValues
  readonly feeTitle: NoValues
  readonly durationTitle: NoValues
  readonly deadlinesTitle: NoValues
  readonly until: { readonly day: string | number; readonly left: string | number }
  readonly from: { readonly day: string | number }
  readonly stopsTitle: NoValues
  readonly nothingTitle: NoValues
  readonly linesTitle: NoValues
  readonly lineHead: NoValues
  readonly hoursHead: NoValues
  readonly languagesHead: NoValues
  readonly charged: NoValues
  readonly freeCall: NoValues
  readonly suspendAnyTime: NoValues
  readonly yearEndClosed: NoValues
  readonly hoursNotGiven: NoValues
  readonly onBusinessDays: NoValues
  readonly onWeekends: NoValues
  readonly onDaily: NoValues
  readonly relatedTitle: NoValues
  readonly otherEvents: NoValues
  readonly printAnswer: NoValues
  readonly calendarLink: NoValues
  readonly answeredAt: { readonly at: string | number }
  readonly rulesOf: { readonly edition: string | number }
  readonly otherPages: NoValues
  readonly faqTitle: NoValues
  readonly faq_face: NoValues
  readonly faq_address: NoValues
  readonly faq_certificates: NoValues
  readonly faq_loss: NoValues
  readonly faq_other: NoValues
  readonly calculatorsTitle: NoValues
  readonly readingsTitle: NoValues
  readonly readingsLead: NoValues
  readonly readings_contradiction: NoValues
  readonly readings_silence: NoValues
  readonly readings_damage: NoValues
  readonly placeInGuide: NoValues
  readonly ourReading: NoValues
  readonly editionsTitle: NoValues
  readonly editionsLead: NoValues
  readonly editionsSame: NoValues
  readonly editionsNone: NoValues
  readonly editionsTexts: NoValues
  readonly editionsOne: NoValues
  readonly bookletLink: NoValues
  readonly contentsOnPage: NoValues
  readonly nextSection: { readonly title: string | number }
  readonly hoursTable: NoValues
  readonly procedureTable: NoValues
  readonly locationTable: NoValues
  readonly linesTable: NoValues
  readonly addressHead: NoValues
  readonly procedureHead: NoValues
  readonly dayHead: NoValues
  readonly accepts_yes: NoValues
  readonly accepts_no: NoValues
  readonly accepts_with_move: NoValues
  readonly accepts_with_support: NoValues
  readonly kind_card_window: NoValues
  readonly kind_ward_office: NoValues
  readonly kind_support_window: NoValues
  readonly everyWeek: { readonly weekdays: string | number }
  readonly someWeeks: { readonly weeks: string | number; readonly weekdays: string | number }
  readonly allPlaces: NoValues
  readonly specimenNote: NoValues
  readonly tocTitle: NoValues
  readonly proceduresTitle: NoValues
  readonly leafletLink: NoValues
  readonly openUntil: { readonly time: string | number }
  readonly onlyWithSupport: { readonly places: string | number }
  readonly closed_maintenance: NoValues
  readonly closed_ask_on_maintenance: NoValues
  readonly closed_holiday: NoValues
  readonly closed_year_end: { readonly span: string | number }
  readonly closed_weekday: NoValues
  readonly closed_outside_hours: { readonly hours: string | number }
  readonly closed_not_yet: { readonly day: string | number }
  readonly tooLate: NoValues
  readonly overtaken: NoValues
  readonly searchPages: NoValues
  readonly editionsFrom: NoValues
  readonly editionsTo: NoValues
  readonly editionsShow: NoValues
  readonly editionsDoubts: NoValues
  readonly editionsAsk: { readonly what: string | number; readonly where: string | number }
  readonly asOfSwitch: NoValues
  readonly asOfLater: NoValues
}
export type PagesKey = keyof PagesMessages

export const pagesTexts: Catalogue<PagesKey, PagesMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}

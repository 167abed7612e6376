// Texts of the counter: staff read Japanese or English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/counter.json' with { type: 'json' }
import en from './en/counter.json' with { type: 'json' }

/** Every message with the values it takes. */
export type CounterMessages = {
  readonly faceName: NoValues
  readonly loginTitle: NoValues
  readonly staffId: NoValues
  readonly password: NoValues
  readonly logIn: NoValues
  readonly loginHint: NoValues
  readonly toEnrolment: NoValues
  readonly loginEmpty: NoValues
  readonly loginWrong: NoValues
  readonly loginWait: { readonly seconds: number }
  readonly loginNotClerk: NoValues
  readonly logOut: NoValues
  readonly place: NoValues
  readonly ownPlace: NoValues
  readonly now: { readonly at: string | number }
  readonly openNow: NoValues
  readonly closedNow: NoValues
  readonly leftLabel: NoValues
  readonly homeTitle: NoValues
  readonly searchLabel: NoValues
  readonly searchSupport: NoValues
  readonly search: NoValues
  readonly searchTwoDates: NoValues
  readonly hintTitle: NoValues
  readonly hintBody: NoValues
  readonly nobodyTitle: NoValues
  readonly nobodyBody: NoValues
  readonly resultsTitle: { readonly count: number }
  readonly resultsMany: NoValues
  readonly noCard: NoValues
  readonly cardWaits: NoValues
  readonly queueTitle: NoValues
  readonly queueEmpty: NoValues
  readonly madeOn: { readonly day: string | number }
  readonly recentTitle: NoValues
  readonly recentEmpty: NoValues
  readonly unknownTitle: NoValues
  readonly unknownBody: NoValues
  readonly birthDate: NoValues
  readonly birthDateValue: {
    readonly era: string | number
    readonly day: string | number
    readonly age: string | number
  }
  readonly address: NoValues
  readonly holderKind: NoValues
  readonly alias: NoValues
  readonly recordState: NoValues
  readonly kind_japanese: NoValues
  readonly kind_permanent_resident: NoValues
  readonly kind_special_permanent_resident: NoValues
  readonly kind_highly_skilled_2: NoValues
  readonly kind_fixed_stay: NoValues
  readonly record_moved_out: NoValues
  readonly record_moved_abroad: NoValues
  readonly record_dead: NoValues
  readonly record_deleted: NoValues
  readonly applicationOpen: { readonly from: string | number; readonly until: string | number }
  readonly applicationMade: NoValues
  readonly noCardSentence: NoValues
  readonly cardDates: { readonly issued: string | number; readonly expires: string | number }
  readonly certificatesTitle: NoValues
  readonly certificate: NoValues
  readonly state: NoValues
  readonly expiryDate: NoValues
  readonly usableFrom: NoValues
  readonly portalFrom: { readonly day: string | number }
  readonly pinsTitle: NoValues
  readonly pinNotSet: NoValues
  readonly chipNotRead: NoValues
  readonly deadlinesTitle: NoValues
  readonly deadline_card_expected: NoValues
  readonly deadline_made_card_waits: NoValues
  readonly deadline_made_card_ends: NoValues
  readonly deadline_portal_opens: NoValues
  readonly deadline_sign_usable: NoValues
  readonly deadline_auth_usable: NoValues
  readonly deadline_renewal_opens: NoValues
  readonly deadline_sign_expires: NoValues
  readonly deadline_auth_expires: NoValues
  readonly deadline_card_expires: NoValues
  readonly deadline_continued_use_until: NoValues
  readonly deadline_stay_ends: NoValues
  readonly deadline_moves_out: NoValues
  readonly additionsTitle: NoValues
  readonly additionsFree: { readonly free: string | number; readonly all: string | number }
  readonly householdTitle: NoValues
  readonly householdAlone: NoValues
  readonly historyTitle: NoValues
  readonly historyOlder: { readonly count: number }
  readonly onWordOf: { readonly applicant: string | number }
  readonly byScript: NoValues
  readonly bySystem: NoValues
  readonly hoursWaivedShort: NoValues
  readonly channel_window: NoValues
  readonly channel_phone: NoValues
  readonly channel_fax: NoValues
  readonly channel_portal: NoValues
  readonly channel_client: NoValues
  readonly channel_register: NoValues
  readonly channel_system: NoValues
  readonly firstTitle: NoValues
  readonly because_card_waits: NoValues
  readonly because_card_suspended: NoValues
  readonly because_pin_locked: NoValues
  readonly because_face_outdated: NoValues
  readonly because_face_full: NoValues
  readonly because_continued_use_owed: NoValues
  readonly because_card_ends_soon: NoValues
  readonly because_certificate_ends_soon: NoValues
  readonly because_card_ended: NoValues
  readonly because_no_card: NoValues
  readonly because_no_sign_certificate: NoValues
  readonly firstNone: NoValues
  readonly offersTitle: NoValues
  readonly offersNone: NoValues
  readonly offersOther: { readonly count: number }
  readonly offersRefused: { readonly count: number }
  readonly onlyWithMove: NoValues
  readonly caseTitle: { readonly procedure: string | number; readonly name: string | number }
  readonly checkTitle: { readonly procedure: string | number; readonly name: string | number }
  readonly stepFill: NoValues
  readonly stepCheck: NoValues
  readonly stepDone: NoValues
  readonly backToPerson: NoValues
  readonly backToCase: NoValues
  readonly whoCame: NoValues
  readonly representativeSupport: NoValues
  readonly withMove: NoValues
  readonly whichCard: NoValues
  readonly cardOfDays: { readonly delivered: string | number; readonly expires: string | number }
  readonly supportPurpose: NoValues
  readonly supportVisit: NoValues
  readonly hoursWaived: NoValues
  readonly opensNext: { readonly at: string | number }
  readonly answerYesNo: { readonly label: string | number }
  readonly choose: NoValues
  readonly papersLabel: NoValues
  readonly photoSupport: NoValues
  readonly photoKept: NoValues
  readonly photoAlt: NoValues
  readonly photoSeen: { readonly width: string | number; readonly height: string | number }
  readonly toCheck: NoValues
  readonly printChecklist: NoValues
  readonly checklistTitle: { readonly procedure: string | number }
  readonly checklistPlace: { readonly place: string | number }
  readonly resumed: NoValues
  readonly discard: NoValues
  readonly changedKept: NoValues
  readonly feeTitle: NoValues
  readonly fee_free: NoValues
  readonly fee_now: { readonly amount: string | number }
  readonly fee_at_delivery: { readonly amount: string | number }
  readonly fee_inquire: NoValues
  readonly fee_by_reason: NoValues
  readonly feeWithoutOldCard: { readonly amount: string | number }
  readonly correct: NoValues
  readonly ticked: NoValues
  readonly nothingChanges: NoValues
  readonly typedTitle: NoValues
  readonly afterwards: NoValues
  readonly confirm: NoValues
  readonly confirmEnding: NoValues
  readonly checkAgain: NoValues
  readonly keypadTitle: NoValues
  readonly keypadWaits: NoValues
  readonly keypadOpen: NoValues
  readonly keypadTyping: { readonly steps: string | number; readonly step: string | number }
  readonly keypadDone: NoValues
  readonly keypadBlocked: { readonly pin: string | number }
  readonly toPinReset: NoValues
  readonly keypadExpired: NoValues
  readonly keypadAnew: NoValues
  readonly keypadNew: NoValues
  readonly keypadReload: NoValues
  readonly receiptTitle: { readonly procedure: string | number; readonly name: string | number }
  readonly registered: NoValues
  readonly nextVisitTitle: NoValues
  readonly nextVisitWhen: NoValues
  readonly nextVisitBring: NoValues
  readonly receiptDone: NoValues
  readonly receiptSheet: { readonly procedure: string | number }
  readonly receiptFor: NoValues
  readonly receiptWhen: NoValues
  readonly receiptNumber: NoValues
  readonly receiptNext: NoValues
  readonly receiptNothingNext: NoValues
  readonly receiptKeep: NoValues
  readonly receiptUnknown: NoValues
  readonly receiptOfFax: NoValues
  readonly recordedAt: { readonly instant: string | number }
  readonly printReceipt: NoValues
  readonly keyTitle: NoValues
  readonly keySearch: NoValues
  readonly keyNext: NoValues
  readonly keyProcedure: NoValues
  readonly keyMap: NoValues
  readonly keyClose: NoValues
  readonly because_stay_ends_soon: {
    readonly days: string | number
    readonly months: string | number
  }
  readonly because_stay_extended: { readonly days: string | number }
  readonly because_certificate_over: NoValues
  readonly firstThere: { readonly where: string | number }
  readonly firstFrom: { readonly when: string | number }
  readonly firstThereFrom: { readonly where: string | number; readonly when: string | number }
  readonly newPersonTitle: NoValues
  readonly newPersonAbout: NoValues
  readonly newPersonEnter: NoValues
  readonly householdNumber: { readonly number: string | number }
}
export type CounterKey = keyof CounterMessages

export const counterTexts: Catalogue<CounterKey, CounterMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

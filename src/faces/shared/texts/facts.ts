// Each fact of the ledger in words: staff read them, in Japanese or English. Residents' pages
// say what happened in their own texts.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/facts.json' with { type: 'json' }
import en from './en/facts.json' with { type: 'json' }

/** Every message with the values it takes. */
export type FactsMessages = {
  readonly ResidentRegistered: NoValues
  readonly AddressChanged: { readonly address: string | number }
  readonly NameChanged: NoValues
  readonly BirthDateCorrected: { readonly birthDate: string | number }
  readonly SexChanged: NoValues
  readonly StayChanged: NoValues
  readonly MoveOutNotified: { readonly plannedOn: string | number }
  readonly MoveInNotified: { readonly startedLivingOn: string | number }
  readonly ContinuedUseDone: NoValues
  readonly RecordClosed: NoValues
  readonly AdultWardshipChanged: NoValues
  readonly SealRegistered: NoValues
  readonly MyNumberChangeRequested: NoValues
  readonly ResidentCodeChangeRequested: NoValues
  readonly ReminderChosen: NoValues
  readonly ReminderDeclined: NoValues
  readonly StaffDecisionRecorded: { readonly matter: string | number }
  readonly ApplicationAccepted: {
    readonly expectedFrom: string | number
    readonly expectedUntil: string | number
  }
  readonly ApplicationWithdrawn: NoValues
  readonly CardMade: { readonly expiryDate: string | number }
  readonly FeeCharged: { readonly amountYen: string | number }
  readonly CardDelivered: { readonly expiryDate: string | number }
  readonly CardSuspended: NoValues
  readonly CardSuspensionReleased: NoValues
  readonly CardAbolished: NoValues
  readonly CardExpired: NoValues
  readonly CardLapsed: NoValues
  readonly CardReturned: NoValues
  readonly CardReplaced: NoValues
  readonly CardAnnotatedMovedAbroad: NoValues
  readonly CardFaceUpdated: { readonly lines: string | number }
  readonly CardValidityChanged: { readonly expiryDate: string | number }
  readonly CardKindSwitched: { readonly kind: string | number }
  readonly PinsSet: { readonly pins: string | number }
  readonly PinChanged: { readonly pin: string | number }
  readonly PinReset: { readonly pin: string | number }
  readonly PinUnlocked: { readonly pin: string | number }
  readonly PinRemoved: { readonly pin: string | number }
  readonly CertificateOrdered: {
    readonly certificate: string | number
    readonly expiryDate: string | number
    readonly usableFrom: string | number
    readonly portalLoginFrom: string
  }
  readonly CertificateIssued: { readonly certificate: string | number }
  readonly CertificateRevoked: { readonly certificate: string | number }
  readonly CertificateExpired: { readonly certificate: string | number }
  readonly CertificatesHeld: NoValues
  readonly CertificatesResumed: { readonly portalLoginFrom: string | number }
  readonly NotificationCardReturned: NoValues
  readonly ApplicationFormIssued: { readonly withQrCode: string }
  readonly DocumentIssued: { readonly feeYen: string | number }
  readonly NoticeSent: { readonly expiryDate: string | number }
  readonly InsuranceUseRegistered: NoValues
}
export type FactsKey = keyof FactsMessages

export const factsTexts: Catalogue<FactsKey, FactsMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}

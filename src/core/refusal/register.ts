// Every code with which anything is refused, and the values its sentence may name.
//
// The one list: the types of a refusal (kernel/outcome.ts), the texts a code must have, the
// words its values are shown in, and docs/generated/refusals.md all follow from it. A value
// whose kind ends in `?` may be absent. Never a PIN or a My Number.

import type { DetailKind } from './detail-kind.ts'

type Details = Readonly<Record<string, DetailKind | `${DetailKind}?`>>

export const refusalRegister = {
  // Before the procedure's own decision (decide.ts, place.ts, read-input.ts).
  'channel-not-allowed': { channel: 'channel', channels: 'channels' },
  'no-card': {},
  'no-application': {},
  'record-moved-out': {},
  'record-moved-abroad': {},
  'record-dead': {},
  'record-deleted': {},
  'place-unknown': {},
  'not-at-this-place': { place: 'place', go: 'place?', opens: 'moment?' },
  'window-closed': { place: 'place', opens: 'moment?' },
  'maintenance-sunday': { place: 'place', opens: 'moment?' },
  'applicant-not-allowed': { applicant: 'applicant', applicants: 'applicants' },
  'holder-too-young': { age: 'count' },
  'guardian-without-ward': { age: 'count' },
  'representative-not-named': { field: 'field' },
  'field-missing': { field: 'field', kind: 'field_kind' },
  'field-secret': { field: 'field', kind: 'field_kind' },
  'field-wrong': { field: 'field', kind: 'field_kind' },
  'papers-missing': { papers: 'papers' },
  'pin-required': { pin: 'pin' },
  // What became of the card.
  'card-abolished': {},
  'card-already-returned': {},
  'card-ended': {},
  'card-replaced': {},
  'card-suspended': {},
  'card-not-suspended': {},
  'card-not-usable': { state: 'card_state' },
  // Applications and delivery.
  'application-open': { expectedFrom: 'day' },
  'application-withdrawn': {},
  'card-not-named': { field: 'field' },
  'card-already-delivered': {},
  'card-already-made': {},
  'card-exists': {},
  'card-not-expired': { expiryDate: 'day' },
  'card-not-made': { expectedFrom: 'day' },
  'fee-to-inquire': { field: 'field' },
  'made-card-expired': { expiryDate: 'day' },
  'lost-card-in-force': {},
  'lost-card-is-here': { field: 'field' },
  'police-number-missing': { field: 'field' },
  'reason-does-not-fit': { field: 'field', fits: 'reissue_reason?' },
  'stay-ended': { expiryDate: 'day' },
  'too-early-to-renew': { certificate: 'certificate?', opensOn: 'day' },
  // PINs and certificates.
  'pin-not-set': { pin: 'pin' },
  'pin-not-locked': { field: 'field', pin: 'pin' },
  'pin-wrong': { pin: 'pin', triesLeft: 'count' },
  'pin-locked': { pin: 'pin' },
  'pin-format': {},
  'pin-format-sign': {},
  'pin-repeat-differs': {},
  'card-expires-first': { certificate: 'certificate', expiryDate: 'day' },
  'certificate-exists': { certificate: 'certificate' },
  'no-certificate': { certificate: 'certificate?' },
  'order-not-open': { certificate: 'certificate' },
  'renew-auth-first': { certificate: 'certificate', expiryDate: 'day' },
  'sign-adult-ward': { certificate: 'certificate' },
  'sign-on-face-auth-card-undecided': {},
  'sign-under-age': { certificate: 'certificate', age: 'count' },
  // The face-authentication card and the insurance card.
  'already-face-authentication': {},
  'already-standard': {},
  'staff-decision-needed': { field: 'field' },
  'insurance-already-registered': {},
  'insurance-face-auth-card-channel': {},
  'insurance-too-few-days': { days: 'count', limit: 'count' },
  // Changes of the record, moves and stays.
  'face-full': { reason: 'reissue_reason', needed: 'count', free: 'count' },
  'face-up-to-date': {},
  'nothing-changed': { field: 'field', expiryDate: 'day?' },
  'day-before-record': { field: 'field', recorded: 'day' },
  'day-in-future': { field: 'field' },
  'no-alias-for-japanese': {},
  'card-cannot-go-abroad': { lastDay: 'day?' },
  'continued-use-not-owed': {},
  'continued-use-too-late': { lastDay: 'day' },
  'no-move-out-notified': {},
  'no-move-out-recorded': {},
  'address-not-in-town': { field: 'field' },
  'household-unknown': { field: 'field' },
  'answers-contradict': { field: 'field' },
  'online-move-abroad': {},
  'extension-used': {},
  'no-period-of-stay': {},
  'too-early-for-stay-change': { from: 'day' },
  'validity-at-limit': { expiryDate: 'day' },
  // The daily run.
  'not-due': { dueOn: 'day?' },
  // Doors that a card opens: portal, client, kiosk.
  'no-card-on-reader': {},
  'card-removed': {},
  'not-usable-yet': { from: 'day' },
  'face-auth-card-has-no-pin': {},
  'no-valid-auth-certificate': {},
  'certificate-suspended': {},
  'certificate-revoked': {},
  'certificate-expired': {},
  'certificate-not-trusted': {},
  'kiosk-document-unknown': {},
  'kiosk-at-year-end': { from: 'day_of_year', to: 'day_of_year' },
  'kiosk-outside-hours': { opens: 'time', closes: 'time' },
  'kiosk-shop-closed': {},
  'kiosk-no-machine': {},
  'seal-under-age': { age: 'count' },
  'no-seal-registered': {},
  'seal-already-registered': { since: 'day' },
  'print-failed': {},
  // The photo of an application.
  'photo-too-large': {},
  'photo-not-a-picture': {},
  'photo-wrong-shape': {},
  'photo-too-small': {},
  // The authorities, asked to sign.
  'certificate-already-ended': { lastDay: 'day' },
  'certificate-outlives-card': { lastDay: 'day', limit: 'day' },
  'certificate-outlives-auth-certificate': { lastDay: 'day', limit: 'day' },
  'certificate-outlives-authority': { lastDay: 'day', limit: 'day' },
} as const satisfies Readonly<Record<string, Details>>

export type RefusalRegister = typeof refusalRegister
export type RefusalCode = keyof RefusalRegister

/** The codes, each once, in the order of the register. */
export const refusalCodes: readonly RefusalCode[] = Object.keys(refusalRegister).filter(isCode)

function isCode(text: string): text is RefusalCode {
  return Object.hasOwn(refusalRegister, text)
}

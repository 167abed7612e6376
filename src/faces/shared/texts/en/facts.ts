// Each fact of the ledger in words, for history, previews and receipts. In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FactsKey } from '../ja/facts.ts'

export const factsEn = {
  ResidentRegistered: 'Entered in the register of residents',
  AddressChanged: 'Address changed: {address}',
  NameChanged: 'Name on record changed',
  BirthDateCorrected: 'Birth date corrected: {birthDate}',
  SexChanged: 'Sex on record changed',
  StayChanged: 'Period of stay on record changed',
  MoveOutNotified: 'Move-out notified (planned for {plannedOn})',
  MoveInNotified: 'Move-in notified (living here since {startedLivingOn})',
  ContinuedUseDone: 'Continued use of the card arranged',
  RecordClosed: 'Resident record closed',
  AdultWardshipChanged: 'Adult wardship on record changed',
  MyNumberChangeRequested: 'Change of My Number requested',
  ResidentCodeChangeRequested: 'Change of resident record code requested',
  ReminderChosen: 'Reminders wished for',
  ReminderDeclined: 'Reminders declined',
  StaffDecisionRecorded: 'Decision of staff ({matter})',
  ApplicationAccepted:
    'Application accepted; the card should be ready between {expectedFrom} and {expectedUntil}',
  ApplicationWithdrawn: 'Application withdrawn',
  CardMade: 'Card made (valid until {expiryDate})',
  FeeCharged: 'Fee {amountYen}',
  CardDelivered: 'Card handed over (valid until {expiryDate})',
  CardSuspended: 'Card suspended',
  CardSuspensionReleased: 'Suspension released; the card works again',
  CardAbolished: 'Card abolished; it cannot come back, found or not',
  CardExpired: 'Card expired',
  CardLapsed: 'Card lapsed for good',
  CardReturned: 'Card returned',
  CardReplaced: 'Earlier card replaced; it no longer works',
  CardAnnotatedMovedAbroad: 'Move abroad noted on the card',
  CardFaceUpdated: 'Written into the additions field and the chip: {lines}',
  CardValidityChanged: 'Validity of the card changed: until {expiryDate}',
  CardKindSwitched: 'Kind of card changed: {kind}',
  PinsSet: 'PINs set: {pins}',
  PinChanged: 'PIN changed: {pin}',
  PinReset: 'PIN set anew (which unlocks it too): {pin}',
  PinUnlocked: 'PIN unlocked (its number stays): {pin}',
  PinRemoved: 'PIN removed: {pin}',
  CertificateOrdered:
    '{certificate} issued (valid until {expiryDate}; usable from ' +
    '{usableFrom}{portalLoginFrom, select, none {} other {; Mynaportal from {portalLoginFrom}}})',
  CertificateIssued: '{certificate} written into the card',
  CertificateRevoked: '{certificate} revoked',
  CertificateExpired: '{certificate} expired',
  CertificatesHeld: 'Certificates suspended',
  CertificatesResumed: 'Certificates work again (Mynaportal from {portalLoginFrom})',
  NotificationCardReturned: 'Return of the notification card',
  ApplicationFormIssued:
    'Application form handed out{withQrCode, select, true { (with QR code)} other {}}',
  DocumentIssued: 'Document issued (fee {feeYen})',
  NoticeSent: 'Letter sent (expiry {expiryDate})',
  InsuranceUseRegistered: 'Use as health insurance card registered',
} satisfies Record<FactsKey, string>

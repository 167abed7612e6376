// Every fact the ledger can hold. Past tense, flat, JSON; never a PIN, a key or a My Number.
//
// A fact belongs to the stream of one resident. New facts may be added, and a fact may
// gain optional fields; nothing here is ever renamed or reinterpreted.

import type { ApplicationReason } from './application/application.ts'
import type { CardKind, FaceContent, LapseCause, PinCode } from './card/card.ts'
import type { CertificateKind, RevocationCause } from './certificate/certificate.ts'
import type { Day } from './kernel/day.ts'
import type { ApplicationId, CardId, HouseholdId, ResidentId } from './kernel/ids.ts'
import type {
  FamilyRegister,
  HolderKind,
  PersonName,
  RecordState,
  Sex,
} from './resident/resident.ts'

type About = { readonly residentId: ResidentId; readonly on: Day }
type AboutCard = About & { readonly cardId: CardId }
type AboutApplication = About & { readonly applicationId: ApplicationId }
type AboutCertificate = AboutCard & { readonly certificate: CertificateKind }

export type ResidentFact =
  | (About & {
      readonly type: 'ResidentRegistered'
      readonly householdId: HouseholdId
      readonly relation: string
      readonly name: PersonName
      readonly birthDate: Day
      readonly sex: Sex
      readonly address: string
      readonly addressSince: Day
      readonly holderKind: HolderKind
      readonly stayEndDate?: Day
      readonly adultWard: boolean
      /** 住民となった日; absent: since the address holds. */
      readonly residentSince?: Day
      /** 前住所; absent: born here, or not on record. */
      readonly formerAddress?: string
      readonly familyRegister?: FamilyRegister
    })
  | (About & {
      readonly type: 'AddressChanged'
      readonly address: string
      /** 異動日: since when it holds; absent: since the day of the fact. */
      readonly since?: Day
      readonly householdId?: HouseholdId
    })
  | (About & {
      readonly type: 'NameChanged'
      readonly name: PersonName
      /** The family register the person has come into; absent: not told. */
      readonly familyRegister?: FamilyRegister
    })
  | (About & { readonly type: 'BirthDateCorrected'; readonly birthDate: Day })
  | (About & { readonly type: 'SexChanged'; readonly sex: Sex })
  | (About & {
      readonly type: 'StayChanged'
      readonly stayEndDate?: Day
      readonly holderKind: HolderKind
      readonly residenceCardReceivedOn: Day
    })
  | (About & {
      readonly type: 'MoveOutNotified'
      readonly plannedOn: Day
      readonly destination: 'japan' | 'abroad'
      readonly destinationName: string
    })
  | (About & {
      readonly type: 'MoveInNotified'
      readonly startedLivingOn: Day
      readonly plannedMoveOutOn: Day
      readonly address: string
      readonly continuedUseOwed: boolean
      /** 前住所, as the other municipality's data say. */
      readonly formerAddress?: string
    })
  | (About & { readonly type: 'ContinuedUseDone' })
  | (About & {
      readonly type: 'RecordClosed'
      readonly recordState: RecordState
      /** Of a death: the day that was notified. */
      readonly diedOn?: Day
    })
  | (About & { readonly type: 'AdultWardshipChanged'; readonly adultWard: boolean })
  | (About & { readonly type: 'SealRegistered' })
  | (About & { readonly type: 'MyNumberChangeRequested' })
  | (About & { readonly type: 'ResidentCodeChangeRequested' })
  | (About & { readonly type: 'ReminderChosen'; readonly locale: string; readonly email?: string })
  | (About & { readonly type: 'ReminderDeclined' })
  | (About & {
      readonly type: 'StaffDecisionRecorded'
      readonly matter: string
      readonly reason: string
    })

export type ApplicationFact =
  | (AboutApplication & {
      readonly type: 'ApplicationAccepted'
      readonly reason: ApplicationReason
      readonly cardKind: CardKind
      readonly withSign: boolean
      readonly withAuth: boolean
      readonly photoKey: string
      readonly expectedFrom: Day
      readonly expectedUntil: Day
      readonly policeReportNumber?: string
    })
  | (AboutApplication & { readonly type: 'ApplicationWithdrawn' })
  | (AboutApplication & {
      readonly type: 'CardMade'
      readonly cardId: CardId
      readonly issueDate: Day
      readonly expiryDate: Day
    })
  | (AboutApplication & { readonly type: 'FeeCharged'; readonly amountYen: number })

export type CardFact =
  | (AboutCard & {
      readonly type: 'CardDelivered'
      readonly applicationId: ApplicationId
      readonly kind: CardKind
      readonly issueDate: Day
      readonly expiryDate: Day
      readonly printed: { readonly name: string; readonly address: string }
      readonly additionCapacity: number
      /** What the face says beside name and address; absent: only those two are known. */
      readonly face?: FaceContent
    })
  | (AboutCard & { readonly type: 'CardSuspended'; readonly channel: SuspensionChannel })
  | (AboutCard & { readonly type: 'CardSuspensionReleased' })
  | (AboutCard & {
      readonly type: 'CardAbolished'
      readonly policeReportNumber?: string
    })
  | (AboutCard & { readonly type: 'CardExpired' })
  | (AboutCard & { readonly type: 'CardLapsed'; readonly cause: LapseCause })
  | (AboutCard & { readonly type: 'CardReturned'; readonly reason: ReturnReason })
  | (AboutCard & { readonly type: 'CardReplaced'; readonly byCardId: CardId })
  | (AboutCard & { readonly type: 'CardAnnotatedMovedAbroad' })
  | (AboutCard & {
      readonly type: 'CardFaceUpdated'
      readonly lines: readonly string[]
      /** What the face says from now on; absent: as before (a line about the validity). */
      readonly face?: FaceContent
    })
  | (AboutCard & {
      readonly type: 'CardValidityChanged'
      readonly expiryDate: Day
      readonly special: boolean
    })
  | (AboutCard & { readonly type: 'CardKindSwitched'; readonly kind: CardKind })
  | (AboutCard & { readonly type: 'PinsSet'; readonly pins: readonly PinCode[] })
  | (AboutCard & { readonly type: 'PinChanged'; readonly pin: PinCode })
  | (AboutCard & { readonly type: 'PinReset'; readonly pin: PinCode })
  | (AboutCard & { readonly type: 'PinUnlocked'; readonly pin: PinCode })
  | (AboutCard & { readonly type: 'PinRemoved'; readonly pin: PinCode })

export type CertificateFact =
  /** Decided and owed: the outbox makes the key in the chip, has it signed and writes it. */
  | (AboutCertificate & {
      readonly type: 'CertificateOrdered'
      readonly expiryDate: Day
      readonly usableFrom: Day
      readonly portalLoginFrom?: Day
    })
  | (AboutCertificate & { readonly type: 'CertificateIssued'; readonly serial: string })
  | (AboutCertificate & {
      readonly type: 'CertificateRevoked'
      readonly serial?: string
      readonly cause: RevocationCause
    })
  | (AboutCertificate & { readonly type: 'CertificateExpired' })
  | (AboutCard & { readonly type: 'CertificatesHeld' })
  | (AboutCard & {
      readonly type: 'CertificatesResumed'
      readonly portalLoginFrom: Day
    })

/** What the office owes or did, without changing the state of a card. */
export type OfficeFact =
  | (About & { readonly type: 'ApplicationFormIssued'; readonly withQrCode: boolean })
  | (About & { readonly type: 'NotificationCardReturned' })
  | (About & {
      readonly type: 'DocumentIssued'
      readonly document: string
      readonly feeYen: number
    })
  | (About & {
      readonly type: 'NoticeSent'
      readonly notice: string
      readonly expiryDate: Day
      readonly letterCode: string
    })
  | (About & { readonly type: 'InsuranceUseRegistered'; readonly channel: string })

export type Fact = ResidentFact | ApplicationFact | CardFact | CertificateFact | OfficeFact
export type FactType = Fact['type']
export type FactOf<T extends FactType> = Extract<Fact, { readonly type: T }>

export type SuspensionChannel = 'phone' | 'fax' | 'portal' | 'counter'
export type ReturnReason =
  | 'not_needed'
  | 'replaced'
  | 'found_after_abolition'
  | 'found_after_replacement'
  | 'moved_abroad'
  | 'deceased'
  | 'disaster'
  | 'lapsed'

// The press: makes the papers that the office hands out, as PDF.
//
// A paper with personal data is bound to the one who asked for it: its content names the
// requester, and the press throws when the persons on it are not theirs to ask about. That
// check stands here a second time on purpose, after the face's own: in Japan strangers'
// papers came out of kiosks, from races under load.

import type { Day } from '../../core/kernel/day.ts'
import type { HouseholdId, ResidentId } from '../../core/kernel/ids.ts'
import type { FamilyRegister, PersonName, Sex } from '../../core/resident/resident.ts'
import type { Town } from '../../core/rules/town.ts'
import type { Locale } from './web.ts'

/** Who asked, as their card proved it at that moment. */
export type Requester = {
  readonly residentId: ResidentId
  readonly householdId: HouseholdId
  /** Serial of the certificate that proved it; never printed. */
  readonly certificateSerial: string
}

/** One person as a paper shows them; never a My Number or a resident record code. */
export type PersonOnPaper = {
  readonly residentId: ResidentId
  readonly householdId: HouseholdId
  readonly name: PersonName
  readonly birthDate: Day
  readonly sex: Sex
  readonly relation: string
  readonly address: string
  readonly addressSince: Day
  readonly residentSince: Day
  readonly addressNotifiedOn: Day
  readonly formerAddress?: string
  readonly japanese: boolean
  readonly familyRegister?: FamilyRegister
}

/** What every certificate of the town carries. */
export type Certified = {
  readonly requester: Requester
  readonly town: Town
  /** A fresh id (`office.newId()`): the document's number is made of it. */
  readonly documentId: string
  /** The virtual day. */
  readonly issuedOn: Day
}

/** 住民票の写し. */
export type ResidentRecordCopy = Certified & {
  readonly headOfHousehold: string
  readonly persons: readonly PersonOnPaper[]
  /** Everyone of the household is on it, or only some. */
  readonly wholeHousehold: boolean
  /** What the requester chose to have shown; the rest says 省略. Number and code never are. */
  readonly shows: RecordItems
}

export type RecordItems = {
  /** 世帯主との続柄, and the head of the household above. */
  readonly relation: boolean
  /** 本籍・筆頭者. */
  readonly familyRegister: boolean
}

/** 印鑑登録証明書: its holder only, nobody else of the household. */
export type SealRegistrationCertificate = Certified & {
  readonly person: PersonOnPaper
  readonly registeredOn: Day
}

/** 有効期限通知書 and the system's own reminder: a letter for a window envelope. */
export type Letter = {
  readonly locale: Locale
  readonly title: string
  readonly postalAddress: string
  readonly addressee: string
  readonly senderLines: readonly string[]
  readonly paragraphs: readonly string[]
  /** Term and value, in the order of reading. */
  readonly facts: readonly (readonly [string, string])[]
  readonly letterCode: string
  /** How to check the code, in the reader's language. */
  readonly howToCheck: string
  readonly sentOn: Day
}

/** The printable FAX form (聴覚障がい者専用FAX用紙). */
export type FaxFormPaper = { readonly town: Town; readonly faxNumber: string }

export type PaperPress = {
  readonly residentRecordCopy: (content: ResidentRecordCopy) => Promise<Uint8Array>
  readonly sealRegistrationCertificate: (
    content: SealRegistrationCertificate,
  ) => Promise<Uint8Array>
  /** Several letters, one page each, in the given order. */
  readonly letters: (letters: readonly Letter[]) => Promise<Uint8Array>
  readonly faxForm: (content: FaxFormPaper) => Promise<Uint8Array>
  /** Does this mark belong to this document number? Both as printed. */
  readonly isGenuine: (documentNumber: string, mark: string) => boolean
}

/** The content names persons whom its requester may not ask about: a bug of the caller. */
export class PaperNotForRequester extends Error {
  constructor() {
    super('A paper was refused: the persons on it are not its requester’s to ask about.')
    this.name = 'PaperNotForRequester'
  }
}

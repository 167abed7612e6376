// マイナンバーカード — one delivered card: its state, dates, additions field and PINs (SUS-10).
//
// A card that is applied for or made but not yet in its holder's hands is an
// application (core/application), not a card.

import type { Certificate } from '../certificate/certificate.ts'
import type { Day } from '../kernel/day.ts'
import type { ApplicationId, CardId, ResidentId } from '../kernel/ids.ts'
import type { Sex } from '../resident/resident.ts'

export type CardState = 'active' | 'suspended' | 'abolished' | 'expired' | 'lapsed' | 'returned'
export type CardKind = 'standard' | 'face_authentication'

/** The four PINs, wire codes of PIN-01…04. */
export type PinCode = 'sign' | 'auth' | 'resident_register' | 'card_info'

/** Why a card ended although within validity (REV-02, REV-03). */
export type LapseCause =
  | 'late_14'
  | 'late_30'
  | 'late_90'
  | 'moved_abroad'
  | 'my_number_change'
  | 'resident_code_change'
  | 'death'
  | 'record_deleted'
  | 'out_of_register'
  | 'stay_shortened'

/** One line of the additions field (追記欄) as written. */
export type AdditionLine = { readonly text: string; readonly on: Day }

/** What the face of a card says of its holder, updates included (券面記載事項). */
export type FaceContent = {
  readonly name: string
  readonly address: string
  readonly formerSurname?: string
  readonly alias?: string
  readonly birthDate?: Day
  readonly sex?: Sex
}

export type Card = {
  readonly id: CardId
  readonly residentId: ResidentId
  readonly applicationId: ApplicationId
  readonly kind: CardKind
  readonly state: CardState
  /** The day J-LIS made the card; validity counts from here (VAL-03). */
  readonly issueDate: Day
  readonly deliveredOn: Day
  /** Last valid day (GLB-02). */
  readonly expiryDate: Day
  /** The special two-month extension was used (STAY-02: once). */
  readonly extensionUsed: boolean
  readonly printed: { readonly name: string; readonly address: string }
  /** What the face says now; absent: what was printed and nothing more is known. */
  readonly face?: FaceContent
  readonly additions: readonly AdditionLine[]
  /** How many lines the additions field holds in all. */
  readonly additionCapacity: number
  readonly pinsSet: readonly PinCode[]
  readonly sign?: Certificate
  readonly auth?: Certificate
  readonly earlierCertificates: readonly Certificate[]
  readonly suspendedOn?: Day
  readonly endedOn?: Day
  readonly lapseCause?: LapseCause
  /** The replacement of this card is in the holder's hands since (SUS-06). */
  readonly replacementDeliveredOn?: Day
  /** 国外転出 noted on the card, which was handed back (MOV-10). */
  readonly annotatedMovedAbroad?: Day
}

/** Free lines left in the additions field. */
export function freeAdditionLines(card: Card): number {
  return Math.max(0, card.additionCapacity - card.additions.length)
}

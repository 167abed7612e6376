// 住民 — one person on the basic resident register, as far as a card office needs to know.
//
// The My Number is not here and never in a fact: it lives in a store of its own
// (shell/ports/number-store.ts) and is written into the chip, nothing else.

import type { Day } from '../kernel/day.ts'
import type { HouseholdId, ResidentId } from '../kernel/ids.ts'

/** VAL-08: who holds a card, by period of stay. */
export type HolderKind =
  | 'japanese'
  | 'permanent_resident'
  | 'special_permanent_resident'
  | 'highly_skilled_2'
  | 'fixed_stay'

export type Sex = 'male' | 'female' | 'unspecified'

/** Names are stored as received, never normalised; a search key is made beside them. */
export type PersonName = {
  /** 氏名 as on the resident record: family and given name with U+3000 between, or Latin letters. */
  readonly full: string
  readonly kana: string
  readonly formerSurname?: string
  readonly alias?: string
}

/** 戸籍の表示: where the family register is and under whose name it stands. */
export type FamilyRegister = { readonly domicile: string; readonly head: string }

export type RecordState = 'registered' | 'moved_out' | 'moved_abroad' | 'dead' | 'deleted'

export type Resident = {
  readonly id: ResidentId
  readonly householdId: HouseholdId
  /** 世帯主との続柄: shown in Japanese as on the record. */
  readonly relation: string
  readonly name: PersonName
  readonly birthDate: Day
  readonly sex: Sex
  readonly address: string
  /** 住所を定めた日: since when the address holds. */
  readonly addressSince: Day
  /** 住民となった日: since when they are a resident of this municipality. */
  readonly residentSince: Day
  /** 届出日: when the present address was notified. */
  readonly addressNotifiedOn: Day
  /** 前住所; absent: they have lived nowhere else that is on record. */
  readonly formerAddress?: string
  /** 本籍と筆頭者: Japanese nationals only. */
  readonly familyRegister?: FamilyRegister
  /** 印鑑登録: since when a seal is registered; absent: none is. */
  readonly sealRegisteredOn?: Day
  readonly holderKind: HolderKind
  /** Last day of the period of stay; present exactly for fixed_stay. */
  readonly stayEndDate?: Day
  readonly adultWard: boolean
  readonly recordState: RecordState
  /** 転出予定日, once a move-out is notified. */
  readonly plannedMoveOutOn?: Day
  /** Where that move-out goes. */
  readonly movingTo?: 'japan' | 'abroad'
  readonly movingToName?: string
  /** The last move into the ward, for the 14/30/90 days. */
  readonly moveIn?: MoveIn
  /** Locale for notices the resident asked for; absent: no reminder of our own. */
  readonly reminder?: { readonly locale: string; readonly email?: string }
}

export type MoveIn = {
  readonly startedLivingOn: Day
  readonly plannedMoveOutOn: Day
  readonly notifiedOn: Day
  /** 特例転入 from another municipality with a card: continued use is owed until done. */
  readonly continuedUseDoneOn?: Day
}

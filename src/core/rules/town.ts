// What one municipality chose: its windows and hours, what each window takes, fees, lines, pages.
//
// A `Town` is resolved on the day of one edition of the town's guide, as `Rules` is. It is
// read and validated from a folder's JSON (read-town.ts); nothing in the program names a town.

import type { Day } from '../kernel/day.ts'
import type { Yen } from '../kernel/yen.ts'
import type { Doubt } from './doubts/doubt.ts'
import type { Localized } from './localized.ts'
import type { PhoneLine } from './phone-line.ts'
import type { RuleId } from './rule-id.ts'

export const locationKinds = ['card_window', 'ward_office', 'support_window'] as const
export type LocationKind = (typeof locationKinds)[number]

export type Location = {
  /** `card_window`, `support_window`, or `ward_…` for a branch. */
  readonly id: string
  readonly kind: LocationKind
  readonly name: Localized
  /** Absent where the guide prints none. */
  readonly address?: Localized
  readonly floor?: Localized
  /** What is done here beside the procedures of the table. */
  readonly services: readonly LocationService[]
  readonly cite: RuleId
}

export const locationServices = [
  'issue_application',
  'free_application_photo',
  'health_insurance_registration',
  'public_money_account_registration',
] as const
export type LocationService = (typeof locationServices)[number]

/** A counter that is no reception window but is named in the guide (WIN-34). */
export type OtherCounter = {
  readonly id: string
  readonly name: Localized
  readonly place: Localized
  readonly cite: RuleId
}

export type WeeklyHours = {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly number[]
  /** Only the first, second … of that weekday in the month; absent = every one. */
  readonly weeksOfMonth?: readonly number[]
  readonly opens: string
  readonly closes: string
  /** Ids of the locations, or `all`. */
  readonly at: 'all' | readonly string[]
  readonly onNationalHoliday: 'open' | 'closed'
  readonly cite: RuleId
}

export type ClosedSpan = {
  /** `MM-DD`, both included; may run across New Year's Eve. */
  readonly from: string
  readonly to: string
  readonly cite: RuleId
}

export type TownHours = {
  readonly weekly: readonly WeeklyHours[]
  readonly closed: readonly ClosedSpan[]
}

export const acceptances = ['yes', 'no', 'with_move', 'with_support'] as const
/** `with_move` is the note ※1 of the table, `with_support` the note ※2. */
export type Acceptance = (typeof acceptances)[number]

export const provenances = ['printed', 'note_printed', 'reconstructed'] as const
export type Provenance = (typeof provenances)[number]

export type Cell = {
  readonly accepts: Acceptance
  /** Was the mark printed, only the number of its note, or neither (GARB-01)? */
  readonly provenance: Provenance
}

/** The rows every town's table has (WIN-20…30); a town may add more. */
export const tableProcedures = [
  'issue_application_form',
  'apply_reissue',
  'return_card',
  'report_loss_abolish',
  'release_suspension',
  'pin_change_reset',
  'continued_use_face_update',
  'stay_validity_change',
  'certificate_issue_renew',
  'certificate_revoke',
  'switch_face_auth',
] as const

export type ProcedureRow = {
  readonly title: Localized
  readonly at: Readonly<Record<LocationKind, Cell>>
  /** Cannot be done while the national system is under maintenance (WIN-07, AMB-07). */
  readonly stopsForMaintenance: boolean
  readonly cite: RuleId
}

export const kioskDocuments = ['resident_record_copy', 'seal_registration_certificate'] as const
export type KioskDocument = (typeof kioskDocuments)[number]

export type TownFees = {
  readonly reissueWithCertificateYen: Yen
  readonly reissueCardOnlyYen: Yen
  readonly certificateIssueYen: Yen
  /** Documents this town issues from kiosks, each with its price. */
  readonly kioskYen: Readonly<Partial<Record<KioskDocument, Yen>>>
}

export type WebPage = {
  readonly id: string
  readonly title: Localized
  readonly url: string
  readonly cite: RuleId
}

export type Edition = {
  /** Folder name under `guides/`: `2024-02`. */
  readonly id: string
  /** National and town values are those in force on this day. */
  readonly day: Day
  /** The first day it speaks for, where that lies before the day it was put together. */
  readonly from?: Day
  readonly title: Localized
  /** Published by the town, put together from public sources, or made up for a made-up town. */
  readonly basis: 'published' | 'compiled' | 'fictional'
  /** What stands in it without having been confirmed, and whom to ask. */
  readonly doubts?: readonly Doubt[]
}

export type Town = {
  readonly code: string
  readonly name: Localized
  readonly kana: string
  readonly prefecture: Localized
  /** Six digits, as in certificates and codes; a fictional town's begins with 99. */
  readonly localGovernmentCode: string
  /** The section that publishes the guide (GEN-02). */
  readonly office: Localized
  readonly basis: 'real' | 'fictional'
  readonly edition: Edition
  readonly locations: readonly Location[]
  readonly otherCounters: readonly OtherCounter[]
  readonly hours: TownHours
  readonly procedures: Readonly<Record<string, ProcedureRow>>
  /** What ※2 of the table means here. */
  readonly supportPurposes: readonly string[]
  readonly fees: TownFees
  readonly lines: readonly PhoneLine[]
  readonly pages: readonly WebPage[]
  /** Certificates the town posts home on a smart application (SMART-01). */
  readonly smartDocuments: readonly string[]
}

export function locationOf(town: Town, id: string): Location | undefined {
  return town.locations.find((location) => location.id === id)
}

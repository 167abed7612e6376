// The kinds of value that a refusal carries, and the type each has.
//
// A face shows a value by its kind, so it never has to guess from the writing whether it
// holds a day, an hour or a list.

import type { CardState, PinCode } from '../card/card.ts'
import type { CertificateKind } from '../certificate/certificate.ts'
import type { Day, Moment } from '../kernel/day.ts'
import type { Applicant, Channel, FieldKind, Paper, ReissueReason } from '../procedures/terms.ts'

/** Each kind with the type of its values. */
export type DetailTypes = {
  readonly count: number
  readonly day: Day
  /** Month and day of any year, `MM-DD`. */
  readonly day_of_year: string
  /** Wall-clock time, `HH:MM`. */
  readonly time: string
  readonly moment: Moment
  /** Id of a location of the town. */
  readonly place: string
  readonly pin: PinCode
  readonly certificate: CertificateKind
  readonly card_state: CardState
  readonly papers: readonly Paper[]
  readonly applicant: Applicant
  readonly applicants: readonly Applicant[]
  readonly channel: Channel
  readonly channels: readonly Channel[]
  /** Name of a field of the procedure's form. */
  readonly field: string
  readonly field_kind: FieldKind['kind']
  readonly reissue_reason: ReissueReason
}

export type DetailKind = keyof DetailTypes

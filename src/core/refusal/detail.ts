// The kinds of value that a refusal carries, and the type each has.
//
// A face shows a value by its kind, so it never has to guess from the writing whether it
// holds a day, an hour or a list.

import type { CardState, PinCode } from '../card/card.ts'
import type { CertificateKind } from '../certificate/certificate.ts'
import type { Day, Moment } from '../kernel/day.ts'
import type { Refusal } from '../kernel/outcome.ts'
import type { Applicant, Channel, FieldKind, Paper, ReissueReason } from '../procedures/terms.ts'
import { refusalRegister, type RefusalCode, type RefusalRegister } from './register.ts'

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

type KindsOf<C extends RefusalCode> = RefusalRegister[C]
type Optional<K> = { [N in keyof K]: K[N] extends `${string}?` ? N : never }[keyof K]
type ValueOf<K> = K extends `${infer Kind extends DetailKind}?`
  ? DetailTypes[Kind]
  : K extends DetailKind
    ? DetailTypes[K]
    : never

/** The values that a refusal with this code carries. */
export type RefusalDetail<C extends RefusalCode> = {
  readonly [N in Exclude<keyof KindsOf<C>, Optional<KindsOf<C>>>]: ValueOf<KindsOf<C>[N]>
} & {
  readonly [N in keyof KindsOf<C> & Optional<KindsOf<C>>]?: ValueOf<KindsOf<C>[N]>
}

export type DetailName = { [C in RefusalCode]: keyof KindsOf<C> }[RefusalCode]

/** One value of a refusal with its name and kind; the kind tells the type. */
export type NamedDetail = {
  [K in DetailKind]: {
    readonly name: DetailName
    readonly kind: K
    readonly value: DetailTypes[K]
  }
}[DetailKind]

/** The values that a refusal carries, in the order of the register. */
export function detailsOf({ code, detail = {} }: Refusal): readonly NamedDetail[] {
  const values: Readonly<Record<string, unknown>> = detail
  return Object.entries(refusalRegister[code])
    .filter(([name]) => values[name] !== undefined)
    .map(([name, kind]) => {
      const named = { name, kind: kind.replace('?', ''), value: values[name] }
      // The register gave each value its kind when the refusal was made.
      return named as NamedDetail
    })
}

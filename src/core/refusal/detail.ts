// The type of the values that a refusal with a given code carries.

import type { DetailKind, DetailTypes } from './detail-kind.ts'
import type { RefusalCode, RefusalRegister } from './register.ts'

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

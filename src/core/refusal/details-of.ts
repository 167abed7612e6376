// The values of one refusal, each with its name and kind.

import type { Refusal } from '../kernel/outcome.ts'
import type { DetailName } from './detail.ts'
import type { DetailKind, DetailTypes } from './detail-kind.ts'
import { refusalRegister } from './register.ts'

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

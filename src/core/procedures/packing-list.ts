// What to bring (必要なもの): the papers of a procedure for the circumstances that hold.

import type { AnyProcedure, Paper } from './define.ts'

export type PackedPaper = {
  readonly paper: Paper
  /** The circumstance that asks for it; absent: always asked for. */
  readonly when?: string
  /** Helps, but its absence refuses nothing. */
  readonly optional: boolean
}

/** Every paper asked for in these circumstances; without circumstances, all with their reason. */
export function packingList(
  procedure: Pick<AnyProcedure, 'bring'>,
  circumstances?: readonly string[],
): readonly PackedPaper[] {
  return procedure.bring
    .map((item): PackedPaper =>
      typeof item === 'string'
        ? { paper: item, optional: false }
        : { paper: item.paper, when: item.when, optional: item.optional === true },
    )
    .filter(({ when }) => when === undefined || (circumstances?.includes(when) ?? true))
}

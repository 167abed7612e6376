// Every value an edition rests on, national and the town's own, resolved on its day.
//
// Kept as a file in the edition's folder (values.json) and compared in tests: appending to a
// timeline may change what a later edition says, never what an earlier one said.

import { nationalValuesOn, type NationalValue } from './rules.ts'
import type { Town } from './town.ts'

export type EditionValues = {
  readonly national: readonly NationalValue[]
  readonly town: Omit<Town, 'edition'>
}

export function editionValues({ edition, ...town }: Town): EditionValues {
  return { national: nationalValuesOn(edition.day), town }
}

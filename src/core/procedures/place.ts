// May this procedure be done at this place, at this minute (WIN-20…35)?
//
// Where it cannot, the refusal names the place to go to. Channels other than a window
// have no place and no hours here.

import { refuse, type Refused } from '../kernel/outcome.ts'
import { locationOf, type Location, type ProcedureRow, type Town } from '../rules/town.ts'
import type { AnyProcedure, Given } from './define.ts'

export function refusedPlace(procedure: AnyProcedure, given: Given): Refused | undefined {
  if (given.channel !== 'window') return undefined
  const location = given.place === undefined ? undefined : locationOf(given.town, given.place)
  if (!location) return refuse('place-unknown', 'WIN-01')
  const row = rowOf(procedure, given.town)
  return refusedByTable({ procedure, location, row }, given)
}

function rowOf({ windowRow }: AnyProcedure, town: Town): ProcedureRow | undefined {
  return windowRow === undefined ? undefined : town.procedures[windowRow]
}

type Visit = {
  readonly procedure: AnyProcedure
  readonly location: Location
  readonly row: ProcedureRow | undefined
}

function refusedByTable(visit: Visit, given: Given): Refused | undefined {
  if (accepts(visit, given)) return undefined
  const { procedure, row } = visit
  const better = given.town.locations.find((location) =>
    accepts({ procedure, row, location }, { ...given, withMove: false, supportPurpose: undefined }),
  )
  const detail = better ? { place: visit.location.id, go: better.id } : { place: visit.location.id }
  return refuse('not-at-this-place', row?.cite ?? 'GLB-04', undefined, detail)
}

type Occasion = { readonly withMove: boolean; readonly supportPurpose?: string | undefined } & Pick<
  Given,
  'town'
>

function accepts({ procedure, location, row }: Visit, occasion: Occasion): boolean {
  if (!row) return procedure.places?.includes(location.kind) ?? true
  switch (row.at[location.kind].accepts) {
    case 'yes':
      return true
    case 'no':
      return false
    case 'with_move':
      return occasion.withMove
    case 'with_support':
      return occasion.town.supportPurposes.includes(occasion.supportPurpose ?? '')
  }
}

// May this procedure be done at this place, at this minute (WIN-20…36)?
//
// Three refusals, because the person does three different things about them: go to another
// place, come back when it opens, come back after the national system's maintenance. Each
// names where and when. Channels other than a window have no place and no hours here.

import { dayOf } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import { locationOf, type Location } from '../rules/town.ts'
import { takenHere } from '../window/availability.ts'
import { nextOpening, nextOpeningsAnywhere } from '../window/next-opening.ts'
import { isMaintenanceSunday, isOpenAt } from '../window/opening.ts'
import type { AnyProcedure, Given } from './define.ts'

export function refusedPlace(procedure: AnyProcedure, given: Given): Refused | undefined {
  if (given.channel !== 'window') return undefined
  const location = given.place === undefined ? undefined : locationOf(given.town, given.place)
  if (!location) return refuse('place-unknown', 'WIN-01')
  return procedure.windowRow === undefined
    ? refusedOutsideTable(procedure, location, given)
    : refusedByTable(procedure.windowRow, location, given)
}

function refusedOutsideTable(
  { places }: AnyProcedure,
  location: Location,
  given: Given,
): Refused | undefined {
  if (places && !places.includes(location.kind)) {
    const better = given.town.locations.find(({ kind }) => places.includes(kind))
    const go = better ? { go: better.id } : {}
    return refuse('not-at-this-place', 'GLB-04', { detail: { place: location.id, ...go } })
  }
  if (given.hoursWaived || isOpenAt(location.id, given.now, given).value) return undefined
  return refuse('window-closed', 'WIN-35', { detail: { place: location.id } })
}

function refusedByTable(row: string, location: Location, given: Given): Refused | undefined {
  const circumstance = {
    procedure: row,
    location: location.id,
    at: given.now,
    withMove: given.withMove,
    ...(given.supportPurpose === undefined ? {} : { supportPurpose: given.supportPurpose }),
  }
  if (!takenHere(circumstance, given.town).value) return refusedHere(row, location, given)
  if (given.hoursWaived) return undefined

  const isOpen = isOpenAt(location.id, given.now, given).value
  const stops = given.town.procedures[row]?.stopsForMaintenance === true
  const maintenance = stops && isMaintenanceSunday(dayOf(given.now), given.rules)
  if (isOpen && !maintenance) return undefined

  const opens = nextOpening(circumstance, given).value
  const detail = { place: location.id, ...(opens === null ? {} : { opens }) }
  return isOpen
    ? refuse('maintenance-sunday', 'WIN-07', { detail })
    : refuse('window-closed', 'WIN-35', { detail })
}

/** The place to go is the one that takes it without any condition, and is open soonest. */
function refusedHere(row: string, location: Location, given: Given): Refused {
  const unconditional = { procedure: row, withMove: false, at: given.now }
  const better = nextOpeningsAnywhere(unconditional, given)[0]
  const isOpenNow = better !== undefined && isOpenAt(better.location, given.now, given).value
  const opens = better && !isOpenNow ? { opens: better.at } : {}
  const go = better ? { go: better.location, ...opens } : {}
  const cite = given.town.procedures[row]?.cite ?? 'WIN-35'
  return refuse('not-at-this-place', cite, { detail: { place: location.id, ...go } })
}

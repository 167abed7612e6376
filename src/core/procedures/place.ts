// May this procedure be done at this place, at this minute (WIN-20…36)?
//
// Three refusals, because the person does three different things about them: go to another
// place, come back when it opens, come back after the national system's maintenance. Each
// names where and when. Channels other than a window have no place and no hours here.

import { dayOf } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import { locationOf, type Location } from '../rules/town.ts'
import { procedureAvailable, takenHere } from '../window/availability.ts'
import { nextOpening, nextOpeningOfPlace, nextOpeningsAnywhere } from '../window/next-opening.ts'
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
    const detail = { place: location.id, ...openSoonest(places, given) }
    return refuse('not-at-this-place', 'GLB-04', { detail })
  }
  if (given.hoursWaived || isOpenAt(location.id, given.now, given).value) return undefined
  const opens = nextOpeningOfPlace({ location: location.id, at: given.now }, given)
  const detail = { place: location.id, ...(opens === undefined ? {} : { opens }) }
  return refuse('window-closed', 'WIN-35', { detail })
}

/** Of the places that take it the one that is open, or opens first, with that hour. */
function openSoonest(places: readonly string[], given: Given) {
  const now = given.now
  const [first] = given.town.locations
    .filter(({ kind }) => places.includes(kind))
    .map(({ id }) => {
      const isOpen = isOpenAt(id, now, given).value
      return { go: id, opens: isOpen ? now : nextOpeningOfPlace({ location: id, at: now }, given) }
    })
    .toSorted((one, other) => ((one.opens ?? '~') < (other.opens ?? '~') ? -1 : 1))
  if (!first) return {}
  return first.opens === undefined || first.opens === now
    ? { go: first.go }
    : { go: first.go, opens: first.opens }
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

/** The place to go takes it without any condition: now, else the one that does so soonest. */
function refusedHere(row: string, location: Location, given: Given): Refused {
  const unconditional = { procedure: row, withMove: false, at: given.now }
  const able = given.town.locations.find(
    ({ id }) => procedureAvailable({ ...unconditional, location: id }, given).value,
  )
  const later = nextOpeningsAnywhere(unconditional, given)[0]
  const go = able ? { go: able.id } : later ? { go: later.location, opens: later.at } : {}
  const cite = given.town.procedures[row]?.cite ?? 'WIN-35'
  return refuse('not-at-this-place', cite, { detail: { place: location.id, ...go } })
}

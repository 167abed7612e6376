// May this procedure be done at this place, at this minute (WIN-20…36)?
//
// Three refusals, because the person does three different things about them: go to another
// place, come back when it opens, come back after the national system's maintenance. Each
// names where and when. Channels other than a window have no place and no hours here.

import { dayOf } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import { locationKinds, locationOf, type Location, type OtherCounter } from '../rules/town.ts'
import { procedureAvailable, takenHere } from '../window/availability.ts'
import { nextOpening, nextOpeningOfPlace, nextOpeningsAnywhere } from '../window/next-opening.ts'
import { isMaintenanceSunday, isOpenAt } from '../window/opening.ts'
import type { AnyProcedure, CaseFile, Given } from './define.ts'

export function refusedPlace(
  procedure: AnyProcedure,
  caseFile: CaseFile,
  given: Given,
): Refused | undefined {
  if (given.channel !== 'window') return undefined
  const desk = given.town.otherCounters.find(({ id }) => id === given.place)
  const location = given.place === undefined ? undefined : locationOf(given.town, given.place)
  if (!desk && !location) return refuse('place-unknown', 'WIN-01')
  if (procedure.desk !== undefined) return refusedAtDesk(procedure.desk, desk, given)
  if (!location) return refusedOutOfPlace(procedure, given)
  return procedure.windowRow === undefined
    ? refusedOutsideTable(procedure, location, given)
    : refusedByTable(procedure.windowRow, { location, caseFile }, given)
}

/** Taken at the town's other counter alone; a reception window sends people there. */
function refusedAtDesk(
  id: string,
  here: OtherCounter | undefined,
  given: Given,
): Refused | undefined {
  if (here?.id === id) return refusedByHours(id, given)
  const desk = given.town.otherCounters.find((each) => each.id === id)
  const go = desk ? { go: desk.id } : {}
  return refuse('not-at-this-place', 'WIN-34', { detail: { place: given.place ?? '', ...go } })
}

/** The other counter does its own work and nothing else. */
function refusedOutOfPlace({ windowRow, places }: AnyProcedure, given: Given): Refused {
  const place = given.place ?? ''
  if (windowRow !== undefined) return refusedHere(windowRow, place, given)
  const kinds = places ?? locationKinds
  return refuse('not-at-this-place', 'GLB-04', { detail: { place, ...openSoonest(kinds, given) } })
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
  return refusedByHours(location.id, given)
}

function refusedByHours(place: string, given: Given): Refused | undefined {
  if (given.hoursWaived || isOpenAt(place, given.now, given).value) return undefined
  const opens = nextOpeningOfPlace({ location: place, at: given.now }, given)
  const detail = { place, ...(opens === undefined ? {} : { opens }) }
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

type Here = { readonly location: Location; readonly caseFile: CaseFile }

function refusedByTable(
  row: string,
  { location, caseFile }: Here,
  given: Given,
): Refused | undefined {
  const circumstance = {
    procedure: row,
    location: location.id,
    at: given.now,
    withMove: caseFile.recordChangedToday,
    ...(given.supportPurpose === undefined ? {} : { supportPurpose: given.supportPurpose }),
  }
  if (!takenHere(circumstance, given.town).value) return refusedHere(row, location.id, given)
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
function refusedHere(row: string, place: string, given: Given): Refused {
  const unconditional = { procedure: row, withMove: false, at: given.now }
  const able = given.town.locations.find(
    ({ id }) => procedureAvailable({ ...unconditional, location: id }, given).value,
  )
  const later = nextOpeningsAnywhere(unconditional, given)[0]
  const go = able ? { go: able.id } : later ? { go: later.location, opens: later.at } : {}
  const cite = given.town.procedures[row]?.cite ?? 'WIN-35'
  return refuse('not-at-this-place', cite, { detail: { place, ...go } })
}

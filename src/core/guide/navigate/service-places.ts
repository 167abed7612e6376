// Places that help with something beside the eleven procedures of the table (WIN-03).
//
// Whether they do so on a maintenance Sunday is not known (WIN-11), so such a day is never
// promised as the next opening.

import { addDays, dayOf, momentAt, timeOf, type Moment } from '../../kernel/day.ts'
import { calendarCovers } from '../../rules/calendar.ts'
import type { Location, LocationKind, LocationService } from '../../rules/town.ts'
import { isMaintenanceSunday, isOpenAt, openingsOn } from '../../window/opening.ts'
import type { AnswerPlace, NavigatorContext } from './answer.ts'
import { closedNow, placeOf } from './places.ts'

const horizonDays = 60

export function placesOfService(
  service: LocationService,
  world: NavigatorContext,
): readonly AnswerPlace[] {
  return placesWhere(({ services }) => services.includes(service), world)
}

/** Places of a kind, for what the table does not name. */
export function placesOfKinds(
  kinds: readonly LocationKind[],
  world: NavigatorContext,
): readonly AnswerPlace[] {
  return placesWhere(({ kind }) => kinds.includes(kind), world)
}

function placesWhere(
  isOne: (location: Location) => boolean,
  world: NavigatorContext,
): readonly AnswerPlace[] {
  return world.town.locations.filter(isOne).map(({ id }) => {
    const openNow =
      isOpenAt(id, world.now, world).value && !isMaintenanceSunday(dayOf(world.now), world.rules)
    const closed = openNow ? null : closedNow(id, world)
    return placeOf({ location: id, openNow, closed, next: nextStart(id, world) }, world)
  })
}

function nextStart(location: string, world: NavigatorContext): Moment | null {
  for (let offset = 0; offset <= horizonDays; offset += 1) {
    const date = addDays(dayOf(world.now), offset)
    if (!calendarCovers(world.calendar, date)) return null
    if (isMaintenanceSunday(date, world.rules)) continue
    const after = offset === 0 ? timeOf(world.now) : ''
    const opening = openingsOn(location, date, world).find(({ opens }) => opens > after)
    if (opening) return momentAt(date, opening.opens)
  }
  return null
}

// The next time a procedure can be started at a place (WIN-36).
//
// It is the start of an opening interval, later than the time given: someone who asks while
// the window is open hears of the opening after this one. Maintenance Sundays are skipped.

import { addDays, dayOf, momentAt, timeOf, type Day, type Moment } from '../kernel/day.ts'
import { calendarCovers } from '../rules/calendar.ts'
import type { Finding } from '../rules/finding.ts'
import type { World } from '../rules/world.ts'
import { takenHere, type Circumstance } from './availability.ts'
import { isMaintenanceSunday, openingsOn } from './opening.ts'

/** No town stays closed longer than this; a search beyond it would only hide a mistake. */
const horizonDays = 366

export function nextOpening(
  circumstance: Circumstance & { readonly at: Moment },
  world: World,
): Finding<Moment | null> {
  const taken = takenHere(circumstance, world.town)
  if (!taken.value) return { ...taken, value: null, cites: ['WIN-36', ...taken.cites] }

  const today = dayOf(circumstance.at)
  const skipsMaintenance = world.town.procedures[circumstance.procedure]?.stopsForMaintenance
  for (let offset = 0; offset <= horizonDays; offset += 1) {
    const date = addDays(today, offset)
    if (!calendarCovers(world.calendar, date)) break
    if (skipsMaintenance === true && isMaintenanceSunday(date, world.rules)) continue
    const after = offset === 0 ? timeOf(circumstance.at) : ''
    const start = firstStart(circumstance.location, { date, after }, world)
    if (start) return start
  }
  return { value: null, cites: ['WIN-36'], reason: 'never-in-sight' }
}

/** For each place that takes the procedure, its next opening; the soonest first. */
export function nextOpeningsAnywhere(
  circumstance: Omit<Circumstance, 'location'> & { readonly at: Moment },
  world: World,
): readonly { readonly location: string; readonly at: Moment }[] {
  return world.town.locations
    .flatMap(({ id }) => {
      const { value } = nextOpening({ ...circumstance, location: id }, world)
      return value === null ? [] : [{ location: id, at: value }]
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
}

function firstStart(
  location: string,
  { date, after }: { readonly date: Day; readonly after: string },
  world: World,
): Finding<Moment> | undefined {
  const opening = openingsOn(location, date, world).find(({ opens }) => opens > after)
  if (!opening) return undefined
  const value = momentAt(date, opening.opens)
  return { value, cites: ['WIN-36', ...opening.cites], reason: 'next-opening-found' }
}

// The next time a procedure can be started at a place (WIN-36).
//
// It is the start of an opening interval, later than the time given: someone who asks while
// the window is open hears of the opening after this one. Maintenance Sundays are skipped.

import { addDays, dayOf, momentAt, timeOf, type Day, type Moment } from '../kernel/day.ts'
import { calendarCovers } from '../rules/calendar.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { World } from '../rules/world.ts'
import { rowOf, takenHere, type Circumstance } from './availability.ts'
import { closureOn, isMaintenanceSunday, openingsOn } from './opening.ts'

/** No town stays closed longer than this; a search beyond it would only hide a mistake. */
const horizonDays = 366

export function nextOpening(
  circumstance: Circumstance & { readonly at: Moment },
  world: World,
): Finding<Moment | null> {
  const taken = takenHere(circumstance, world.town)
  if (!taken.value) return { ...taken, value: null, cites: ['WIN-36', ...taken.cites] }

  const { location, at } = circumstance
  const today = dayOf(at)
  const skipped: RuleId[] = []
  const skipsMaintenance = rowOf(circumstance.procedure, world.town)?.stopsForMaintenance
  for (let offset = 0; offset <= horizonDays; offset += 1) {
    const date = addDays(today, offset)
    if (!calendarCovers(world.calendar, date)) break
    const stopped = skipsMaintenance === true && isMaintenanceSunday(date, world.rules)
    const after = offset === 0 ? timeOf(at) : ''
    const start = stopped ? undefined : firstStart(location, { date, after }, world)
    if (start) return { ...start, cites: [...start.cites, ...skipped] }
    const why = stopped ? 'WIN-07' : closureOn(location, date, world)
    if (why) skipped.push(why)
  }
  return { value: null, cites: ['WIN-36'], reason: 'never-in-sight' }
}

/** The next time a place opens for whatever stands beside the table; none in sight: undefined. */
export function nextOpeningOfPlace(
  { location, at }: { readonly location: string; readonly at: Moment },
  world: World,
): Moment | undefined {
  for (let offset = 0; offset <= horizonDays; offset += 1) {
    const date = addDays(dayOf(at), offset)
    if (!calendarCovers(world.calendar, date)) return undefined
    const after = offset === 0 ? timeOf(at) : ''
    const start = firstStart(location, { date, after }, world)
    if (start) return start.value
  }
  return undefined
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

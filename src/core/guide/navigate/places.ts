// 行く場所 — every place that takes the procedure: open until when, or closed why and until when.
//
// While a place is open no later opening is told. An opening after the earliest limit is told
// only as one that comes too late. Places that take it under a condition of the town's table
// (※1, ※2) are named with it, never as places that do not take it.

import { addDays, dayOf, momentAt, timeOf, type Day, type Moment } from '../../kernel/day.ts'
import type { Finding } from '../../rules/finding.ts'
import type { RuleId } from '../../rules/rule-id.ts'
import {
  procedureAvailable,
  stopsForMaintenance,
  takenHere,
  type Circumstance,
} from '../../window/availability.ts'
import { nextOpening } from '../../window/next-opening.ts'
import { isOpenAt, openingsOn } from '../../window/opening.ts'
import type { Answer, AnswerPlace, Closed, NavigatorContext } from './answer.ts'
import { lastGoodDay } from './last-day.ts'

export type Where = Pick<Answer, 'places' | 'onlyWithMove' | 'onlyWithSupport'> & {
  readonly cites: readonly RuleId[]
}
export const nowhere: Where = { places: [], onlyWithMove: [], onlyWithSupport: [], cites: [] }

export type Visit = {
  readonly procedure: string
  readonly withMove: boolean
  readonly deadlines: Answer['deadlines']
}

export function placesFor({ deadlines, ...visit }: Visit, world: NavigatorContext): Where {
  const waits = waitsUntil(deadlines, world)
  const last = lastGoodDay(deadlines, world)
  const cites: RuleId[] = []
  const places: AnswerPlace[] = []
  const onlyWithMove: string[] = []
  const onlyWithSupport: string[] = []
  for (const { id: location } of world.town.locations) {
    const here = { ...visit, location }
    const taken = takenHere(here, world.town)
    if (!taken.value) {
      if (taken.reason === 'only-with-move') onlyWithMove.push(location)
      if (taken.reason === 'only-with-support') onlyWithSupport.push(location)
      continue
    }
    cites.push(...taken.cites)
    const from = waits && momentAt(addDays(waits, -1), '23:59')
    const now = procedureAvailable({ ...here, at: world.now }, world)
    const openNow = waits === undefined && now.value
    const next = nextOpening({ ...here, at: from ?? world.now }, world).value
    const closed = openNow ? null : waits ? notYet(waits) : closedWhy(now, here, world)
    places.push(placeOf({ location, openNow, closed, next, last }, world))
  }
  return { places: places.toSorted(soonestFirst), onlyWithMove, onlyWithSupport, cites }
}

type Found = Pick<AnswerPlace, 'location' | 'openNow' | 'closed'> & {
  readonly next: Moment | null
  readonly last?: Day | undefined
}

export function placeOf({ next, last, ...found }: Found, world: NavigatorContext): AnswerPlace {
  const time = timeOf(world.now)
  const today = openingsOn(found.location, dayOf(world.now), world)
  const opening = today.find(({ opens, closes }) => opens <= time && time < closes)
  return {
    ...found,
    closesAt: found.openNow ? (opening?.closes ?? null) : null,
    nextOpening: found.openNow ? null : next,
    tooLate: !found.openNow && last !== undefined && (next === null || dayOf(next) > last),
  }
}

/** Where something is possible only from a later day. */
function waitsUntil(deadlines: Answer['deadlines'], { now }: NavigatorContext): Day | undefined {
  const firsts = deadlines.filter(({ key }) => waitingKeys.has(key)).map(({ day }) => day)
  return firsts.find((day) => day > dayOf(now))
}

const waitingKeys: ReadonlySet<string> = new Set(['renew_from', 'stay_from', 'sign_from'])

const notYet = (day: Day): Closed => ({ why: 'not_yet', day })

/** On a maintenance Sunday the maintenance is the reason, also before and after the hours. */
export function closedWhy(
  { reason, detail = {} }: Finding<boolean>,
  { location, procedure }: Pick<Circumstance, 'location' | 'procedure'>,
  world: NavigatorContext,
): Closed {
  const hours = openingsOn(location, dayOf(world.now), world)
  const stops = stopsForMaintenance({ procedure, at: world.now }, world)
  if (hours.length > 0 && stops) return { why: 'maintenance' }
  switch (reason) {
    case 'closed-on-holiday':
      return { why: 'holiday', name: String(detail['holiday']) }
    case 'closed-at-year-end':
      return { why: 'year_end', from: String(detail['from']), to: String(detail['to']) }
    case 'no-hours-on-this-day':
      return { why: 'weekday' }
    default:
      return { why: 'outside_hours', hours }
  }
}

/** The same for a service beside the table: why the place itself is closed. */
export function closedNow(location: string, world: NavigatorContext): Closed {
  const open = isOpenAt(location, world.now, world)
  const none = { location, procedure: '' }
  return open.value ? { why: 'ask_on_maintenance' } : closedWhy(open, none, world)
}

/** Open places before closed ones; the town's own order otherwise (its main window is first). */
function soonestFirst(one: AnswerPlace, other: AnswerPlace): number {
  if (one.openNow !== other.openNow) return one.openNow ? -1 : 1
  if (one.openNow) return 0
  const [first, second] = [one.nextOpening ?? '~', other.nextOpening ?? '~']
  return first < second ? -1 : first > second ? 1 : 0
}

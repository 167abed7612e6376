// The first day on which a visit can happen: today while a window that takes it is open,
// else the day of the next opening. What comes "two days after" counts from there.

import { dayOf, type Day } from '../../kernel/day.ts'
import { procedureAvailable } from '../../window/availability.ts'
import { nextOpeningsAnywhere } from '../../window/next-opening.ts'
import { usableFrom } from '../../usable/usable-from.ts'
import type { UsableEvent } from '../../rules/national/service.ts'
import type { Deadline, NavigatorContext } from './answer.ts'

type Visit = { readonly procedure: string; readonly withMove: boolean }

function firstVisitDay(visit: Visit, world: NavigatorContext): Day | undefined {
  const now = { ...visit, at: world.now }
  const isOpen = world.town.locations.some(
    ({ id }) => procedureAvailable({ ...now, location: id }, world).value,
  )
  if (isOpen) return dayOf(world.now)
  const next = nextOpeningsAnywhere(now, world)[0]
  return next && dayOf(next.at)
}

/** When services accept what the visit brings about (USE-01, USE-02). */
export function usableAfter(
  event: UsableEvent,
  visit: Visit,
  world: NavigatorContext,
): readonly Deadline[] {
  const onDate = firstVisitDay(visit, world)
  if (onDate === undefined) return []
  const portal = usableFrom({ event, onDate, service: 'mynaportal' }, world)
  const general = usableFrom({ event, onDate, service: 'general' }, world)
  const waits = (value: Day, key: Deadline['key']): readonly Deadline[] =>
    value > onDate ? [{ key, day: value, edge: 'from' }] : []
  return [...waits(general.value, 'usable_from'), ...waits(portal.value, 'portal_from')]
}

// いつから使えるか — the first day on which a service accepts what was just done (USE-01…03).
//
// Two of the guide's four clocks: the portal counts calendar days, services in general count
// business days, and an event that neither names gives no wait. (The other two clocks are
// the change of stay and the insurance registration.)

import { addDays, type Day } from '../kernel/day.ts'
import { businessDaysAfter } from '../rules/business-day.ts'
import type { Finding } from '../rules/finding.ts'
import type { UsableEvent } from '../rules/national/service.ts'
import type { World } from '../rules/world.ts'

export const usableServices = ['mynaportal', 'general'] as const
export type UsableService = (typeof usableServices)[number]

export function usableFrom(
  { event, onDate, service }: { event: UsableEvent; onDate: Day; service: UsableService },
  world: Pick<World, 'rules' | 'calendar'>,
): Finding<Day> {
  const { usable } = world.rules
  if (service === 'mynaportal' && usable.portalDelayedBy.includes(event)) {
    const days = usable.portalLoginDelayDays
    const cites = ['USE-02', 'AMB-24', ...(event === 'suspension_release' ? ['SUS-11'] : [])]
    return {
      value: addDays(onDate, days),
      cites: cites as Finding<Day>['cites'],
      reason: 'portal-waits',
      detail: { days },
    }
  }
  if (service === 'general' && usable.generalDelayedBy.includes(event)) {
    const days = usable.generalDelayBusinessDays
    return {
      value: businessDaysAfter(onDate, days, world),
      cites: ['USE-01', 'AMB-23', 'GLB-05'],
      reason: 'business-day-waits',
      detail: { days },
    }
  }
  return { value: onDate, cites: ['USE-03'], reason: 'no-wait' }
}

// 各窓口で可能な手続き — can a procedure be done here, now, in these circumstances? (WIN-20…35)
//
// Three things must hold together: the place is open, the town's table allows it with its
// condition, and the national system is not under maintenance. The table wins over the
// more general sentences of the guide (WIN-31).

import { dayOf, type Moment } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { ReasonCode } from '../rules/reasons/reasons.ts'
import type { RuleId } from '../rules/rule-id.ts'
import { locationOf, type ProcedureRow, type Town } from '../rules/town.ts'
import type { World } from '../rules/world.ts'
import { isMaintenanceSunday, isOpenAt } from './opening.ts'

export type Circumstance = {
  readonly procedure: string
  readonly location: string
  /** Comes with a move-in, an in-ward move or the like at the same visit (AMB-08). */
  readonly withMove: boolean
  /** What the visit to a support window is for, where that matters. */
  readonly supportPurpose?: string
}

export function procedureAvailable(
  circumstance: Circumstance & { readonly at: Moment },
  world: World,
): Finding<boolean> {
  const taken = takenHere(circumstance, world.town)
  if (!taken.value) return taken
  const open = isOpenAt(circumstance.location, circumstance.at, world)
  if (!open.value) return { ...open, cites: ['WIN-35', ...taken.cites, ...open.cites] }
  if (stopsForMaintenance(circumstance, world)) {
    return { value: false, cites: ['WIN-07', 'WIN-11', 'AMB-07'], reason: 'under-maintenance' }
  }
  return { ...taken, cites: ['WIN-35', ...taken.cites, ...open.cites] }
}

/** Does this place ever take the procedure in these circumstances, whatever the hour? */
export function takenHere(circumstance: Circumstance, town: Town): Finding<boolean> {
  const row = rowOf(circumstance.procedure, town)
  const kind = locationOf(town, circumstance.location)?.kind
  if (!row || !kind) return { value: false, cites: ['WIN-35'], reason: 'not-taken-here' }
  const cites = [row.cite, ...furtherCites(circumstance.procedure, kind)]
  const { value, reason } = verdict(row.at[kind].accepts, circumstance, town)
  return { value, cites, reason }
}

/** The town's row for a procedure; a code from outside must not reach what every object has. */
export function rowOf(procedure: string, town: Town): ProcedureRow | undefined {
  return Object.hasOwn(town.procedures, procedure) ? town.procedures[procedure] : undefined
}

export function stopsForMaintenance(
  { procedure, at }: { readonly procedure: string; readonly at: Moment },
  { town, rules }: World,
): boolean {
  const stops = rowOf(procedure, town)?.stopsForMaintenance === true
  return stops && isMaintenanceSunday(dayOf(at), rules)
}

function verdict(
  accepts: 'yes' | 'no' | 'with_move' | 'with_support',
  { withMove, supportPurpose }: Circumstance,
  town: Town,
): { value: boolean; reason: ReasonCode } {
  switch (accepts) {
    case 'yes':
      return { value: true, reason: 'taken-here' }
    case 'no':
      return { value: false, reason: 'not-taken-here' }
    case 'with_move':
      return { value: withMove, reason: withMove ? 'taken-with-move' : 'only-with-move' }
    case 'with_support': {
      const value = supportPurpose !== undefined && town.supportPurposes.includes(supportPurpose)
      return { value, reason: value ? 'taken-with-support' : 'only-with-support' }
    }
  }
}

/** Rules beside the table's row that speak of the same place. */
function furtherCites(procedure: string, kind: string): readonly RuleId[] {
  if (procedure === 'release_suspension' && kind === 'ward_office') return ['WIN-31']
  if (procedure === 'return_card' && kind === 'support_window') return ['RET-04']
  if (procedure === 'continued_use_face_update' && kind === 'ward_office') return ['WIN-32']
  if (procedure === 'certificate_issue_renew') return ['WIN-33']
  return []
}

// いちばん早い期限 — of all days an answer names, the one by which somebody must have come.
//
// A later limit never helps against an earlier one (MOV-04: all conditions must hold), and a
// closed day does not extend any (AMB-19). What an extension would reach is no limit.

import { dayOf, type Day } from '../../kernel/day.ts'
import type { Answer, Deadline, DeadlineKey, NavigatorContext, WarningKey } from './answer.ts'

const noLimit: ReadonlySet<DeadlineKey> = new Set(['extended_until'])

/** Missed, these cannot be made good by what the answer's headline says. */
const missedForGood: ReadonlySet<DeadlineKey> = new Set([
  'stay_notify',
  'move_in_notify',
  'planned_move_out',
  'continued_use',
  'departure_apply',
])

/** Both are limits of one act, the move-in notification: the earlier makes the other void. */
const moveInLimits: ReadonlySet<DeadlineKey> = new Set(['move_in_notify', 'planned_move_out'])

const limitsOf = (deadlines: readonly Deadline[]) =>
  deadlines.filter(({ key, edge }) => edge === 'until' && !noLimit.has(key))

/** The earliest limit that is not over yet. */
export function lastGoodDay(
  deadlines: readonly Deadline[],
  { now }: NavigatorContext,
): Day | undefined {
  const ahead = limitsOf(deadlines).filter(({ day }) => day >= dayOf(now))
  return ahead.map(({ day }) => day).toSorted()[0]
}

/** Soonest first, each limit that an earlier one makes void marked so. */
export function inOrder(deadlines: readonly Deadline[]): readonly Deadline[] {
  const sorted = deadlines.toSorted((one, other) => (one.day < other.day ? -1 : 1))
  const first = sorted.find(({ key }) => moveInLimits.has(key))
  return sorted.map((each) =>
    first !== undefined && each !== first && moveInLimits.has(each.key)
      ? { ...each, overtaken: true }
      : each,
  )
}

/** What days and openings together come to: said before somebody comes in vain. */
export function warningsOf(
  { places, deadlines }: Pick<Answer, 'places' | 'deadlines'>,
  world: NavigatorContext,
): readonly WarningKey[] {
  const today = dayOf(world.now)
  const missed = limitsOf(deadlines).some(({ key, day }) => missedForGood.has(key) && day < today)
  const last = lastGoodDay(deadlines, world)
  const inTime = places.some(({ openNow, tooLate }) => openNow || !tooLate)
  return [
    ...(missed ? (['deadline_passed'] as const) : []),
    ...(last !== undefined && places.length > 0 && !inTime
      ? (['closed_until_after_deadline'] as const)
      : []),
  ]
}

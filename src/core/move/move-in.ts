// 転入と継続利用 — the three limits that keep a card alive across municipalities (MOV-04…07).
//
// Days are counted without the first one, and closed days do not extend them (AMB-17,
// AMB-19). What is not done yet is late only once its last day is over.

import { addDays, earliest, type Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'

export type MoveIn = {
  /** 住み始めた日: the actual one, as written in the notification (MOV-05). */
  readonly startedLivingDate: Day
  readonly plannedMoveOutDate: Day
  readonly moveInNotifiedDate: Day
  readonly continuedUseDate: Day | null
  readonly asOf: Day
}

export type LateReason = 'late_14' | 'late_30' | 'late_90'
export type MoveInDeadlines = {
  readonly lastDay14: Day
  readonly lastDay30: Day
  readonly lastDay90: Day
  readonly cardLapsed: boolean
  readonly reasons: readonly LateReason[]
  /** The day after the 90 days, when that limit was missed. */
  readonly firstInvalidDay?: Day
  /** The earliest first invalid day of all limits missed, as the cabinet order has it. */
  readonly lapsedFrom?: Day
}

export function moveInDeadlines(move: MoveIn, rules: Rules): Finding<MoveInDeadlines> {
  const { notifyWithinDays, afterPlannedMoveOutDays, continuedUseWithinDays } = rules.moves
  const lastDay14 = addDays(move.startedLivingDate, notifyWithinDays)
  const lastDay30 = addDays(move.plannedMoveOutDate, afterPlannedMoveOutDays)
  const lastDay90 = addDays(move.moveInNotifiedDate, continuedUseWithinDays)
  const missed = [
    ...missedLimit('late_14', lastDay14, move.moveInNotifiedDate),
    ...missedLimit('late_30', lastDay30, move.moveInNotifiedDate),
    ...missedLimit('late_90', lastDay90, continuedUseOrToday(move)),
  ]
  const reasons = missed.map(({ reason }) => reason)
  const lapse = lapseDays(missed)
  return {
    value: { lastDay14, lastDay30, lastDay90, cardLapsed: lapse !== undefined, reasons, ...lapse },
    cites: ['MOV-04', 'MOV-06', 'MOV-07', ...reasons.map((reason) => lateCites[reason])],
    reason: lapse ? 'move-too-late' : 'move-in-time',
    detail: { limits: reasons.join(', ') },
  }
}

const lateCites: Readonly<Record<LateReason, RuleId>> = {
  late_14: 'REV-03a',
  late_30: 'REV-03b',
  late_90: 'REV-03c',
}

type Missed = { readonly reason: LateReason; readonly firstInvalid: Day }

function missedLimit(reason: LateReason, lastDay: Day, doneOn: Day): readonly Missed[] {
  return doneOn > lastDay ? [{ reason, firstInvalid: addDays(lastDay, 1) }] : []
}

/** A continued use that lies ahead is not done yet: then today counts. */
function continuedUseOrToday({ continuedUseDate, asOf }: MoveIn): Day {
  return continuedUseDate !== null && continuedUseDate <= asOf ? continuedUseDate : asOf
}

function lapseDays(missed: readonly Missed[]) {
  const [first, ...others] = missed.map(({ firstInvalid }) => firstInvalid)
  if (first === undefined) return undefined
  const late90 = missed.find(({ reason }) => reason === 'late_90')
  const lapsedFrom = earliest(first, ...others)
  return late90 ? { firstInvalidDay: late90.firstInvalid, lapsedFrom } : { lapsedFrom }
}

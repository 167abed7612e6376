// 国外転出 — what becomes of the card when its holder moves abroad (MOV-10, GLB-03).
//
// In the edition of February 2024 it always ends. A later edition lets some holders keep it
// if they ask in time; which ones, and by when, are values of the edition.

import { addDays, type Day } from '../kernel/day.ts'
import type { HolderKind } from '../resident/resident.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'

export type MoveAbroad = {
  readonly holderKind: HolderKind
  readonly departureDate: Day
  /** 国外継続利用 asked for on this day; null when it was not. */
  readonly continuedUseAppliedOn: Day | null
}

export type AbroadOutcome = {
  readonly card: 'continues' | 'lapses'
  /** The card goes back to its holder: usable, or annotated as a record of the number. */
  readonly givenBackAnnotated: boolean
  readonly lastDayToApply: Day | null
}

export function moveAbroad(move: MoveAbroad, rules: Rules): Finding<AbroadOutcome> {
  const { kindsThatMayKeepCard, applyDaysBeforeDeparture } = rules.abroad
  if (applyDaysBeforeDeparture === null || !kindsThatMayKeepCard.includes(move.holderKind)) {
    const later =
      applyDaysBeforeDeparture === null ? [] : (['L26-ABR-02', 'L26-ABR-03', 'GLB-03'] as const)
    return {
      value: { card: 'lapses', givenBackAnnotated: true, lastDayToApply: null },
      cites: ['MOV-10', 'RET-02', 'REV-03d', ...later],
      reason: 'abroad-card-ends',
    }
  }
  const lastDayToApply = addDays(move.departureDate, -applyDaysBeforeDeparture)
  const inTime = move.continuedUseAppliedOn !== null && move.continuedUseAppliedOn <= lastDayToApply
  return {
    value: { card: inTime ? 'continues' : 'lapses', givenBackAnnotated: !inTime, lastDayToApply },
    cites: ['L26-ABR-01', 'GLB-03', 'MOV-10', ...(inTime ? [] : (['REV-03d'] as const))],
    reason: inTime ? 'abroad-card-kept' : 'abroad-asked-too-late',
    detail: { lastDay: lastDayToApply },
  }
}

// 国外継続利用 — can this card be switched to one for people living abroad, and until when?
// (L26-ABR-01…03)
//
// The last day is the one before the planned move-out, so that on the planned day itself, or
// when it has passed, nothing can be done. Nationality decides, not the period of stay.

import type { CardState } from '../card/card.ts'
import { addDays, type Day } from '../kernel/day.ts'
import type { HolderKind } from '../resident/resident.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'

export type AbroadContinuation = {
  readonly holderKind: HolderKind
  readonly cardState: CardState
  readonly plannedMoveOutDate: Day
  readonly onDate: Day
}

export type AbroadPossible = { readonly possible: boolean; readonly lastDay?: Day }

export function abroadContinuation(
  { holderKind, cardState, plannedMoveOutDate, onDate }: AbroadContinuation,
  rules: Rules,
): Finding<AbroadPossible> {
  const { keptSince, kindsThatMayKeepCard, applyDaysBeforeDeparture } = rules.abroad
  if (keptSince === null || applyDaysBeforeDeparture === null || onDate < keptSince) {
    return { value: { possible: false }, cites: ['MOV-10', 'REV-03d'], reason: 'abroad-card-ends' }
  }
  if (!kindsThatMayKeepCard.includes(holderKind)) {
    const cites = ['L26-ABR-02', 'L26-ABR-03', 'MOV-10'] as const
    return { value: { possible: false }, cites, reason: 'abroad-not-for-this-holder' }
  }
  const lastDay = addDays(plannedMoveOutDate, -applyDaysBeforeDeparture)
  const cites = ['L26-ABR-01', 'L26-ABR-05'] as const
  if (cardState !== 'active') {
    const detail = { state: cardState }
    const value = { possible: false, lastDay }
    return { value, cites, reason: 'card-not-usable', detail }
  }
  const possible = onDate <= lastDay
  return {
    value: { possible, lastDay },
    cites: possible ? cites : [...cites, 'L26-ABR-03'],
    reason: possible ? 'abroad-can-be-kept' : 'abroad-asked-too-late',
    detail: { lastDay },
  }
}

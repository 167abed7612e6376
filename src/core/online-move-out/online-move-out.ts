// オンライン転出届 — can a move out be notified through the portal, and what visits remain?
// (ONLINE-01…04)
//
// The move-in at the destination's window is needed after every move within Japan, online or
// not; after a move abroad there is no destination to notify. A later edition also counts days
// around the first day at the new place and an age (L26-ABR-08), where they are told.

import { addDays, type Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { Rules } from '../rules/rules.ts'
import { ageOn } from '../validity/birthday.ts'

export const moverGroups = ['self', 'self_and_household', 'household_only'] as const

export type OnlineMoveOut = {
  readonly movers: (typeof moverGroups)[number]
  readonly destination: 'japan' | 'abroad'
  readonly certificateValid: boolean
  readonly onDate?: Day | undefined
  readonly startedLivingDate?: Day | undefined
  readonly birthDate?: Day | undefined
}

export type OnlineMoveOutOffer = {
  readonly available: boolean
  readonly visitToTownNeeded: boolean
  readonly moveInAtDestinationNeeded: boolean
}

export function onlineMoveOutOffer(
  wish: OnlineMoveOut,
  rules: Pick<Rules, 'onlineMoveOut'>,
): Finding<OnlineMoveOutOffer> {
  const { destination, certificateValid } = wish
  if (destination === 'abroad') {
    return {
      value: { available: false, visitToTownNeeded: true, moveInAtDestinationNeeded: false },
      cites: ['ONLINE-02', 'MOV-10'],
      reason: 'move-out-abroad',
    }
  }
  if (isOutsideSpan(wish, rules)) {
    return {
      value: { available: false, visitToTownNeeded: true, moveInAtDestinationNeeded: true },
      cites: ['L26-ABR-08', 'ONLINE-02'],
      reason: 'move-out-outside-span',
    }
  }
  const available = certificateValid
  return {
    value: { available, visitToTownNeeded: !available, moveInAtDestinationNeeded: true },
    cites: available
      ? ['ONLINE-01', 'ONLINE-03', 'ONLINE-04', 'GEN-09']
      : ['ONLINE-02', 'ONLINE-06', 'ONLINE-04'],
    reason: available ? 'move-out-online' : 'move-out-no-certificate',
  }
}

function isOutsideSpan(
  { onDate, startedLivingDate, birthDate }: OnlineMoveOut,
  { onlineMoveOut: { span, minimumAge } }: Pick<Rules, 'onlineMoveOut'>,
): boolean {
  if (onDate === undefined) return false
  const tooYoung = minimumAge !== null && birthDate && ageOn(birthDate, onDate) < minimumAge
  if (tooYoung === true) return true
  if (span === null || startedLivingDate === undefined) return false
  const tooEarly = onDate < addDays(startedLivingDate, -span.daysBefore)
  return tooEarly || onDate > addDays(startedLivingDate, span.daysAfter)
}

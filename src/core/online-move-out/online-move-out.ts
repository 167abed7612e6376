// オンライン転出届 — can a move out be notified through the portal, and what visits remain?
// (ONLINE-01…04)
//
// The move-in at the destination's window is needed after every move within Japan, online or
// not; after a move abroad there is no destination to notify.

import type { Finding } from '../rules/finding.ts'

export const moverGroups = ['self', 'self_and_household', 'household_only'] as const

export type OnlineMoveOut = {
  readonly movers: (typeof moverGroups)[number]
  readonly destination: 'japan' | 'abroad'
  readonly certificateValid: boolean
}

export type OnlineMoveOutOffer = {
  readonly available: boolean
  readonly visitToTownNeeded: boolean
  readonly moveInAtDestinationNeeded: boolean
}

export function onlineMoveOutOffer({
  destination,
  certificateValid,
}: OnlineMoveOut): Finding<OnlineMoveOutOffer> {
  if (destination === 'abroad') {
    return {
      value: { available: false, visitToTownNeeded: true, moveInAtDestinationNeeded: false },
      cites: ['ONLINE-02', 'MOV-10'],
      reason: 'move-out-abroad',
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

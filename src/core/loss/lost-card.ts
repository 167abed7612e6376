// カードを失くしたら — what to do and which papers to bring, by how the card went (SUS-01…09).
//
// The exemption for a loss at home wins over the general sentence about the police number
// (REISSUE-03); after a disaster the fee is not in the guide's table, so it says "inquire".

import type { Finding } from '../rules/finding.ts'

export const lossCircumstances = ['lost_at_home', 'lost_outside', 'stolen', 'disaster'] as const
export type LossCircumstance = (typeof lossCircumstances)[number]

export type LossSteps = {
  /** In this order. */
  readonly steps: readonly (
    | 'suspend_by_phone'
    | 'report_to_police'
    | 'report_to_fire_station'
    | 'abolish_or_return_at_window'
    | 'abolish_at_window_if_not_found'
  )[]
  /** Papers for the abolition, and for the reissue beside the photo. */
  readonly papers: readonly ('police_acceptance_number' | 'disaster_certificate')[]
  /** The reason under which the reissue's fee is looked up. */
  readonly feeReason: 'lost' | 'stolen' | 'disaster'
}

export function lossSteps(circumstance: LossCircumstance): Finding<LossSteps> {
  switch (circumstance) {
    case 'lost_at_home':
      return {
        value: {
          steps: ['suspend_by_phone', 'abolish_at_window_if_not_found'],
          papers: [],
          feeReason: 'lost',
        },
        cites: ['SUS-01', 'SUS-07', 'REISSUE-03'],
        reason: 'papers-lost-at-home',
      }
    case 'lost_outside':
    case 'stolen':
      return {
        value: {
          steps: ['suspend_by_phone', 'report_to_police', 'abolish_at_window_if_not_found'],
          papers: ['police_acceptance_number'],
          feeReason: circumstance === 'stolen' ? 'stolen' : 'lost',
        },
        cites: ['SUS-01', 'SUS-03', 'SUS-08', 'REISSUE-03'],
        reason: 'papers-lost-outside',
      }
    case 'disaster':
      return {
        value: {
          steps: ['report_to_fire_station', 'abolish_or_return_at_window'],
          papers: ['disaster_certificate'],
          feeReason: 'disaster',
        },
        cites: ['SUS-09', 'FEE-04'],
        reason: 'papers-disaster',
      }
  }
}

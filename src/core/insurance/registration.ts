// 健康保険証利用登録 — can the card be registered as an insurance card here today? (HIC-01…05)
//
// Days left are expiry minus today in calendar days (AMB-26): on the expiry day none are
// left. A face-authentication card goes through the hospital's reader only.

import type { CardState } from '../card/card.ts'
import { daysBetween, type Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { InsuranceChannel } from '../rules/national/service.ts'
import type { Rules } from '../rules/rules.ts'

export type InsuranceRegistration = {
  /** Absent when there is no authentication certificate on the card. */
  readonly authExpiry: Day | undefined
  readonly onDate: Day
  readonly channel: InsuranceChannel
  readonly cardState: CardState
  readonly faceAuthCard: boolean
}

export function mayRegisterInsurance(
  { authExpiry, onDate, channel, cardState, faceAuthCard }: InsuranceRegistration,
  rules: Rules,
): Finding<boolean> {
  if (cardState !== 'active') {
    const detail = { state: cardState }
    return { value: false, cites: ['HIC-02', 'USE-04'], reason: 'card-not-usable', detail }
  }
  if (authExpiry === undefined) {
    return { value: false, cites: ['HIC-02'], reason: 'no-valid-auth-certificate' }
  }
  if (faceAuthCard && !rules.insurance.faceAuthCardChannels.includes(channel)) {
    const cites = ['HIC-05', 'FACE-05'] as const
    return { value: false, cites, reason: 'insurance-face-auth-card-channel' }
  }
  const days = daysBetween(onDate, authExpiry)
  const limit = rules.insurance.refusedAtDaysLeft
  const value = days > limit && rules.insurance.channels.includes(channel)
  const cites = [
    'HIC-01',
    'HIC-03',
    'AMB-26',
    ...(faceAuthCard ? (['HIC-05'] as const) : []),
  ] as const
  const reason = value ? 'insurance-possible' : 'insurance-too-few-days'
  return { value, cites, reason, detail: { days, limit } }
}

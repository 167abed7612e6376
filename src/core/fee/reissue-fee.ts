// 再交付手数料 — what a new card costs, by the reason it is needed (FEE-01…07).
//
// Three free reasons become paid when the old card cannot be returned. A reason that the
// table does not name has no figure at all: "inquire". Collected at delivery (REISSUE-05). In a
// later edition a card that lapsed by a move abroad is free only for ninety days (L26-ABR-06), and
// express issue has prices of its own (L26-EXP-04).

import { daysBetween, type Day } from '../kernel/day.ts'
import { yen, type Yen } from '../kernel/yen.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import type { World } from '../rules/world.ts'

export type ReissueFacts = {
  /** One of the reasons of the table, or anything else: then the answer is to inquire. */
  readonly reason: string
  /** At least one certificate is loaded on the new card (FEE-07). */
  readonly withCertificate: boolean
  readonly oldCardReturned: boolean
  /** 特急発行, where the edition has it. */
  readonly express?: boolean
  /** false: the damage was nobody's fault. */
  readonly ownFault?: boolean
  /** After a lapse by moving abroad; both or neither. */
  readonly abroad?: { readonly plannedMoveOutDate: Day; readonly appliedOn: Day }
}

export type ReissueFee =
  | { readonly result: 'paid' | 'free'; readonly amountYen: Yen }
  | { readonly result: 'inquire'; readonly amountYen: null }

export function reissueFee(
  facts: ReissueFacts,
  world: Pick<World, 'rules' | 'town'>,
): Finding<ReissueFee> {
  const afterAbroad = facts.reason === 'moved_abroad' ? abroadFee(facts, world) : undefined
  if (facts.express !== true) return afterAbroad ?? ordinaryFee(facts, world)
  return afterAbroad?.value.result === 'free' ? afterAbroad : expressFee(facts, world.rules)
}

function ordinaryFee(
  { reason, withCertificate, oldCardReturned }: ReissueFacts,
  { rules, town }: Pick<World, 'rules' | 'town'>,
): Finding<ReissueFee> {
  const { paidReasons, freeReasons, paidWhenOldCardMissing } = rules.reissue
  const price = withCertificate ? town.fees.reissueWithCertificateYen : town.fees.reissueCardOnlyYen
  const paid = { result: 'paid', amountYen: price } as const
  if (has(paidReasons, reason)) {
    return { value: paid, cites: [...paidCites(reason), 'REISSUE-05'], reason: 'fee-paid-reason' }
  }
  if (!oldCardReturned && has(paidWhenOldCardMissing, reason)) {
    return { value: paid, cites: ['FEE-02', 'FEE-03'], reason: 'fee-old-card-missing' }
  }
  if (has(freeReasons, reason)) {
    const free = { result: 'free', amountYen: 0 as Yen } as const
    return { value: free, cites: ['FEE-02'], reason: 'fee-free-reason' }
  }
  const inquire = { result: 'inquire', amountYen: null } as const
  return { value: inquire, cites: ['FEE-04'], reason: 'fee-not-in-table' }
}

/** Nothing where the edition sets no days, or the days are not known. */
function abroadFee(
  { abroad, withCertificate }: ReissueFacts,
  { rules, town }: Pick<World, 'rules' | 'town'>,
): Finding<ReissueFee> | undefined {
  const limit = rules.abroad.freeReissueWithinDays
  if (limit === null) return undefined
  const cites = ['L26-ABR-06', 'FEE-02'] as const
  if (!abroad) {
    return {
      value: { result: 'inquire', amountYen: null },
      cites,
      reason: 'fee-abroad-day-unknown',
    }
  }
  const days = daysBetween(abroad.plannedMoveOutDate, abroad.appliedOn)
  const isFree = days <= limit
  const price = withCertificate ? town.fees.reissueWithCertificateYen : town.fees.reissueCardOnlyYen
  const edge = days === limit || days === limit + 1
  return {
    value: isFree ? { result: 'free', amountYen: yen(0) } : { result: 'paid', amountYen: price },
    cites,
    reason: isFree ? 'fee-abroad-in-time' : 'fee-abroad-too-late',
    detail: { limit },
    ...(edge ? { doubts: ['abroad-day-90'] as const } : {}),
  }
}

function expressFee(
  { reason, withCertificate, ownFault }: ReissueFacts,
  rules: Rules,
): Finding<ReissueFee> {
  const { issue } = rules.express
  const inquire = { result: 'inquire', amountYen: null } as const
  if (issue === null || !has(issue.reasons, reason)) {
    const isThere = issue !== null && reason !== 'moved_abroad'
    const cites: readonly RuleId[] = isThere ? ['L26-EXP-01', 'L26-EXP-04'] : ['FEE-04']
    return { value: inquire, cites, reason: isThere ? 'express-no-reason' : 'fee-not-in-table' }
  }
  const cites = ['L26-EXP-04'] as const
  const damaged = has(issue.paidWhenOwnFault, reason)
  if (damaged && ownFault === false) {
    return { value: inquire, cites, reason: 'fee-express-ask', doubts: ['express-damage'] }
  }
  if (!damaged && !has(issue.paidReasons, reason)) {
    return { value: { result: 'free', amountYen: yen(0) }, cites, reason: 'fee-express-free' }
  }
  const amountYen = yen(withCertificate ? issue.withCertificateYen : issue.cardOnlyYen)
  return {
    value: { result: 'paid', amountYen },
    cites,
    reason: 'fee-express-paid',
    ...(damaged ? { doubts: ['express-damage'] as const } : {}),
  }
}

function has(reasons: readonly string[], reason: string): boolean {
  return reasons.includes(reason)
}

function paidCites(reason: string): readonly RuleId[] {
  if (reason === 'preprinted_former_surname') return ['FEE-05', 'FINF-04', 'FEE-01']
  return reason === 'expired_fixed_stay' ? ['FEE-01', 'FEE-09'] : ['FEE-01', 'FEE-07']
}

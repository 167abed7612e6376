// 再交付手数料 — what a new card costs, by the reason it is needed (FEE-01…07).
//
// Three free reasons become paid when the old card cannot be returned. A reason that the
// table does not name has no figure at all: "inquire". Collected at delivery (REISSUE-05).

import type { Yen } from '../kernel/yen.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { World } from '../rules/world.ts'

export type ReissueFacts = {
  /** One of the reasons of the table, or anything else: then the answer is to inquire. */
  readonly reason: string
  /** At least one certificate is loaded on the new card (FEE-07). */
  readonly withCertificate: boolean
  readonly oldCardReturned: boolean
}

export type ReissueFee =
  | { readonly result: 'paid' | 'free'; readonly amountYen: Yen }
  | { readonly result: 'inquire'; readonly amountYen: null }

export function reissueFee(
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

function has(reasons: readonly string[], reason: string): boolean {
  return reasons.includes(reason)
}

function paidCites(reason: string): readonly RuleId[] {
  if (reason === 'preprinted_former_surname') return ['FEE-05', 'FINF-04', 'FEE-01']
  return reason === 'expired_fixed_stay' ? ['FEE-01', 'FEE-09'] : ['FEE-01', 'FEE-07']
}

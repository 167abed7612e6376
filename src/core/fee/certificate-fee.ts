// 電子証明書の発行手数料 — 当分の間無料: what a certificate costs by itself (FEE-06, JPKI-04).
//
// 3(2), 3(3) and 4(1) say so for either certificate, whatever is on the card. The amount is
// the town's dated value, so "for the time being" can end without a change here.

import type { Finding } from '../rules/finding.ts'
import type { World } from '../rules/world.ts'
import type { ReissueFee } from './reissue-fee.ts'

export function certificateFee({ town }: Pick<World, 'town'>): Finding<ReissueFee> {
  const amountYen = town.fees.certificateIssueYen
  const cites = ['FEE-06', 'JPKI-04'] as const
  return amountYen === 0
    ? { value: { result: 'free', amountYen }, cites, reason: 'certificate-free' }
    : { value: { result: 'paid', amountYen }, cites, reason: 'certificate-paid' }
}

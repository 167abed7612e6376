// コンビニ交付 — may this card print this document at this shop now, and for how much? (CVS-01…09)
//
// The shop may be open across midnight; the service's own hours still hold, half-open
// (AMB-06). Weekends and holidays make no difference, the end of the year does.

import type { CardState } from '../card/card.ts'
import { dayOf, timeOf, type Moment } from '../kernel/day.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import type { Yen } from '../kernel/yen.ts'
import type { RefusalCode } from '../refusal/register.ts'
import { isYearEnd } from '../rules/business-day.ts'
import type { Finding } from '../rules/finding.ts'
import type { ReasonCode } from '../rules/reasons/reasons.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import type { Town } from '../rules/town.ts'
import type { World } from '../rules/world.ts'

export type KioskVisit = {
  readonly at: Moment
  readonly document: string
  readonly cardState: CardState
  readonly authCertificateValid: boolean
  readonly faceAuthCard: boolean
  readonly storeOpens: string
  readonly storeCloses: string
  readonly hasMultiCopyMachine: boolean
}

export type KioskOffer =
  | { readonly available: true; readonly feeYen: Yen }
  | { readonly available: false; readonly feeYen: null }

export function kioskOffer(
  visit: KioskVisit,
  { rules, town }: Pick<World, 'rules' | 'town'>,
): Finding<KioskOffer> {
  const decision = kioskDecision(visit, { rules, town })
  if ('refused' in decision) return no(decision)
  const cites = ['CVS-01', 'CVS-02', 'CVS-03', 'CVS-05', 'FEE-08'] as const
  const { feeYen } = decision
  return { value: { available: true, feeYen }, cites, reason: 'kiosk-available' }
}

/** The same as a procedure needs it: the price, or a refusal with the rules that also say so. */
export function kioskDecision(
  visit: KioskVisit,
  { rules, town }: Pick<World, 'rules' | 'town'>,
): { readonly feeYen: Yen } | Obstacle {
  const feeYen = documentPrice(visit.document, town)
  if (feeYen === undefined) return obstacle(refuse('kiosk-document-unknown', 'CVS-01'), 'CVS-09')
  return placeObstacle(visit, rules) ?? cardObstacle(visit) ?? { feeYen }
}

type ObstacleCode = Extract<RefusalCode, ReasonCode>
type Obstacle = {
  readonly refused: Refused<ObstacleCode>
  readonly furtherCites: readonly RuleId[]
}

function obstacle(refused: Obstacle['refused'], ...furtherCites: readonly RuleId[]): Obstacle {
  return { refused, furtherCites }
}

function no({ refused, furtherCites }: Obstacle): Finding<KioskOffer> {
  const { code, cite, detail } = refused.refusal
  return {
    value: { available: false, feeYen: null },
    cites: [cite, ...furtherCites],
    reason: code,
    ...(detail && { detail }),
  }
}

function documentPrice(document: string, town: Town): Yen | undefined {
  const prices: Readonly<Record<string, Yen>> = town.fees.kioskYen
  return Object.hasOwn(prices, document) ? prices[document] : undefined
}

function placeObstacle(visit: KioskVisit, rules: Rules): Obstacle | undefined {
  const time = timeOf(visit.at)
  const { opens, closes } = rules.kiosk
  if (isYearEnd(dayOf(visit.at), rules)) {
    return obstacle(refuse('kiosk-at-year-end', 'CVS-03', { detail: rules.yearEnd }))
  }
  if (time < opens || time >= closes) {
    return obstacle(refuse('kiosk-outside-hours', 'CVS-03', { detail: { opens, closes } }))
  }
  if (!isShopOpen(time, visit)) return obstacle(refuse('kiosk-shop-closed', 'CVS-03'))
  return visit.hasMultiCopyMachine
    ? undefined
    : obstacle(refuse('kiosk-no-machine', 'CVS-01'), 'CVS-04')
}

/** Hours that run backwards go across midnight; equal ones mean the whole day. */
function isShopOpen(time: string, { storeOpens, storeCloses }: KioskVisit): boolean {
  return storeOpens < storeCloses
    ? time >= storeOpens && time < storeCloses
    : time >= storeOpens || time < storeCloses
}

function cardObstacle(visit: KioskVisit): Obstacle | undefined {
  if (visit.cardState !== 'active') {
    const detail = { state: visit.cardState }
    return obstacle(refuse('card-not-usable', 'CVS-08', { detail }), 'SUS-02')
  }
  if (visit.faceAuthCard) return obstacle(refuse('face-auth-card-has-no-pin', 'CVS-08'), 'FACE-05')
  return visit.authCertificateValid
    ? undefined
    : obstacle(refuse('no-valid-auth-certificate', 'CVS-02'), 'CVS-08')
}

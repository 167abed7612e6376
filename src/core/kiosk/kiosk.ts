// コンビニ交付 — may this card print this document at this shop now, and for how much? (CVS-01…09)
//
// The shop may be open across midnight; the service's own hours still hold, half-open
// (AMB-06). Weekends and holidays make no difference, the end of the year does.

import type { CardState } from '../card/card.ts'
import { dayOf, timeOf, type Moment } from '../kernel/day.ts'
import type { Yen } from '../kernel/yen.ts'
import { isYearEnd } from '../rules/business-day.ts'
import type { Finding } from '../rules/finding.ts'
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
  const feeYen = documentPrice(visit.document, town)
  if (feeYen === undefined) {
    return no({ cites: ['CVS-01', 'CVS-09'], reason: 'kiosk-document-unknown' })
  }
  const obstacle = placeObstacle(visit, rules) ?? cardObstacle(visit)
  if (obstacle) return no(obstacle)
  const cites = ['CVS-01', 'CVS-02', 'CVS-03', 'CVS-05', 'FEE-08'] as const
  return { value: { available: true, feeYen }, cites, reason: 'kiosk-available' }
}

type Obstacle = Omit<Finding<never>, 'value'>

function no(obstacle: Obstacle): Finding<KioskOffer> {
  return { ...obstacle, value: { available: false, feeYen: null } }
}

function documentPrice(document: string, town: Town): Yen | undefined {
  const prices: Readonly<Record<string, Yen>> = town.fees.kioskYen
  return Object.hasOwn(prices, document) ? prices[document] : undefined
}

function placeObstacle(visit: KioskVisit, rules: Rules): Obstacle | undefined {
  const time = timeOf(visit.at)
  const { opens, closes } = rules.kiosk
  if (isYearEnd(dayOf(visit.at), rules)) {
    return { cites: ['CVS-03'], reason: 'kiosk-at-year-end', detail: rules.yearEnd }
  }
  if (time < opens || time >= closes) {
    return { cites: ['CVS-03'], reason: 'kiosk-outside-hours', detail: { opens, closes } }
  }
  if (!isShopOpen(time, visit)) return { cites: ['CVS-03'], reason: 'kiosk-shop-closed' }
  return visit.hasMultiCopyMachine
    ? undefined
    : { cites: ['CVS-01', 'CVS-04'], reason: 'kiosk-no-machine' }
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
    return { cites: ['CVS-08', 'SUS-02'], reason: 'card-not-usable', detail }
  }
  if (visit.faceAuthCard) return { cites: ['CVS-08', 'FACE-05'], reason: 'face-card-has-no-pin' }
  return visit.authCertificateValid
    ? undefined
    : { cites: ['CVS-02', 'CVS-08'], reason: 'no-valid-auth-certificate' }
}

// スマート申請 — can this certificate be requested by phone and posted home? (SMART-01…07)
//
// Which certificate the app reads is not said in the guide, so a usable card that is no
// face-authentication card is enough (AMB-25). No postage is given and none is invented.

import type { CardState } from '../card/card.ts'
import type { Finding } from '../rules/finding.ts'
import type { Town } from '../rules/town.ts'

export type SmartApplication = {
  readonly document: string
  /** Code of the municipality whose certificate is wanted. */
  readonly municipality: string
  readonly cardState: CardState
  readonly faceAuthCard: boolean
}

export function isSmartApplicationAvailable(
  { document, municipality, cardState, faceAuthCard }: SmartApplication,
  town: Town,
): Finding<boolean> {
  if (municipality !== town.code) {
    return { value: false, cites: ['SMART-02'], reason: 'smart-other-municipality' }
  }
  if (!town.smartDocuments.includes(document)) {
    return { value: false, cites: ['SMART-01'], reason: 'smart-document-unknown' }
  }
  if (cardState !== 'active') {
    const detail = { state: cardState }
    return { value: false, cites: ['SMART-07', 'AMB-25'], reason: 'card-not-usable', detail }
  }
  if (faceAuthCard) {
    return { value: false, cites: ['SMART-07', 'FACE-05'], reason: 'face-auth-card-has-no-pin' }
  }
  return { value: true, cites: ['SMART-01', 'SMART-02', 'AMB-25'], reason: 'smart-available' }
}

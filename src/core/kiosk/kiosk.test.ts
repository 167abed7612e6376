import { expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { moment } from '../kernel/day.ts'
import { kioskDecision, kioskOffer, type KioskVisit } from './kiosk.ts'

const visit: KioskVisit = {
  at: moment('2024-06-10T10:00'),
  document: 'resident_record_copy',
  cardState: 'active',
  authCertificateValid: true,
  faceAuthCard: false,
  storeOpens: '00:00',
  storeCloses: '24:00',
  hasMultiCopyMachine: true,
}

test.each<[Partial<KioskVisit>, string]>([
  // what is different, code and rules
  [{ document: 'passport' }, 'kiosk-document-unknown CVS-01 CVS-09'],
  [{ at: moment('2024-12-29T10:00') }, 'kiosk-at-year-end CVS-03'],
  [{ at: moment('2024-06-10T06:29') }, 'kiosk-outside-hours CVS-03'],
  [{ storeOpens: '11:00' }, 'kiosk-shop-closed CVS-03'],
  [{ hasMultiCopyMachine: false }, 'kiosk-no-machine CVS-01 CVS-04'],
  [{ cardState: 'suspended' }, 'card-not-usable CVS-08 SUS-02'],
  [{ faceAuthCard: true }, 'face-auth-card-has-no-pin CVS-08 FACE-05'],
  [{ authCertificateValid: false }, 'no-valid-auth-certificate CVS-02 CVS-08'],
])('%o is refused, and the offer says the same', (changed, text) => {
  const decision = kioskDecision({ ...visit, ...changed }, guideWorld)
  if (!('refused' in decision)) throw new Error('it was offered')
  const { code, cite } = decision.refused.refusal
  expect([code, cite, ...decision.furtherCites].join(' ')).toBe(text)
  const { reason, cites } = kioskOffer({ ...visit, ...changed }, guideWorld)
  expect([reason, ...cites].join(' ')).toBe(text)
})

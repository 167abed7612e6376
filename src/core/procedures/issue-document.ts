// コンビニ交付 — a certificate printed at a kiosk, for the holder of the card that asked (CVS-01…09).
//
// Hours, year end, card, certificate and price are the kiosk's questions (core/kiosk); here
// is added what the machine cannot see: from which day the certificate works (USE-01), that the
// record of the person still stands, and that there is a registered seal to certify.

import { accept, refuse } from '../kernel/outcome.ts'
import { kioskDecision } from '../kiosk/kiosk.ts'
import { noSealCertificate } from '../resident/seal.ts'
import { kioskDocuments } from '../rules/town.ts'
import { defineProcedure } from './define.ts'

/** A machine in a shop that never closes; a shop with hours of its own is asked before. */
const alwaysOpenShop = { storeOpens: '00:00', storeCloses: '24:00', hasMultiCopyMachine: true }

export const issueDocument = defineProcedure({
  id: 'issue_document',
  title: 'コンビニ交付',
  cites: ['CVS-01', 'CVS-02', 'CVS-03', 'CVS-05', 'CVS-08', 'FEE-08', 'USE-01', 'USE-04'],
  about: 'card',
  applicant: ['holder'],
  bring: ['card'],
  channels: ['kiosk'],
  fee: 'none',
  pin: 'auth',
  fields: { document: { kind: 'choice', options: kioskDocuments } },
  effects: {},

  decide({ card, resident }, given) {
    const { today, now, input } = given
    const { auth } = card
    const offer = kioskDecision(
      {
        at: now,
        document: input.document,
        cardState: today > card.expiryDate ? 'expired' : card.state,
        authCertificateValid: auth?.state === 'valid' && today <= auth.expiryDate,
        faceAuthCard: card.kind === 'face_authentication',
        ...alwaysOpenShop,
      },
      given,
    )
    if ('refused' in offer) return offer.refused
    if (auth && today < auth.usableFrom) {
      return refuse('not-usable-yet', 'USE-01', { detail: { from: auth.usableFrom } })
    }
    const sealless =
      input.document === 'seal_registration_certificate' && noSealCertificate(resident, given)
    if (sealless) return sealless
    return accept({
      type: 'DocumentIssued',
      residentId: card.residentId,
      on: today,
      document: input.document,
      feeYen: offer.feeYen,
    })
  },
})

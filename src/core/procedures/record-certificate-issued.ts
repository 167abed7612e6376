// 電子証明書の記録 — the authority has signed what was ordered, and the chip holds it.
//
// Between order and signature the world may have moved on: the holder revoked, the card
// ended, a second order replaced the first. Then there is nothing to record and the
// authority's certificate must not come into being.

import { aboutCard } from '../card/ending.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { doneBySystem } from './done-by-system.ts'

export const recordCertificateIssued = defineProcedure({
  id: 'record_certificate_issued',
  title: '電子証明書の記録',
  ...doneBySystem,
  cites: ['JPKI-01', 'JPKI-S-06', 'JPKI-A-05'],
  about: 'card',
  fields: {
    certificate: { kind: 'choice', options: ['sign', 'auth'] },
    serial: { kind: 'text', maxLength: 40 },
  },
  effects: { certificates: ['recorded'] },

  decide({ card }, { today, input }) {
    const certificate = card[input.certificate]
    if (certificate?.state !== 'ordered') {
      return refuse('order-not-open', 'JPKI-01', { detail: { certificate: input.certificate } })
    }
    return accept({
      ...aboutCard(card, today),
      type: 'CertificateIssued',
      certificate: input.certificate,
      serial: input.serial,
    })
  },
})

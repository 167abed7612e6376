// 電子証明書失効届 — the holder wants a certificate to end; the card goes on (REV-09).
//
// At the window, or with client software and the PIN of that certificate (CLIENT-02). A held
// certificate can be revoked too: who lost the card may not want it back.

import { hasExpired, whyEnded } from '../card/in-use.ts'
import { isLive, revocation } from '../certificate/revocation.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { certificateField, chosenKinds } from './certificate-choice.ts'
import { defineProcedure } from './define.ts'

export const certificateRevoke = defineProcedure({
  id: 'certificate_revoke',
  title: '電子証明書失効届',
  cites: ['REV-09', 'REV-11', 'CLIENT-02', 'WIN-29'],
  about: 'card',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: ['identity_document'],
  channels: ['window', 'client'],
  windowRow: 'certificate_revoke',
  records: ['moved_out', 'moved_abroad'],
  fee: 'none',
  fields: { certificate: certificateField },
  effects: { certificates: ['revoked'] },

  decide({ card }, { today, input, channel, pinsVerified }) {
    const ended = whyEnded(card)
    if (ended) return ended
    if (hasExpired(card, today)) return refuse('card-ended', 'VAL-14', { next: 'apply_reissue' })
    const kinds = chosenKinds(input.certificate)
    const lacking = kinds.find((kind) => !isLive(card[kind]))
    if (lacking) {
      return refuse('no-certificate', 'REV-09', {
        next: 'certificate_issue',
        detail: { certificate: lacking },
      })
    }
    const unproved = kinds.find((kind) => !pinsVerified.includes(kind))
    if (channel === 'client' && unproved) {
      return refuse('pin-required', 'CLIENT-02', { next: 'pin_reset', detail: { pin: unproved } })
    }
    return accept(
      ...kinds.map((kind) => revocation({ card, kind, cause: 'holder_request' }, today)),
    )
  },
})

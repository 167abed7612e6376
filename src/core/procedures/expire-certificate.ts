// 電子証明書の有効期間満了 — the day after its last valid day; the card goes on (REV-05).
//
// No signature certificate outlives the authentication certificate: when that one expires,
// the other ends with it (REV-10).

import { aboutCard } from '../card/ending.ts'
import { isLive } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { addDays } from '../kernel/day.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { doneBySystem } from './done-by-system.ts'

export const expireCertificate = defineProcedure({
  id: 'expire_certificate',
  title: '電子証明書の有効期間満了',
  ...doneBySystem,
  cites: ['VAL-14', 'REV-05', 'REV-10'],
  about: 'card',
  fields: { certificate: { kind: 'choice', options: ['auth', 'sign'] } },
  effects: { certificates: ['expired'] },

  decide({ card }, { today, input }) {
    const kind = input.certificate
    const certificate = card[kind]
    if (!isLive(certificate)) {
      return refuse('no-certificate', 'REV-05', { detail: { certificate: kind } })
    }
    if (today <= certificate.expiryDate) {
      return refuse('not-due', 'VAL-14', { detail: { dueOn: addDays(certificate.expiryDate, 1) } })
    }
    const withIt = kind === 'auth' && isLive(card.sign) ? (['auth', 'sign'] as const) : [kind]
    return accept(
      ...withIt.map((each): Fact => ({
        ...aboutCard(card, today),
        type: 'CertificateExpired',
        certificate: each,
      })),
    )
  },
})

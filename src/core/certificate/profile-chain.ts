// The chain a certificate may not outlive: the card, the auth certificate, the authority.
//
// The last valid day was decided elsewhere (VAL-10 to VAL-13); the authority asks once more
// before signing and says which link would be outlived. The auth certificate is renewed
// first and the signature certificate capped by the new one (VAL-13).

import type { Day } from '../kernel/day.ts'
import type { Refusal } from '../kernel/outcome.ts'

export type Chain = {
  readonly kind: 'sign' | 'auth'
  readonly firstDay: Day
  readonly lastDay: Day
  readonly cardExpiry: Day
  readonly authExpiry?: Day | undefined
  readonly authorityLastDay: Day
}

/** Why a certificate with this last day cannot be issued, or undefined. */
export function beyondTheChain(chain: Chain): Refusal | undefined {
  const { kind, firstDay, lastDay, cardExpiry, authExpiry, authorityLastDay } = chain
  if (lastDay < firstDay) {
    return { code: 'certificate-already-ended', cite: 'VAL-14', detail: { lastDay } }
  }
  if (lastDay > cardExpiry) {
    const cite = kind === 'sign' ? 'VAL-10' : 'VAL-11'
    return { code: 'certificate-outlives-card', cite, detail: { lastDay, limit: cardExpiry } }
  }
  if (kind === 'sign' && authExpiry !== undefined && lastDay > authExpiry) {
    return {
      code: 'certificate-outlives-auth-certificate',
      cite: 'VAL-13',
      detail: { lastDay, limit: authExpiry },
    }
  }
  if (lastDay > authorityLastDay) {
    return {
      code: 'certificate-outlives-authority',
      cite: 'VAL-14',
      detail: { lastDay, limit: authorityLastDay },
    }
  }
  return undefined
}

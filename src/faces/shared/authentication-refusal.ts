// What a card that could not be authenticated comes to, as a refusal with its source.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Authenticated } from '../../shell/doors/authenticate.ts'
import type { CertificateFault } from '../../shell/ports/authorities.ts'

/** Another value would do: it is asked for again. */
export function isCuredByTyping({ code }: Refusal): boolean {
  return code === 'pin-wrong' || code === 'pin-format'
}

export function authenticationRefusal(
  authenticated: Exclude<Authenticated, { outcome: 'known' }>,
): Refusal {
  switch (authenticated.outcome) {
    case 'wrong': {
      const { triesLeft } = authenticated
      return { code: 'pin-wrong', cite: 'PIN-02', detail: { pin: 'auth', triesLeft } }
    }
    case 'blocked':
      return { code: 'pin-locked', cite: 'PIN-13', next: 'pin_unlock', detail: { pin: 'auth' } }
    case 'not_this_pin':
      return { code: 'pin-format', cite: 'PIN-02' }
    case 'not_set': {
      const cite = authenticated.byFace ? 'FACE-05' : 'PIN-05'
      return { code: 'pin-not-set', cite, detail: { pin: 'auth' } }
    }
    case 'no_key':
      return { code: 'no-valid-auth-certificate', cite: 'JPKI-A-02', next: 'certificate_issue' }
    case 'not_trusted':
      return certificateRefusal(authenticated.because)
  }
}

/** What the authority says of the certificate; the three that have a way on are told apart. */
function certificateRefusal(because: CertificateFault): Refusal {
  switch (because) {
    case 'held':
      return { code: 'certificate-suspended', cite: 'SUS-02', next: 'release_suspension' }
    case 'revoked':
      return { code: 'certificate-revoked', cite: 'USE-04', next: 'certificate_issue' }
    case 'expired':
      return { code: 'certificate-expired', cite: 'USE-04', next: 'certificate_issue' }
    default:
      return { code: 'certificate-not-trusted', cite: 'USE-04' }
  }
}

// マイナポータルへのログイン — may this card log in today, before any PIN is spent (USE-02, USE-04)?

import type { Card } from '../card/card.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { Day } from '../kernel/day.ts'
import { refuse, unreachable, type Refused } from '../kernel/outcome.ts'

/** Undefined: yes. Otherwise why not, and from which day where a day is the reason. */
export function refusedLogin(card: Card, today: Day): Refused | undefined {
  return refusedAuthentication(card, today) ?? refusedByPortalDay(card, today)
}

/** The same for a service of another: the two days' wait is the portal's own (USE-02). */
export function refusedAuthentication(card: Card, today: Day): Refused | undefined {
  return whyNotInUse(card, today) ?? refusedByCertificate(card, today)
}

function refusedByCertificate(card: Card, today: Day): Refused | undefined {
  if (card.kind === 'face_authentication') return refuse('face-auth-card-has-no-pin', 'FACE-05')
  const { auth } = card
  if (!auth) return refuse('no-valid-auth-certificate', 'JPKI-A-02', { next: 'certificate_issue' })
  switch (auth.state) {
    case 'ordered':
      return refuse('not-usable-yet', 'USE-01', { detail: { from: auth.usableFrom } })
    case 'held':
      return refuse('certificate-suspended', 'SUS-02', { next: 'release_suspension' })
    case 'revoked':
      return refuse('certificate-revoked', 'USE-04', { next: 'certificate_issue' })
    case 'expired':
      return refuse('certificate-expired', 'USE-04', { next: 'certificate_issue' })
    case 'valid':
      return today > auth.expiryDate
        ? refuse('certificate-expired', 'REV-05', { next: 'certificate_issue' })
        : undefined
    default:
      return unreachable(auth.state)
  }
}

function refusedByPortalDay({ auth }: Card, today: Day): Refused | undefined {
  const from = auth?.portalLoginFrom
  if (from === undefined || today >= from) return undefined
  return refuse('not-usable-yet', 'USE-02', { detail: { from } })
}

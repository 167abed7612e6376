// Orders certificates for a card: which may be had, until when, and from when they are usable.
//
// The authentication certificate is always ordered first and caps the other one (VAL-13).
// What is ordered here is made in the chip and signed after the commit; until then the card
// carries an order, which a suspension or an end of the card overtakes.

import type { Card } from '../card/card.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import type { Resident } from '../resident/resident.ts'
import type { UsableEvent } from '../rules/national/service.ts'
import type { World } from '../rules/world.ts'
import { usableFrom } from '../usable/usable-from.ts'
import { certificateExpiry } from '../validity/certificate-validity.ts'
import type { CertificateKind } from './certificate.ts'
import { isLive } from './revocation.ts'

export type CertificateWish = {
  readonly resident: Resident
  /** The card as it stands before the order. */
  readonly card: Pick<Card, 'id' | 'residentId' | 'expiryDate' | 'sign' | 'auth'>
  readonly kinds: readonly CertificateKind[]
  /** Validity counts from here: the card's issue date at delivery (VAL-03), else today. */
  readonly countedFrom: Day
  readonly event: 'issue' | 'renewal' | 'delivery'
}

/** The orders, authentication first; `expiryOf` tells the same days without ordering. */
export function orders(wish: CertificateWish, today: Day, world: World): readonly Fact[] {
  const expiry = expiryDays(wish, world)
  return (['auth', 'sign'] as const).flatMap((kind): readonly Fact[] => {
    const expiryDate = expiry[kind]
    if (!wish.kinds.includes(kind) || expiryDate === undefined || expiryDate < today) return []
    return [
      {
        type: 'CertificateOrdered',
        residentId: wish.card.residentId,
        cardId: wish.card.id,
        on: today,
        certificate: kind,
        expiryDate,
        ...usableDays(wish, kind, { today, world }),
      },
    ]
  })
}

/** Last valid day of each certificate on the card once the wish is granted. */
export function expiryDays(
  { resident, card, kinds, countedFrom, event }: CertificateWish,
  { rules }: World,
): { readonly auth?: Day; readonly sign?: Day } {
  const days: { auth?: Day; sign?: Day } = isLive(card.auth) ? { auth: card.auth.expiryDate } : {}
  for (const kind of ['auth', 'sign'] as const) {
    if (!kinds.includes(kind)) continue
    const issue = {
      certificate: kind,
      birthDate: resident.birthDate,
      onDate: countedFrom,
      cardExpiry: card.expiryDate,
      ...(days.auth === undefined ? {} : { authExpiry: days.auth }),
      ...(event === 'renewal' && card[kind] ? { oldExpiry: card[kind].expiryDate } : {}),
    }
    days[kind] = certificateExpiry(issue, rules).value
  }
  return days
}

function usableDays(
  wish: CertificateWish,
  kind: CertificateKind,
  { today, world }: { readonly today: Day; readonly world: World },
) {
  const event = usableEvent(wish, kind)
  const general = usableFrom({ event, onDate: today, service: 'general' }, world).value
  if (kind === 'sign') return { usableFrom: general }
  // At delivery the authentication certificate is newly issued, so the portal waits (USE-02).
  const login = event === 'card_delivery' ? 'auth_new_issue' : event
  const portal = usableFrom({ event: login, onDate: today, service: 'mynaportal' }, world).value
  return { usableFrom: general, portalLoginFrom: portal }
}

function usableEvent({ card, event }: CertificateWish, kind: CertificateKind): UsableEvent {
  if (event === 'delivery') return 'card_delivery'
  if (event === 'renewal') return kind === 'sign' ? 'sign_renewal' : 'auth_renewal'
  if (kind === 'sign') return 'sign_new_issue'
  return card.auth ? 'auth_reissue' : 'auth_new_issue'
}

// 失効 — the facts that revoke a certificate (REV-01, REV-04, REV-09).

import type { Card } from '../card/card.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import type { Certificate, CertificateKind, RevocationCause } from './certificate.ts'

/** Ordered, valid or held: neither revoked nor expired. */
export function isLive(certificate: Certificate | undefined): certificate is Certificate {
  return (
    certificate?.state === 'ordered' ||
    certificate?.state === 'valid' ||
    certificate?.state === 'held'
  )
}

/** The kinds of certificate that live on the card, the authentication certificate first. */
export function liveKinds(card: Card): readonly CertificateKind[] {
  return (['auth', 'sign'] as const).filter((kind) => isLive(card[kind]))
}

export function revocation(
  what: { readonly card: Card; readonly kind: CertificateKind; readonly cause: RevocationCause },
  on: Day,
): Fact {
  const { card, kind, cause } = what
  const serial = card[kind]?.serial
  return {
    type: 'CertificateRevoked',
    residentId: card.residentId,
    cardId: card.id,
    on,
    certificate: kind,
    ...(serial === undefined ? {} : { serial }),
    cause,
  }
}

/** REV-04: a change of the record ends the signature certificate; the other goes on (REV-06). */
export function revokeSign(card: Card | undefined, on: Day): readonly Fact[] {
  if (!card || !isLive(card.sign)) return []
  return [revocation({ card, kind: 'sign', cause: 'record_changed' }, on)]
}

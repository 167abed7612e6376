// Folds the facts of the two certificates on a card.

import type { Card } from '../card/card.ts'
import type { Certificate, CertificateKind } from '../certificate/certificate.ts'
import type { CertificateFact, FactOf } from '../facts.ts'

export function applyCertificateFact(card: Card, fact: CertificateFact): Card {
  switch (fact.type) {
    case 'CertificateOrdered':
      return orderCertificate(card, fact)
    case 'CertificateIssued':
      return patch(card, fact.certificate, {
        serial: fact.serial,
        state: card.state === 'suspended' ? 'held' : 'valid',
      })
    case 'CertificateRevoked':
      return patch(card, fact.certificate, {
        state: 'revoked',
        revokedOn: fact.on,
        revocationCause: fact.cause,
      })
    case 'CertificateExpired':
      return patch(card, fact.certificate, { state: 'expired' })
    case 'CertificatesHeld':
      return each(card, (certificate) =>
        certificate.state === 'valid' ? { ...certificate, state: 'held' } : certificate,
      )
    case 'CertificatesResumed':
      return each(card, (certificate) => resume(certificate, fact))
  }
}

function orderCertificate(card: Card, fact: FactOf<'CertificateOrdered'>): Card {
  const replaced = card[fact.certificate]
  const { expiryDate, usableFrom, portalLoginFrom } = fact
  const certificate: Certificate = {
    kind: fact.certificate,
    state: 'ordered',
    issuedOn: fact.on,
    expiryDate,
    usableFrom,
    ...(portalLoginFrom === undefined ? {} : { portalLoginFrom }),
  }
  const earlierCertificates = replaced
    ? [...card.earlierCertificates, replaced]
    : card.earlierCertificates
  return { ...card, earlierCertificates, [fact.certificate]: certificate }
}

/** USE-02: release of a suspension delays the portal login again, for the auth certificate. */
function resume(certificate: Certificate, fact: FactOf<'CertificatesResumed'>): Certificate {
  if (certificate.state !== 'held') return certificate
  return certificate.kind === 'auth'
    ? { ...certificate, state: 'valid', portalLoginFrom: fact.portalLoginFrom }
    : { ...certificate, state: 'valid' }
}

function each(card: Card, change: (certificate: Certificate) => Certificate): Card {
  return {
    ...card,
    ...(card.sign ? { sign: change(card.sign) } : {}),
    ...(card.auth ? { auth: change(card.auth) } : {}),
  }
}

function patch(card: Card, kind: CertificateKind, change: Partial<Certificate>): Card {
  const certificate = card[kind]
  if (!certificate) throw new Error(`no ${kind} certificate on this card`)
  return { ...card, [kind]: { ...certificate, ...change } }
}

// Folds the facts of cards, their PINs and certificates.
//
// Suspension touches the state of the card and holds its certificates; nothing is revoked
// (SUS-02). Whatever ends a card also ends its certificates, but that is decided and
// written as facts of its own (REV-01), never inferred here.

import type { Card, PinCode } from '../card/card.ts'
import type { CardFact, CertificateFact, Fact, FactOf } from '../facts.ts'
import { applyCertificateFact } from './certificate-fold.ts'

const certificateFacts = new Set<Fact['type']>([
  'CertificateOrdered',
  'CertificateIssued',
  'CertificateRevoked',
  'CertificateExpired',
  'CertificatesHeld',
  'CertificatesResumed',
])

export function isCardFact(fact: Fact): fact is CardFact | CertificateFact {
  return 'cardId' in fact && fact.type !== 'CardMade'
}

export function applyCardFact(
  cards: readonly Card[],
  fact: CardFact | CertificateFact,
): readonly Card[] {
  if (fact.type === 'CardDelivered') return [...cards, deliveredCard(fact)]
  if (!cards.some(({ id }) => id === fact.cardId)) throw new Error(`${fact.type} about no card`)
  return cards.map((card) => (card.id === fact.cardId ? changed(card, fact) : card))
}

function changed(card: Card, fact: CardFact | CertificateFact): Card {
  if (isCertificateFact(fact)) return applyCertificateFact(card, fact)
  return isPinFact(fact) ? changePins(card, fact) : changeCard(card, fact)
}

function isCertificateFact(fact: CardFact | CertificateFact): fact is CertificateFact {
  return certificateFacts.has(fact.type)
}

type PinFact = FactOf<'PinsSet' | 'PinChanged' | 'PinReset' | 'PinUnlocked' | 'PinRemoved'>

function isPinFact(fact: CardFact): fact is PinFact {
  return fact.type.startsWith('Pin')
}

function changePins(card: Card, fact: PinFact): Card {
  switch (fact.type) {
    case 'PinsSet':
      return { ...card, pinsSet: union(card.pinsSet, fact.pins) }
    case 'PinReset':
      return { ...card, pinsSet: union(card.pinsSet, [fact.pin]) }
    case 'PinRemoved':
      return { ...card, pinsSet: card.pinsSet.filter((each) => each !== fact.pin) }
    case 'PinChanged':
    case 'PinUnlocked':
      return card
  }
}

function changeCard(card: Card, fact: Exclude<CardFact, PinFact>): Card {
  switch (fact.type) {
    case 'CardDelivered':
      throw new Error('a card is delivered once')
    case 'CardSuspended':
      return { ...card, state: 'suspended', suspendedOn: fact.on }
    case 'CardSuspensionReleased': {
      const { suspendedOn: _since, ...rest } = card
      return { ...rest, state: 'active' }
    }
    case 'CardAbolished':
      return { ...card, state: 'abolished', endedOn: fact.on }
    case 'CardExpired':
      return { ...card, state: 'expired', endedOn: fact.on }
    case 'CardLapsed':
      return { ...card, state: 'lapsed', endedOn: fact.on, lapseCause: fact.cause }
    case 'CardReturned':
      return { ...card, state: 'returned', endedOn: card.endedOn ?? fact.on }
    case 'CardReplaced':
      return { ...card, replacementDeliveredOn: fact.on }
    case 'CardAnnotatedMovedAbroad':
      return { ...card, annotatedMovedAbroad: fact.on }
    case 'CardFaceUpdated': {
      const lines = fact.lines.map((text) => ({ text, on: fact.on }))
      const face = fact.face ? { face: fact.face } : {}
      return { ...card, ...face, additions: [...card.additions, ...lines] }
    }
    case 'CardValidityChanged':
      // A new stay may be extended anew; the extension is once per stay (AMB-15).
      return { ...card, expiryDate: fact.expiryDate, extensionUsed: fact.special }
    case 'CardKindSwitched':
      return { ...card, kind: fact.kind }
  }
}

function deliveredCard(fact: FactOf<'CardDelivered'>): Card {
  return {
    id: fact.cardId,
    residentId: fact.residentId,
    applicationId: fact.applicationId,
    kind: fact.kind,
    state: 'active',
    issueDate: fact.issueDate,
    deliveredOn: fact.on,
    expiryDate: fact.expiryDate,
    extensionUsed: false,
    printed: fact.printed,
    ...(fact.face ? { face: fact.face } : {}),
    additions: [],
    additionCapacity: fact.additionCapacity,
    pinsSet: [],
    earlierCertificates: [],
  }
}

function union(pins: readonly PinCode[], more: readonly PinCode[]): readonly PinCode[] {
  return [...new Set([...pins, ...more])]
}

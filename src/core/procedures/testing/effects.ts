// What a procedure did, in the words in which it declares its effects.

import type { Fact } from '../../facts.ts'
import type { AnyProcedure } from '../define.ts'

type Section = 'card' | 'certificates' | 'pins'

const words: Readonly<Partial<Record<Fact['type'], readonly [Section, string]>>> = {
  CardMade: ['card', 'made'],
  CardDelivered: ['card', 'delivered'],
  CardSuspended: ['card', 'suspended'],
  CardSuspensionReleased: ['card', 'released'],
  CardAbolished: ['card', 'abolished'],
  CardExpired: ['card', 'expired'],
  CardLapsed: ['card', 'lapsed'],
  CardReturned: ['card', 'returned'],
  CardReplaced: ['card', 'replaced'],
  CardAnnotatedMovedAbroad: ['card', 'annotated'],
  CardFaceUpdated: ['card', 'face_updated'],
  CardValidityChanged: ['card', 'validity_changed'],
  CardKindSwitched: ['card', 'kind_switched'],
  ContinuedUseDone: ['card', 'continued'],
  CertificateOrdered: ['certificates', 'ordered'],
  CertificateIssued: ['certificates', 'recorded'],
  CertificateExpired: ['certificates', 'expired'],
  CertificatesHeld: ['certificates', 'held'],
  CertificatesResumed: ['certificates', 'resumed'],
  PinsSet: ['pins', 'set'],
  PinChanged: ['pins', 'changed'],
  PinReset: ['pins', 'reset'],
  PinUnlocked: ['pins', 'unlocked'],
  PinRemoved: ['pins', 'removed'],
}

/** Effects that the facts have and the declaration does not: there may be none. */
export function undeclaredEffects(
  { effects }: AnyProcedure,
  facts: readonly Fact[],
): readonly string[] {
  return facts
    .map(wordFor)
    .filter((found) => found !== undefined)
    .filter(([section, word]) => effects[section]?.includes(word) !== true)
    .map(([section, word]) => `${section} ${word}`)
}

function wordFor(fact: Fact): readonly [Section, string] | undefined {
  if (fact.type !== 'CertificateRevoked') return words[fact.type]
  return ['certificates', fact.cause === 'record_changed' ? 'sign_revoked' : 'revoked']
}

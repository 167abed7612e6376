// Which PIN a person means, and whether this card has it at all (PIN-01…05).

import { refuse, type Refused } from '../kernel/outcome.ts'
import type { Card, PinCode } from '../card/card.ts'
import { whyNotInUse } from '../card/in-use.ts'
import type { Day } from '../kernel/day.ts'

export const pinField = {
  kind: 'choice',
  options: ['sign', 'auth', 'resident_register', 'card_info'],
} as const

/** Reset and unlock alike: in principle in person, with the card and one more document (PIN-14). */
export const pinAtWindow = {
  about: 'card',
  applicant: ['holder', 'guardian'],
  bring: ['card', 'identity_document'],
  channels: ['window'],
  windowRow: 'pin_change_reset',
  fee: 'none',
  fields: { pin: pinField },
} as const

/** A PIN is worked on only on a card in use that has that PIN. */
export function whyPinCannotBeWorkedOn(card: Card, pin: PinCode, today: Day): Refused | undefined {
  const refused = whyNotInUse(card, today)
  if (refused) return refused
  if (card.pinsSet.includes(pin)) return undefined
  return refuse('pin-not-set', 'PIN-05', { next: 'certificate_issue', detail: { pin } })
}

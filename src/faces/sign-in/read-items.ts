// Reads from the card what a service asks for: the card's text application opens with a PIN of its
// own (PIN-04), and what it says is what the service is told, as at the real service.

import type { Refusal } from '../../core/kernel/outcome.ts'
import { readFaceText, type PinAnswer } from '../../core/chip/reader.ts'
import {
  needsCardText,
  readItems,
  type ItemValues,
  type SignInItem,
} from '../../core/sign-in/items.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import { using } from '../../shell/neighbours/issue.ts'
import type { SignInContext } from './context.ts'

type Read =
  | { readonly items: ItemValues }
  /** Another PIN would do. */
  | { readonly again: Refusal }
  | { readonly over: Refusal }

type Wanted = {
  readonly cardholder: Cardholder
  readonly items: readonly SignInItem[]
  /** Of the card's information; absent where nothing of the card's text is asked. */
  readonly pin?: string
}

export async function readFromCard(
  { office, neighbours }: SignInContext,
  { cardholder, items, pin }: Wanted,
): Promise<Read> {
  const { resident } = cardholder.file
  const known = { resident, today: office.clock.today() }
  if (!needsCardText(items)) return { items: readItems(items, known) }
  const { reader } = neighbours.chipsOn(office.chipStore)
  const answer = await using(await reader.open(cardholder.card.id), (connection) =>
    converse(connection, readFaceText(pin ?? '')),
  )
  if (answer.outcome === 'read') return { items: readItems(items, { ...known, text: answer }) }
  if (answer.outcome === 'absent') throw new Error('a card without its text')
  return refusedPin(answer)
}

const pin = 'card_info'

function refusedPin(answer: PinAnswer): Read {
  switch (answer.outcome) {
    case 'wrong': {
      const { triesLeft } = answer
      return { again: { code: 'pin-wrong', cite: 'PIN-04', detail: { pin, triesLeft } } }
    }
    case 'not_this_pin':
      return { again: { code: 'pin-format', cite: 'PIN-04' } }
    case 'blocked':
      return { over: { code: 'pin-locked', cite: 'PIN-13', next: 'pin_unlock', detail: { pin } } }
    case 'accepted':
      throw new Error('an accepted PIN opens the text')
  }
}

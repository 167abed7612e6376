// What becomes of the old card when the new one is in its holder's hands (SUS-06, RET-01).
//
// It is replaced and its certificates are revoked, returned or not. If it comes back it ends
// as returned; if it is lost it keeps its state, and whoever finds it brings it back.

import type { Card } from '../card/card.ts'
import { aboutCard, revokeAll } from '../card/ending.ts'
import type { Fact } from '../facts.ts'
import type { CardId } from '../kernel/ids.ts'
import type { Given } from './define.ts'

export function replacementFacts(
  old: Card | undefined,
  byCardId: CardId,
  { today, input }: Given<{ readonly oldCardReturned?: boolean }>,
): readonly Fact[] {
  if (!old) return []
  const about = aboutCard(old, today)
  const returned = input.oldCardReturned === true && old.state !== 'returned'
  return [
    { ...about, type: 'CardReplaced', byCardId },
    ...(returned ? [{ ...about, type: 'CardReturned', reason: 'replaced' } as const] : []),
    ...revokeAll(old, today, 'replaced'),
  ]
}

// What will happen by itself on a resident's due day, read off the file as it stands.

import { addDays, type Day } from '../../core/kernel/day.ts'
import { currentCard, type ResidentFile } from '../../core/resident-file/resident-file.ts'

export type DueKind =
  'card_made' | 'card_expires' | 'sign_expires' | 'auth_expires' | 'moves_out' | 'deadline'

/** Everything due on that day; a deadline that is not told apart is called one. */
export function dueKinds(file: ResidentFile, on: Day): readonly DueKind[] {
  const card = currentCard(file)
  const dated: readonly (readonly [DueKind, Day | undefined])[] = [
    ...file.applications
      .filter(({ state }) => state === 'accepted')
      .map(({ expectedFrom }) => ['card_made', expectedFrom] as const),
    ['card_expires', card && addDays(card.expiryDate, 1)],
    ['sign_expires', card?.sign && addDays(card.sign.expiryDate, 1)],
    ['auth_expires', card?.auth && addDays(card.auth.expiryDate, 1)],
    ['moves_out', file.resident.plannedMoveOutOn],
  ]
  const kinds = dated.filter(([, day]) => day === on).map(([kind]) => kind)
  return kinds.length > 0 ? kinds : ['deadline']
}

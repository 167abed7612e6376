// The card that a keypad's PINs are for, and the counter's reader.
//
// A clerk may hold the card at the terminal without laying it on the reader. Once it lies there
// it stays until the act is done, and no other card may lie there meanwhile: a task whose card
// was taken or changed is over, with everything that was typed.

import { type Office } from '../office.ts'
import type { Keypads, KeypadLook } from './keypads.ts'

/** The task, while its card has not been taken; otherwise it is ended here. */
export async function taskWithCard(
  office: Office,
  keypads: Keypads,
  id: string,
): Promise<KeypadLook | 'card_removed' | undefined> {
  const look = keypads.look(id)
  if (!look) return undefined
  const lying = await office.readers.cardOn('counter')
  if (lying === look.task.cardId) keypads.noteCardSeen(id)
  else if (lying !== undefined || look.cardSeen) {
    keypads.end(id)
    return 'card_removed'
  }
  return look
}

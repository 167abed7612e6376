// 暗証番号ロック解除 — the PIN is known but was mistyped too often; the count goes back to nothing.
//
// Only the chip knows whether it is locked, so it is asked; what is not locked is not unlocked.
// A lock never passes with time and revokes nothing (PIN-07, PIN-16). The signature PIN
// alone can also be opened at a convenience store after a smartphone check (PIN-12); that
// is done by the national system and only told of here.

import { aboutCard } from '../card/ending.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { pinAtWindow, whyPinCannotBeWorkedOn } from './pin-choice.ts'

export const pinUnlock = defineProcedure({
  id: 'pin_unlock',
  title: '暗証番号ロック解除',
  ...pinAtWindow,
  cites: ['PIN-07', 'PIN-11', 'PIN-12', 'PIN-13', 'PIN-15', 'PIN-16', 'REV-08', 'USE-03', 'WIN-25'],
  effects: { pins: ['unlocked'] },

  decide({ card }, { today, input, pinsLocked }) {
    const refused = whyPinCannotBeWorkedOn(card, input.pin, today)
    if (refused) return refused
    if (!pinsLocked.includes(input.pin)) {
      const detail = { field: 'pin', pin: input.pin }
      return refuse('pin-not-locked', 'PIN-07', { next: 'pin_reset', detail })
    }
    return accept({ ...aboutCard(card, today), type: 'PinUnlocked', pin: input.pin })
  },
})

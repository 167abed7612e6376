// 暗証番号再設定 — the PIN is forgotten; the holder sets a new one at the window.
//
// In principle in person, with the card and one more document (PIN-14). It opens a locked
// PIN as well, because the chip counts anew from the new one.

import { aboutCard } from '../card/ending.ts'
import { accept } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { pinAtWindow, whyPinCannotBeWorkedOn } from './pin-choice.ts'

export const pinReset = defineProcedure({
  id: 'pin_reset',
  title: '暗証番号再設定',
  ...pinAtWindow,
  cites: ['PIN-14', 'PIN-15', 'PIN-11', 'PIN-13', 'USE-03', 'WIN-25', 'WIN-33'],
  effects: { pins: ['reset'] },

  decide({ card }, { today, input }) {
    const refused = whyPinCannotBeWorkedOn(card, input.pin, today)
    if (refused) return refused
    return accept({ ...aboutCard(card, today), type: 'PinReset', pin: input.pin })
  },
})

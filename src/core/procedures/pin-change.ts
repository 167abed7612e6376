// 暗証番号変更 — the holder knows the present PIN and wants another.
//
// The one thing about PINs that works without a visit: client software changes, but
// neither unlocks nor resets (PIN-15). What the PINs are never comes here; the chip takes
// the new one behind the verified old one.

import { aboutCard } from '../card/ending.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { pinField, whyPinCannotBeWorkedOn } from './pin-choice.ts'

export const pinChange = defineProcedure({
  id: 'pin_change',
  title: '暗証番号変更',
  cites: ['PIN-15', 'CLIENT-02', 'PIN-06', 'PIN-07', 'WIN-25'],
  about: 'card',
  applicant: ['holder', 'guardian'],
  bring: ['card'],
  channels: ['window', 'client'],
  windowRow: 'pin_change_reset',
  fee: 'none',
  fields: { pin: pinField },
  effects: { pins: ['changed'] },

  decide({ card }, { today, input, pinsVerified }) {
    const refused = whyPinCannotBeWorkedOn(card, input.pin, today)
    if (refused) return refused
    if (!pinsVerified.includes(input.pin)) {
      return refuse('pin-required', 'PIN-07', { next: 'pin_reset', detail: { pin: input.pin } })
    }
    return accept({ ...aboutCard(card, today), type: 'PinChanged', pin: input.pin })
  },
})

// 顔認証カードから通常カードへの切替え — back to a card with PINs.
//
// The guide is silent about the way back (FACE-07). It is neither invented nor made
// impossible: staff decide, and the decision is recorded with its reason. In a later edition the
// way back is an ordinary one (L26-FACE-01). The authentication certificate's PIN is set anew.

import { aboutCard } from '../card/ending.ts'
import { whyNotInUse } from '../card/in-use.ts'
import { isLive } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const switchToStandard = defineProcedure({
  id: 'switch_to_standard',
  title: '顔認証マイナンバーカードからの切替え',
  cites: ['FACE-07', 'L26-FACE-01', 'FACE-01', 'PIN-05', 'WIN-30'],
  about: 'card',
  applicant: ['holder', 'guardian'],
  bring: ['card', 'identity_document'],
  channels: ['window'],
  windowRow: 'switch_face_auth',
  fee: 'none',
  fields: { staffReason: { kind: 'text', maxLength: 400, optional: true } },
  effects: { card: ['kind_switched'], pins: ['set'] },

  decide({ card, resident }, { today, input, rules }) {
    const refused = whyNotInUse(card, today)
    if (refused) return refused
    if (card.kind === 'standard')
      return refuse('already-standard', 'FACE-07', { next: 'switch_face_auth' })
    const reason = input.staffReason
    if (reason === undefined && !rules.faceAuthReturn.possible) {
      return refuse('staff-decision-needed', 'FACE-07', { detail: { field: 'staffReason' } })
    }
    const about = aboutCard(card, today)
    const pins: readonly Fact[] = isLive(card.auth)
      ? [{ ...about, type: 'PinsSet', pins: ['auth'] }]
      : []
    const decision: readonly Fact[] =
      reason === undefined
        ? []
        : [
            {
              type: 'StaffDecisionRecorded',
              residentId: resident.id,
              on: today,
              matter: 'switch_to_standard',
              reason,
            },
          ]
    return accept<Fact>(
      ...decision,
      { ...about, type: 'CardKindSwitched', kind: 'standard' },
      ...pins,
    )
  },
})

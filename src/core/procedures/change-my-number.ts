// 個人番号の変更 — a new My Number is asked for; the card that carries the old one ends.
//
// Neither number comes here: the number store outside the ledger changes it.

import { lapse } from '../card/ending.ts'
import type { Fact } from '../facts.ts'
import { accept } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const changeMyNumber = defineProcedure({
  id: 'change_my_number',
  title: '個人番号の変更申請',
  cites: ['REV-03e', 'REV-01', 'REV-02', 'FEE-04'],
  about: 'resident',
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  bring: ['identity_document', { paper: 'proxy_letter', when: 'by_proxy' }],
  channels: ['window', 'register'],
  places: ['card_window', 'ward_office'],
  fee: 'none',
  fields: {},
  effects: { card: ['lapsed'], certificates: ['revoked'] },

  decide({ resident, card }, { today }) {
    return accept<Fact>(
      { type: 'MyNumberChangeRequested', residentId: resident.id, on: today },
      ...lapse(card, 'my_number_change', today),
    )
  },
})

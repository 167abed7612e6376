// 住民票コードの変更 — a new resident record code is asked for; the card ends.

import { lapse } from '../card/ending.ts'
import type { Fact } from '../facts.ts'
import { accept } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const changeResidentCode = defineProcedure({
  id: 'change_resident_code',
  title: '住民票コードの変更申請',
  cites: ['REV-03f', 'REV-01', 'REV-02', 'FEE-04'],
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
      { type: 'ResidentCodeChangeRequested', residentId: resident.id, on: today },
      ...lapse(card, 'resident_code_change', today),
    )
  },
})

// 成年後見の登記 — a resident comes under adult guardianship, or leaves it.
//
// A signature certificate is in principle not issued to an adult ward (JPKI-S-03); nothing in
// the guide revokes one that is there, so none is revoked here.

import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const changeAdultWardship = defineProcedure({
  id: 'change_adult_wardship',
  title: '成年後見の登記',
  cites: ['JPKI-S-03', 'VAL-09'],
  about: 'resident',
  applicant: ['office'],
  bring: [],
  channels: ['register'],
  fee: 'none',
  fields: { adultWard: { kind: 'yes_no' } },
  effects: {},

  decide({ resident }, { today, input }) {
    const { adultWard } = input
    if (adultWard === resident.adultWard) {
      return refuse('nothing-changed', 'JPKI-S-03', { detail: { field: 'adultWard' } })
    }
    return accept({
      type: 'AdultWardshipChanged',
      residentId: resident.id,
      on: today,
      adultWard,
    })
  },
})

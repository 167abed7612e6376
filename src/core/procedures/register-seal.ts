// 印鑑登録 — the residents' register desk enters a seal; the card office only reads of it (CVS-01).
//
// The guide says nothing of the registration itself, only that its certificate is issued at
// kiosks. Who registers must be old enough; the registration ends with the name it shows and
// with the record (resident-file/resident-fold.ts).

import { accept, refuse } from '../kernel/outcome.ts'
import { sealTooYoung } from '../resident/seal.ts'
import { defineProcedure } from './define.ts'

export const registerSeal = defineProcedure({
  id: 'register_seal',
  title: '印鑑登録',
  cites: ['CVS-01'],
  about: 'resident',
  applicant: ['office'],
  bring: [],
  channels: ['register'],
  fee: 'none',
  fields: {},
  effects: {},

  decide({ resident }, { today, rules }) {
    const { sealRegisteredOn: since } = resident
    if (since !== undefined) {
      return refuse('seal-already-registered', 'CVS-01', { detail: { since } })
    }
    return (
      sealTooYoung(resident, { today, rules }) ??
      accept({ type: 'SealRegistered', residentId: resident.id, on: today })
    )
  },
})

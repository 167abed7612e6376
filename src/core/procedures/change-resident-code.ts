// 住民票コードの変更 — a new resident record code is asked for; the card ends.

import { defineProcedure } from './define.ts'
import { changeNumber, numberChange } from './number-change.ts'

const request = { type: 'ResidentCodeChangeRequested', cause: 'resident_code_change' } as const

export const changeResidentCode = defineProcedure({
  id: 'change_resident_code',
  title: '住民票コードの変更申請',
  ...numberChange,
  cites: ['REV-03f', 'REV-01', 'REV-02', 'FEE-04'],

  decide: (about, given) => changeNumber(about, given, request),
})

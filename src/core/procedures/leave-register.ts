// 住民基本台帳法の適用除外 — a resident is no longer somebody the register keeps a record of.

import { defineProcedure } from './define.ts'
import { closeRecord, recordClosing } from './record-closing.ts'

export const leaveRegister = defineProcedure({
  id: 'leave_register',
  title: '住民基本台帳法の適用を受けなくなったとき',
  ...recordClosing,
  cites: ['REV-03i', 'REV-01', 'REV-02'],
  applicant: ['office'],
  bring: [],
  channels: ['register'],

  decide: (about, given) =>
    closeRecord(about, given, { recordState: 'deleted', cause: 'out_of_register' }),
})

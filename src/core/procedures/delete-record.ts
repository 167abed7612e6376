// 職権消除 — a field survey showed that nobody lives there; the office deletes the record.

import { defineProcedure } from './define.ts'
import { closeRecord, recordClosing } from './record-closing.ts'

export const deleteRecord = defineProcedure({
  id: 'delete_record',
  title: '職権消除',
  ...recordClosing,
  cites: ['REV-03h', 'REV-01', 'REV-02'],
  applicant: ['office'],
  bring: [],
  channels: ['register'],

  decide: (about, given) =>
    closeRecord(about, given, { recordState: 'deleted', cause: 'record_deleted' }),
})

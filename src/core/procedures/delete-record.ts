// 職権消除 — a field survey showed that nobody lives there; the office deletes the record.

import { defineProcedure } from './define.ts'
import { closeRecord, stillOpen } from './record-closing.ts'

export const deleteRecord = defineProcedure({
  id: 'delete_record',
  title: '職権消除',
  cites: ['REV-03h', 'REV-01', 'REV-02'],
  about: 'resident',
  applicant: ['office'],
  bring: [],
  channels: ['register'],
  records: stillOpen,
  fee: 'none',
  fields: {},
  effects: { card: ['lapsed'], certificates: ['revoked'] },

  decide: (about, given) =>
    closeRecord(about, given, { recordState: 'deleted', cause: 'record_deleted' }),
})

// 転出による消除 — the planned day of the move-out has come and the record here is closed.
//
// The card is not touched: after a move within Japan it may go on at the destination, and
// what a move abroad does to it was decided when it was notified.

import { accept, refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { doneBySystem } from './done-by-system.ts'

export const recordMovedOut = defineProcedure({
  id: 'record_moved_out',
  title: '転出による消除',
  ...doneBySystem,
  records: [],
  cites: ['MOV-01', 'MOV-10'],
  about: 'resident',
  fields: {},
  effects: {},

  decide({ resident }, { today }) {
    const dueOn = resident.plannedMoveOutOn
    if (dueOn === undefined) return refuse('no-move-out-notified', 'MOV-01')
    if (today < dueOn) return refuse('not-due', 'MOV-01', { detail: { dueOn } })
    const recordState = resident.movingTo === 'abroad' ? 'moved_abroad' : 'moved_out'
    return accept({ type: 'RecordClosed', residentId: resident.id, on: today, recordState })
  },
})

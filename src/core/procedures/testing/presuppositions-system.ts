// What the acts of kiosk, daily run and neighbours presuppose beside their declaration.

import type { ProcedureId } from '../procedure-id.ts'
import { day } from '../../kernel/day.ts'
import { about, applied, delivered, fileOf, holder, registered } from './casework.ts'
import type { Presupposition } from './presupposition.ts'

const inForce = holder()
const movedIn = {
  ...about,
  type: 'MoveInNotified',
  startedLivingOn: day('2024-06-01'),
  plannedMoveOutOn: day('2024-05-31'),
  address: '見本町1番',
  continuedUseOwed: true,
} as const

export const systemPresuppositions = {
  choose_reminder: {
    file: inForce,
    details: { input: { wanted: true, locale: 'ja' } },
    own: [
      ['e-mail address', undefined, { input: { wanted: true, email: 'x' } }, 'field-wrong STAY-11'],
    ],
  },
  issue_document: {
    file: inForce,
    details: { input: { document: 'resident_record_copy' } },
    own: [['machines off', undefined, { at: '2024-06-10T23:30' }, 'kiosk-outside-hours CVS-03']],
  },
  record_card_made: {
    file: fileOf(registered(), applied()),
    own: [['not due', undefined, { on: '2024-05-07' }, 'not-due REISSUE-04']],
  },
  record_certificate_issued: {
    file: fileOf(registered(), delivered().slice(0, 4)),
    details: { input: { certificate: 'sign', serial: '7f01' } },
    own: [['nothing ordered', inForce, {}, 'order-not-open JPKI-01']],
    cards: ['suspended'],
  },
  expire_card: {
    file: inForce,
    details: { on: '2032-06-21' },
    own: [['not due', undefined, { on: '2032-06-20' }, 'not-due VAL-14']],
    cards: ['suspended', 'replaced'],
  },
  expire_certificate: {
    file: inForce,
    details: { on: '2027-06-21', input: { certificate: 'sign' } },
    own: [['not due', undefined, { on: '2027-06-20' }, 'not-due VAL-14']],
    cards: ['suspended'],
  },
  lapse_late_90: {
    file: holder(movedIn),
    details: { on: '2024-09-09' },
    own: [['not due', undefined, { on: '2024-09-08' }, 'not-due MOV-07']],
    cards: ['suspended', 'replaced'],
  },
  send_notice: {
    file: inForce,
    details: { on: '2027-04-01' },
    cards: ['suspended'],
    own: [['nothing expires', undefined, { on: '2024-06-10' }, 'not-due NOTICE-01']],
  },
} as const satisfies Partial<Record<ProcedureId, Presupposition>>

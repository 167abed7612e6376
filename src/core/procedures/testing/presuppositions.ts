// For every procedure a case that is accepted, and what only its own decision presupposes.
//
// A procedure without an entry does not compile. What its declaration presupposes is taken away
// by absences.ts; `own` are the days, reasons and other records that no declaration names, each
// with its refusal; `cards` are the other states of the card in which it is accepted as well.

import { day } from '../../kernel/day.ts'
import { cardId } from '../../kernel/ids.ts'
import type { ProcedureId } from '../procedure-id.ts'
import {
  about,
  aboutCard,
  applied,
  delivered,
  fileOf,
  holder,
  made,
  registered,
  revokedSign,
  suspended,
} from './casework.ts'
import type { Presupposition } from './presupposition.ts'
import { recordPresuppositions } from './presuppositions-record.ts'
import { systemPresuppositions } from './presuppositions-system.ts'

const bare = fileOf(registered())
const form = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'photo-1' }
const inForce = holder()
const locked = { pinsLocked: ['auth'] } as const
const auth = { input: { pin: 'auth' } }
const fixedStay = fileOf(
  registered({ holderKind: 'fixed_stay', stayEndDate: day('2024-07-31') }),
  delivered({ expiryDate: day('2024-07-31') }),
)
const stay = { residenceCardReceivedOn: '2024-06-05', stayEndDate: '2026-07-31' }
const faceAuth = holder({ ...aboutCard, type: 'CardKindSwitched', kind: 'face_authentication' })
const exchange = fileOf(registered(), delivered(), applied({ reason: 'renewal' }), made())
const replacedBefore = fileOf(registered(), delivered(), [
  { ...aboutCard, type: 'CardReplaced', byCardId: cardId('card-2') },
  ...delivered({ cardId: cardId('card-2') }),
])
const everyEnd = ['abolished', 'expired', 'lapsed', 'replaced']

const cardPresuppositions = {
  issue_application_form: { file: bare, details: { input: { withQrCode: true } } },
  apply_first_issue: {
    file: bare,
    details: { input: form },
    own: [
      ['card in force', inForce, {}, 'card-exists REISSUE-01'],
      ['application open', fileOf(registered(), applied()), {}, 'application-open REISSUE-04'],
      [
        'too young to sign',
        fileOf(registered({ birthDate: day('2020-04-02') })),
        { applicant: 'guardian' },
        'sign-under-age JPKI-S-03',
      ],
    ],
  },
  apply_reissue: {
    file: inForce,
    details: { input: { ...form, reason: 'soiled' } },
    own: [
      [
        'lost card still in force',
        inForce,
        {
          input: { ...form, reason: 'lost', lostAtHome: true },
          papers: ['identity_document', 'photo'],
        },
        'lost-card-in-force SUS-01',
      ],
      [
        'lost card on the table',
        inForce,
        {
          input: { ...form, reason: 'lost', lostAtHome: true },
          papers: ['card', 'identity_document', 'photo'],
        },
        'lost-card-is-here SUS-05',
      ],
      [
        'field not full',
        inForce,
        { input: { ...form, reason: 'face_full' } },
        'reason-does-not-fit FINF-05',
      ],
      [
        'sex never changed',
        inForce,
        { input: { ...form, reason: 'sex_change' } },
        'reason-does-not-fit FEE-02',
      ],
    ],
    cards: ['suspended', 'replaced'],
  },
  withdraw_application: { file: fileOf(registered(), applied()) },
  deliver_card: {
    file: exchange,
    details: { input: { oldCardReturned: true } },
    own: [
      ['card not made', fileOf(registered(), applied()), {}, 'card-not-made REISSUE-04'],
      ['old card not asked after', undefined, { input: {} }, 'field-missing FEE-03'],
    ],
  },
  suspend: { file: inForce, cards: ['suspended'] },
  release_suspension: { file: holder(...suspended), details: {} },
  report_loss_abolish: {
    file: inForce,
    details: { input: { circumstance: 'lost_at_home' } },
    own: [
      [
        'police number',
        undefined,
        { input: { circumstance: 'stolen' } },
        'police-number-missing SUS-08',
      ],
      ['card not named', replacedBefore, {}, 'card-not-named SUS-06'],
    ],
    cards: ['suspended'],
  },
  return_card: {
    file: inForce,
    details: { input: { reason: 'not_needed' } },
    own: [['card not named', replacedBefore, {}, 'card-not-named SUS-06']],
    cards: ['suspended', ...everyEnd],
  },
  return_notification_card: { file: bare },
  pin_change: {
    file: inForce,
    details: auth,
    own: [['present PIN', undefined, { pinsVerified: ['sign'] }, 'pin-required PIN-07']],
  },
  pin_reset: {
    file: inForce,
    details: auth,
    own: [
      ['PIN on the card', fileOf(registered(), delivered().slice(0, 1)), {}, 'pin-not-set PIN-05'],
    ],
  },
  pin_unlock: {
    file: inForce,
    details: { ...auth, ...locked },
    own: [['PIN not locked', undefined, { pinsLocked: ['sign'] }, 'pin-not-locked PIN-07']],
  },
  certificate_issue: {
    file: holder(revokedSign),
    details: { input: { certificate: 'sign' } },
    own: [['certificate still valid', inForce, {}, 'certificate-exists JPKI-A-04']],
  },
  certificate_renew: {
    file: inForce,
    details: { on: '2027-06-01', input: { certificate: 'both' } },
    own: [
      ['too early', undefined, { on: '2027-03-19' }, 'too-early-to-renew NOTICE-01'],
      ['no certificate', holder(revokedSign), {}, 'no-certificate REV-11'],
    ],
  },
  certificate_revoke: {
    file: inForce,
    details: { input: { certificate: 'sign' } },
    own: [['no certificate', holder(revokedSign), {}, 'no-certificate REV-09']],
    cards: ['suspended'],
  },
  face_info_update: {
    file: holder({ ...about, type: 'AddressChanged', address: '見本町二丁目' }),
    own: [['nothing to write', inForce, {}, 'face-up-to-date CHG-01']],
  },
  continued_use: {
    file: holder({
      ...about,
      type: 'MoveInNotified',
      startedLivingOn: day('2024-06-01'),
      plannedMoveOutOn: day('2024-05-31'),
      address: '見本町1番',
      continuedUseOwed: true,
    }),
    own: [
      ['no move-in', inForce, {}, 'continued-use-not-owed MOV-04'],
      ['too late', undefined, { on: '2024-09-09' }, 'continued-use-too-late REV-03c'],
    ],
  },
  stay_validity_change: {
    file: fixedStay,
    details: { input: stay },
    own: [
      ['no period of stay', inForce, {}, 'no-period-of-stay VAL-08'],
      [
        'residenceCardReceivedOn in the future',
        undefined,
        { input: { ...stay, residenceCardReceivedOn: '2024-06-11' } },
        'day-in-future STAY-01',
      ],
      [
        'stayEndDate as before',
        undefined,
        { input: { ...stay, stayEndDate: '2024-07-31' } },
        'nothing-changed STAY-05',
      ],
    ],
  },
  stay_special_extension: {
    file: fixedStay,
    own: [['no period of stay', inForce, {}, 'no-period-of-stay VAL-08']],
  },
  switch_face_auth: {
    file: inForce,
    details: { input: { signCertificate: 'keep' } },
    own: [
      ['sign certificate not decided', undefined, { input: {} }, 'field-missing FACE-07'],
      ['already switched', faceAuth, {}, 'already-face-authentication FACE-03'],
    ],
  },
  switch_to_standard: {
    file: faceAuth,
    details: { input: { staffReason: '本人の希望' } },
    own: [
      ['staff decision', undefined, { input: {} }, 'staff-decision-needed FACE-07'],
      ['already standard', inForce, {}, 'already-standard FACE-07'],
    ],
  },
  register_insurance_use: {
    file: inForce,
    details: { input: { through: 'mynaportal' } },
    own: [
      ['certificate nearly over', undefined, { on: '2027-06-19' }, 'insurance-too-few-days HIC-03'],
    ],
  },
} as const satisfies Partial<Record<ProcedureId, Presupposition>>

export const presuppositions: Readonly<Record<ProcedureId, Presupposition>> = {
  ...cardPresuppositions,
  ...recordPresuppositions,
  ...systemPresuppositions,
}

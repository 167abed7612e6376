// What the procedures about the resident record presuppose beside their declaration.

import type { ProcedureId } from '../procedure-id.ts'
import { day } from '../../kernel/day.ts'
import { about, delivered, fileOf, holder, movedAway, registered } from './casework.ts'
import type { Presupposition } from './presupposition.ts'

const inForce = holder()
const { name } = registered()
const foreign = fileOf(registered({ holderKind: 'permanent_resident' }), delivered())
const home = { address: '東京都荒川区見本町2番', movedOn: '2024-06-01' }
const arrival = { address: home.address, startedLivingOn: '2024-06-01' }
const gone = holder(...movedAway('2024-05-31'))
const leaving = { plannedOn: '2024-06-30', destinationName: '隣県隣市' }
const abroad = { departureOn: '2024-06-30', destinationName: '海外' }
const osaka = '大阪府大阪市北区1番'
const surname = holder({ ...about, type: 'NameChanged', name: { ...name, formerSurname: '旧山' } })
const renamed = { name: '見本　咲', kana: 'ミホン　サキ' }
const young = fileOf(registered({ birthDate: day('2010-04-02') }))
const sealed = holder({ ...about, type: 'SealRegistered' })
const stay = { holderKind: 'fixed_stay', residenceCardReceivedOn: '2024-06-05' }
const settled = { ...stay, stayEndDate: '2026-07-31' }

export const recordPresuppositions = {
  move_within_ward: {
    file: inForce,
    details: { channel: 'window', input: home },
    own: [
      [
        'address elsewhere',
        undefined,
        { input: { ...home, address: osaka } },
        'address-not-in-town CHG-01',
      ],
      [
        'movedOn in the future',
        undefined,
        { input: { ...home, movedOn: '2024-06-11' } },
        'day-in-future CHG-01',
      ],
      [
        'movedOn before the record',
        undefined,
        { input: { ...home, movedOn: '2020-03-31' } },
        'day-before-record CHG-01',
      ],
      [
        'household unknown',
        undefined,
        { input: { ...home, household: 'zzz' } },
        'household-unknown CHG-01',
      ],
      [
        'the same address',
        undefined,
        { input: { ...home, address: registered().address } },
        'nothing-changed CHG-01',
      ],
    ],
  },
  special_move_out: {
    file: inForce,
    details: { input: leaving },
    own: [
      [
        'plannedOn before the record',
        undefined,
        { input: { ...leaving, plannedOn: '2020-03-31' } },
        'day-before-record MOV-01',
      ],
    ],
  },
  online_move_out: {
    file: inForce,
    details: { input: { ...leaving, movers: 'self', destination: 'japan' } },
    own: [
      [
        'plannedOn before the record',
        undefined,
        { input: { ...leaving, movers: 'self', destination: 'japan', plannedOn: '2020-03-31' } },
        'day-before-record MOV-01',
      ],
      [
        'abroad',
        undefined,
        { input: { ...leaving, movers: 'self', destination: 'abroad' } },
        'online-move-abroad ONLINE-02',
      ],
    ],
  },
  special_move_in: {
    file: gone,
    details: { input: arrival },
    own: [
      ['no move-out', inForce, {}, 'no-move-out-recorded MOV-03'],
      [
        'address elsewhere',
        undefined,
        { input: { ...arrival, address: osaka } },
        'address-not-in-town MOV-03',
      ],
      [
        'startedLivingOn in the future',
        undefined,
        { input: { ...arrival, startedLivingOn: '2024-06-11' } },
        'day-in-future MOV-05',
      ],
      [
        'startedLivingOn before the record',
        undefined,
        { input: { ...arrival, startedLivingOn: '2020-03-31' } },
        'day-before-record MOV-05',
      ],
    ],
  },
  move_abroad: {
    file: inForce,
    details: { input: abroad },
    own: [
      [
        'departureOn before the record',
        undefined,
        { input: { ...abroad, departureOn: '2020-03-31' } },
        'day-before-record MOV-10',
      ],
      [
        'keeping the card before that is law',
        undefined,
        { input: { ...abroad, keepCard: true } },
        'card-cannot-go-abroad MOV-10',
      ],
    ],
  },
  change_name: {
    file: inForce,
    details: { input: renamed },
    own: [
      [
        'the same name',
        undefined,
        { input: { name: name.full, kana: name.kana } },
        'nothing-changed CHG-01',
      ],
    ],
  },
  change_former_surname: {
    file: inForce,
    details: { input: { formerSurname: '旧山' } },
    own: [
      ['no answer', undefined, { input: {} }, 'field-missing WIN-34'],
      ['a card window', undefined, { place: 'card_window' }, 'not-at-this-place WIN-34'],
      [
        'name and deletion at once',
        undefined,
        { input: { formerSurname: '旧山', takeOff: true } },
        'answers-contradict WIN-34',
      ],
      ['the same surname', surname, {}, 'nothing-changed CHG-01'],
    ],
  },
  change_alias: {
    file: foreign,
    details: { input: { alias: '見本　愛' } },
    own: [
      ['no answer', undefined, { input: {} }, 'field-missing CHG-01'],
      ['a Japanese', inForce, {}, 'no-alias-for-japanese REV-04'],
    ],
  },
  change_sex: {
    file: inForce,
    details: { input: { sex: 'male' } },
    own: [['the same', undefined, { input: { sex: 'female' } }, 'nothing-changed CHG-01']],
  },
  correct_birth_date: {
    file: inForce,
    details: { input: { birthDate: '1990-06-21' } },
    own: [
      [
        'birthDate in the future',
        undefined,
        { input: { birthDate: '2024-06-11' } },
        'day-in-future REV-04',
      ],
      ['the same', undefined, { input: { birthDate: '1990-06-20' } }, 'nothing-changed CHG-01'],
    ],
  },
  change_stay: {
    file: foreign,
    details: { input: settled },
    own: [
      ['stayEndDate missing', undefined, { input: stay }, 'field-missing VAL-07'],
      [
        'residenceCardReceivedOn in the future',
        undefined,
        { input: { ...settled, residenceCardReceivedOn: '2024-06-11' } },
        'day-in-future STAY-07',
      ],
      ['a Japanese', inForce, {}, 'no-period-of-stay VAL-08'],
    ],
  },
  change_adult_wardship: {
    file: inForce,
    details: { input: { adultWard: true } },
    own: [['the same', undefined, { input: { adultWard: false } }, 'nothing-changed JPKI-S-03']],
  },
  change_my_number: { file: inForce },
  change_resident_code: { file: inForce },
  register_seal: {
    file: inForce,
    own: [
      ['old enough', young, {}, 'seal-under-age CVS-01'],
      ['a seal already', sealed, {}, 'seal-already-registered CVS-01'],
    ],
  },
  register_death: {
    file: inForce,
    details: { applicant: 'household_member', input: { diedOn: '2024-06-08' } },
    own: [
      [
        'diedOn in the future',
        undefined,
        { input: { diedOn: '2024-06-11' } },
        'day-in-future REV-03g',
      ],
      [
        'diedOn before the birth',
        undefined,
        { input: { diedOn: '1990-06-19' } },
        'day-before-record REV-03g',
      ],
      [
        'relation',
        undefined,
        { representative: { name: '見本　一郎' } },
        'representative-not-named REV-03g',
      ],
    ],
  },
  delete_record: { file: inForce },
  leave_register: { file: inForce },
  record_moved_out: {
    file: holder({
      ...about,
      type: 'MoveOutNotified',
      plannedOn: day('2024-06-10'),
      destination: 'japan',
      destinationName: '隣区',
    }),
    own: [['no move-out', inForce, {}, 'no-move-out-notified MOV-01']],
  },
} as const satisfies Partial<Record<ProcedureId, Presupposition>>

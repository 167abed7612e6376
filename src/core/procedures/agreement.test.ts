// The procedures and the deciders of the guide's areas say the same: what an event does to card
// and certificates (REV-01…11), and where an event leads from each state (SUS-10).

import { expect, test } from 'vitest'
import type { Card, CardState } from '../card/card.ts'
import { cardAfter, cardStates, type CardEvent } from '../card-state/card-state.ts'
import { isLive } from '../certificate/revocation.ts'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import {
  effectsOf,
  revocationEvents,
  type Effect,
  type RevocationEvent,
} from '../revocation/revocation.ts'
import {
  about,
  abolished,
  after,
  cardOf,
  decided,
  delivered,
  expired,
  fileOf,
  holder,
  lapsed,
  movedAway,
  registered,
  returned,
  suspended,
  type CaseDetails,
} from './testing/casework.ts'

const home = '東京都荒川区見本町2番'
const movedIn: Fact = {
  ...about,
  type: 'MoveInNotified',
  startedLivingOn: day('2024-06-01'),
  plannedMoveOutOn: day('2024-05-31'),
  address: '見本町1番',
  continuedUseOwed: true,
}
const foreign = fileOf(registered({ holderKind: 'permanent_resident' }), delivered())

// prettier-ignore
const acts = {
  late_14: ['special_move_in', { input: { address: home, startedLivingOn: '2024-05-01' } }],
  late_30: ['special_move_in', { input: { address: home, startedLivingOn: '2024-06-10' } }],
  late_90: ['lapse_late_90', { on: '2024-09-09' }],
  moved_abroad: ['move_abroad', { input: { departureOn: '2024-06-30', destinationName: '海外' } }],
  my_number_change: ['change_my_number', {}],
  resident_code_change: ['change_resident_code', {}],
  death: ['register_death', { input: { diedOn: '2024-06-08' } }],
  record_deleted: ['delete_record', {}],
  out_of_register: ['leave_register', {}],
  abolished: ['report_loss_abolish', { input: { circumstance: 'lost_at_home' } }],
  card_expired: ['expire_card', { on: '2032-06-21' }],
  card_returned: ['return_card', { input: { reason: 'not_needed' } }],
  name_change: ['change_name', { input: { name: '見本　咲', kana: 'ミホン　サキ' } }],
  former_surname_change: ['change_former_surname', { input: { formerSurname: '旧山' } }],
  alias_change: ['change_alias', { input: { alias: '見本' } }],
  address_change: ['move_within_ward', { input: { address: home, movedOn: '2024-06-10' } }],
  birth_date_change: ['correct_birth_date', { input: { birthDate: '1990-06-21' } }],
  sex_change: ['change_sex', { input: { sex: 'male' } }],
  sign_expired: ['expire_certificate', { on: '2027-06-21', input: { certificate: 'sign' } }],
  auth_expired: ['expire_certificate', { on: '2027-06-21', input: { certificate: 'auth' } }],
  suspended: ['suspend', {}],
  sign_revocation_request: ['certificate_revoke', { input: { certificate: 'sign' } }],
  auth_revocation_request: ['certificate_revoke', { input: { certificate: 'auth' } }],
} as const satisfies Partial<Record<RevocationEvent, readonly [string, CaseDetails]>>

const files: Readonly<Record<string, ReturnType<typeof holder>>> = {
  late_14: holder(...movedAway('2024-06-01')),
  late_30: holder(...movedAway('2024-05-01')),
  late_90: holder(movedIn),
  alias_change: foreign,
}

/** A locked PIN is no act of the office: the chip does it, and nothing is revoked (REV-08). */
const events = revocationEvents.filter((event) => event !== 'pin_locked')

test.each(events)('the event %s does what the table of revocations says', (event) => {
  const [id, details] = acts[event]
  const file = files[event as string] ?? holder()
  const card = cardOf(after(file, decided(id, file, details)))
  const before = { card: 'valid', sign: 'valid', auth: 'valid' } as const
  expect({
    card: cardEffect(card),
    sign: effectOn(card, 'sign'),
    auth: effectOn(card, 'auth'),
  }).toEqual(effectsOf(event, before).value)
})

function cardEffect({ state }: Card): Effect {
  if (state === 'active') return 'valid'
  return state === 'suspended' ? 'suspended' : 'revoked'
}

function effectOn(card: Card, kind: 'sign' | 'auth'): Effect {
  const certificate = card[kind]
  if (!isLive(certificate)) return 'revoked'
  return certificate.state === 'held' ? 'suspended' : 'valid'
}

const inState: Readonly<Record<CardState, readonly Fact[]>> = {
  active: [],
  suspended,
  abolished,
  expired,
  lapsed: lapsed('late_14'),
  returned,
}
const byEvent: Readonly<Record<Exclude<CardEvent, 'lapse'>, readonly [string, CaseDetails]>> = {
  suspend: ['suspend', {}],
  release: ['release_suspension', {}],
  abolish: ['report_loss_abolish', { input: { circumstance: 'lost_at_home' } }],
  expire: ['expire_card', { on: '2032-06-21' }],
  return: ['return_card', { input: { reason: 'not_needed' } }],
}
const cases = Object.entries(byEvent).flatMap(([event, [id, details]]) =>
  cardStates.map((state) => ({ event: event as CardEvent, state, id, details })),
)

test.each(cases)('$event on a card that is $state', ({ event, state, id, details }) => {
  const file = holder(...inState[state])
  const brought = { broughtCard: true, broughtIdDocument: true, newCardReceived: false }
  const expected = cardAfter(state, event, brought).value
  const outcome = decided(id, file, details)
  const now = outcome.ok ? cardOf(after(file, outcome)).state : state
  expect({ legal: outcome.ok, state: now }).toEqual(expected)
})

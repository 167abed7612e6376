import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import { decideProcedure } from '../procedures/decide.ts'
import {
  about,
  aboutCard,
  abolished,
  applied,
  caseFileOf,
  delivered,
  fileOf,
  givenFor,
  holder,
  made,
  movedAway,
  procedureNamed,
  registered,
  suspended,
  type CaseDetails,
} from '../procedures/testing/casework.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import { consequenceCodes } from './testing/codes.ts'
import { consequences } from './consequences.ts'

/** The codes told before the act, with one word of detail where it matters. */
function details(
  id: string,
  file: ResidentFile,
  more: CaseDetails & { household?: ResidentFile[] } = {},
) {
  const procedure = procedureNamed(id)
  const { household = [], ...rest } = more
  const caseFile = { ...caseFileOf(file), household }
  const given = givenFor(procedure, rest)
  const outcome = decideProcedure(procedure, caseFile, given)
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return consequences(caseFile, outcome.facts, given)
}

/** All codes in their order, the service named with each that stops. */
function codes(...request: Parameters<typeof details>): string {
  return details(...request)
    .map(({ code, detail }) =>
      code === 'service_stops' ? `-${String(detail?.['service'])}` : code,
    )
    .join(' ')
}

const address = { address: '東京都荒川区見本町2番', movedOn: '2024-06-01' }
const arrival = { address: '東京都荒川区見本町2番', startedLivingOn: '2024-06-01' }
const gone = holder(...movedAway('2024-05-31'))
const form = { cardKind: 'standard', withAuth: true, withSign: true, photo: 'photo-1' }
const noCard = { papers: ['identity_document'] } as const
const abroad = { departureOn: '2024-06-30', destinationName: '海外' }
const stay = { holderKind: 'fixed_stay', residenceCardReceivedOn: '2024-06-07' }
const fixedStay = fileOf(
  registered({ holderKind: 'fixed_stay', stayEndDate: day('2024-07-31') }),
  delivered({ expiryDate: day('2024-07-31') }),
)
const waiting = fileOf(registered(), applied(), made())
const exchange = fileOf(registered(), delivered(), applied({ reason: 'soiled' }), made())

const allStop =
  '-mynaportal -convenience_store -online_application -smart_application -identity_document'
const bothEnd = 'auth_revoked sign_revoked'
const signEnds = 'sign_revoked auth_goes_on'
const newCard = 'card_delivered pins_set auth_ordered sign_ordered'
const withNewCard = 'fill_in_expiry_field keep_memo_of_pins'
const goneForGood = 'cannot_be_restored reissue_would_cost'

const acts: readonly (readonly [string, ResidentFile, CaseDetails, string])[] = [
  [
    'suspend',
    holder(),
    {},
    `card_suspended certificates_held ${allStop} release_if_found abolish_if_not_found`,
  ],
  ['release_suspension', holder(...suspended), {}, 'card_released certificates_resumed'],
  [
    'report_loss_abolish',
    holder(),
    { input: { circumstance: 'lost_at_home' } },
    `card_abolished ${bothEnd} ${allStop} ${goneForGood}`,
  ],
  [
    'move_within_ward',
    holder(),
    { input: address, ...noCard },
    `${signEnds} -online_application sign_may_be_issued_again face_update_owed`,
  ],
  [
    'move_within_ward',
    holder(),
    { input: address },
    `${signEnds} face_updated -online_application sign_may_be_issued_again`,
  ],
  [
    'special_move_in',
    gone,
    { input: arrival },
    `${signEnds} -online_application continued_use_owed sign_may_be_issued_again face_update_owed`,
  ],
  [
    'special_move_out',
    holder(),
    { input: { plannedOn: '2024-06-30', destinationName: '隣市' } },
    'notify_move_in_at_destination',
  ],
  [
    'move_abroad',
    holder(),
    { input: abroad },
    `card_lapsed ${bothEnd} card_annotated_and_given_back ${allStop} ` +
      'keep_annotated_card reissue_would_cost',
  ],
  [
    'register_death',
    holder(),
    { input: { diedOn: '2024-06-08' } },
    `record_dead card_lapsed ${bothEnd} ${allStop} keep_card_of_the_dead`,
  ],
  ['delete_record', fileOf(registered(), applied()), {}, 'record_deleted application_withdrawn'],
  ['change_my_number', holder(), {}, `card_lapsed ${bothEnd} ${allStop} ${goneForGood}`],
  [
    'return_card',
    holder(),
    { input: { reason: 'not_needed' } },
    `card_returned ${bothEnd} ${allStop}`,
  ],
  [
    'certificate_revoke',
    holder(),
    { input: { certificate: 'auth' } },
    'auth_revoked -mynaportal -convenience_store',
  ],
  [
    'certificate_renew',
    holder(),
    { input: { certificate: 'both' }, on: '2027-04-01' },
    `${bothEnd} auth_ordered sign_ordered`,
  ],
  [
    'switch_face_auth',
    holder(),
    { input: { signCertificate: 'keep' } },
    'switched_to_face_authentication pin_removed ' +
      '-mynaportal -convenience_store -online_application -smart_application',
  ],
  ['apply_first_issue', fileOf(registered()), { input: form }, 'card_expected'],
  [
    'apply_reissue',
    holder(...abolished),
    {
      input: { ...form, reason: 'lost', lostAtHome: true },
      papers: ['identity_document', 'photo'],
    },
    'card_expected fee_at_delivery',
  ],
  ['deliver_card', waiting, {}, `${newCard} nothing_to_pay ${withNewCard}`],
  [
    'deliver_card',
    exchange,
    { input: { oldCardReturned: true } },
    `old_card_replaced card_returned ${bothEnd} ${newCard} fee_charged ${withNewCard}`,
  ],
  ['pin_reset', holder(), { input: { pin: 'sign' } }, 'pin_count_cleared'],
  ['pin_change', holder(), { input: { pin: 'sign' } }, 'pin_changed'],
  [
    'expire_card',
    holder(),
    { on: '2032-06-21' },
    `card_expired ${bothEnd} ${allStop} ${goneForGood}`,
  ],
  [
    'expire_certificate',
    holder(),
    { on: '2027-06-21', input: { certificate: 'sign' } },
    'sign_expired -online_application',
  ],
  [
    'change_stay',
    fixedStay,
    { input: { ...stay, stayEndDate: '2026-07-31' } },
    'validity_change_owed',
  ],
]

test.each(acts)('%s, %#: what it does is told before', (...[id, file, more, expected]) => {
  expect(codes(id, file, more)).toBe(expected)
})

test('days, amounts and reasons stand with the code', () => {
  const owed = details('special_move_in', gone, { input: arrival })
  expect(owed.find(({ code }) => code === 'continued_use_owed')).toEqual({
    topic: 'owed',
    code: 'continued_use_owed',
    cites: ['MOV-04', 'MOV-08', 'AMB-19'],
    detail: { lastDay: '2024-09-08' },
  })
  const stolen = details('report_loss_abolish', holder(), {
    input: { circumstance: 'stolen', policeReportNumber: '1' },
  })
  expect(stolen.at(-1)).toMatchObject({
    code: 'reissue_would_cost',
    detail: { reason: 'stolen', result: 'free', amountYen: 0 },
  })
  const disaster = details('report_loss_abolish', holder(), { input: { circumstance: 'disaster' } })
  expect(disaster.at(-1)?.detail).toEqual({ reason: 'disaster', result: 'inquire' })
})

test.each([
  ['late_14', 'continued_use_impossible', 1000],
  ['late_90', 'continued_use_not_done', 1000],
  ['moved_abroad', 'moved_abroad', 0],
  ['stay_shortened', 'expired_fixed_stay', 1000],
] as const)(
  'a card that lapsed for %s is replaced as %s for %i yen',
  (cause, reason, amountYen) => {
    const lapsed: Fact = { ...aboutCard, type: 'CardLapsed', cause }
    const found = consequences(
      caseFileOf(holder()),
      [lapsed],
      givenFor(procedureNamed('suspend'), {}),
    )
    expect(found.at(-1)?.detail).toMatchObject({ reason, amountYen })
  },
)

test('a move names the other members of the household who hold a card, and their last day', () => {
  const child = fileOf(
    registered({ name: { full: '見本　小', kana: 'ミホン　ショウ' } }),
    delivered(),
  )
  const without = fileOf(registered())
  const members = details('special_move_in', gone, {
    input: arrival,
    household: [child, without],
  }).filter(({ topic }) => topic === 'household')
  expect(members).toEqual([
    {
      topic: 'household',
      code: 'member_moves_in_too',
      cites: ['MOV-04'],
      detail: { member: '見本　小', lastDay: '2024-06-15' },
    },
  ])
})

test('a full additions field is told with the change that it cannot take', () => {
  const full: Fact = { ...aboutCard, type: 'CardFaceUpdated', lines: ['1', '2', '3', '4'] }
  expect(codes('move_within_ward', holder(full), { input: address })).toContain('face_full')
})

test('insurance use stops only for those who registered it', () => {
  const registeredUse: Fact = { ...about, type: 'InsuranceUseRegistered', channel: 'mynaportal' }
  expect(codes('suspend', holder(registeredUse))).toContain('-health_insurance')
})

test('no act tells a code that the catalogues do not know', () => {
  const ids = new Set<string>(consequenceCodes)
  const all = acts.flatMap(([id, file, more]) => details(id, file, more).map(({ code }) => code))
  expect(all.filter((code) => !ids.has(code))).toEqual([])
})

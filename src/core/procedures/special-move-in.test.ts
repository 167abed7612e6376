import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  about,
  aboutCard,
  after,
  bothRevoked,
  cardsNotInUse,
  decided,
  holder,
  refused,
  signEnded,
} from './testing/casework.ts'

const address = '見本区見本一丁目1番1号'

test('in time: the signature certificate ends, continued use is owed', () => {
  const input = { address, startedLivingOn: '2024-06-01', plannedMoveOutOn: '2024-05-31' }
  const outcome = decided('special_move_in', holder(), { input })
  expect(outcome).toEqual({
    ok: true,
    facts: [{ ...about, type: 'MoveInNotified', ...input, continuedUseOwed: true }, signEnded],
  })
  expect(after(holder(), outcome).resident).toMatchObject({
    address,
    addressSince: '2024-06-01',
    moveIn: { notifiedOn: '2024-06-10' },
  })
})

// prettier-ignore
test.each([
  // started        planned        in time, or the cause the card lapses for
  ['2024-05-27',   '2024-05-27',  undefined],   // the 14th day
  ['2024-05-26',   '2024-05-27',  'late_14'],   // the 15th
  ['2024-06-10',   '2024-05-11',  undefined],   // the 30th day
  ['2024-06-10',   '2024-05-10',  'late_30'],   // the 31st
  ['2024-05-01',   '2024-05-01',  'late_14'],   // both: the first is written down
  ['2024-06-09',   '2024-07-01',  undefined],   // earlier than planned
])('started %s, planned %s, notified 10 June: %s', (startedLivingOn, plannedMoveOutOn, cause) => {
  const outcome = decided('special_move_in', holder(), {
    input: { address, startedLivingOn, plannedMoveOutOn },
  })
  const rest = outcome.ok ? outcome.facts.slice(1) : []
  expect(rest).toEqual(
    cause ? [{ ...aboutCard, type: 'CardLapsed', cause }, ...bothRevoked] : [signEnded],
  )
})

test('nobody notifies a move of tomorrow', () => {
  const input = { address, startedLivingOn: '2024-06-11', plannedMoveOutOn: '2024-06-11' }
  expect(refused('special_move_in', holder(), { input })).toBe('day-in-future MOV-05')
})

test('someone who moved out comes back into the register', () => {
  const left = holder(
    {
      ...about,
      type: 'MoveOutNotified',
      plannedOn: day('2024-05-31'),
      destination: 'japan',
      destinationName: '隣区',
    },
    { ...about, type: 'RecordClosed', recordState: 'moved_out' },
  )
  const input = { address, startedLivingOn: '2024-06-01', plannedMoveOutOn: '2024-05-31' }
  const retyped = { ...input, plannedMoveOutOn: '2024-06-01' }
  expect(refused('special_move_in', left, { input: retyped })).toBe(
    'day-differs-from-record MOV-03',
  )
  const { resident } = after(left, decided('special_move_in', left, { input }))
  expect(resident.recordState).toBe('registered')
  expect(resident).not.toHaveProperty('plannedMoveOutOn')
})

test.each(cardsNotInUse)(
  'a card that is %s cannot come along (MOV-11)',
  (state, file, expected) => {
    const input = { address, startedLivingOn: '2024-06-01', plannedMoveOutOn: '2024-05-31' }
    expect(refused('special_move_in', file, { input })).toContain(
      state === 'missing' ? 'no-card' : expected,
    )
  },
)

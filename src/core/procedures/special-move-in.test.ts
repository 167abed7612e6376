import { expect, test } from 'vitest'
import type { Fact } from '../facts.ts'
import { day } from '../kernel/day.ts'
import {
  about,
  aboutCard,
  after,
  bothRevoked,
  cardsNotInUse,
  decided,
  fileOf,
  holder,
  movedAway,
  refused,
  registered,
  signEnded,
} from './testing/casework.ts'

const address = '東京都荒川区見本一丁目1番1号'
const input = { address, startedLivingOn: '2024-06-01' }

/** Hanako, who had planned to leave on that day and has left. */
const left = (plannedOn: string) => holder(...movedAway(plannedOn))

test('in time: the signature certificate ends, continued use is owed', () => {
  const file = left('2024-05-31')
  const outcome = decided('special_move_in', file, { input })
  const plannedMoveOutOn = '2024-05-31'
  expect(outcome).toEqual({
    ok: true,
    facts: [
      { ...about, type: 'MoveInNotified', ...input, plannedMoveOutOn, continuedUseOwed: true },
      signEnded,
    ],
  })
  const { resident } = after(file, outcome)
  expect(resident).toMatchObject({
    address,
    addressSince: '2024-06-01',
    recordState: 'registered',
    moveIn: { notifiedOn: '2024-06-10', plannedMoveOutOn },
  })
  expect(resident).not.toHaveProperty('plannedMoveOutOn')
})

// prettier-ignore
test.each([
  // started        planned        in time, or the cause the card lapses for
  ['2024-05-27',   '2024-05-27',  undefined],   // the 14th day
  ['2024-05-26',   '2024-05-27',  'late_14'],   // the 15th
  ['2024-06-10',   '2024-05-11',  undefined],   // the 30th day
  ['2024-06-10',   '2024-05-10',  'late_30'],   // the 31st
  ['2024-05-01',   '2024-05-01',  'late_14'],   // both: the first is written down
])('started %s, planned %s, notified 10 June: %s', (startedLivingOn, plannedOn, cause) => {
  const outcome = decided('special_move_in', left(plannedOn), {
    input: { address, startedLivingOn },
  })
  const rest = outcome.ok ? outcome.facts.slice(1) : []
  expect(rest).toEqual(
    cause ? [{ ...aboutCard, type: 'CardLapsed', cause }, ...bothRevoked] : [signEnded],
  )
})

const [notified] = movedAway('2024-07-01') as readonly [Fact]
const abroad = movedAway('2024-05-31', 'abroad')

const gone = left('2024-05-31')
const osaka = '大阪府大阪市北区1番'

// prettier-ignore
test.each([
  // who                       the file, what is entered, and what it is refused with
  ['who never left',           holder(), {}, 'no-move-out-recorded MOV-03'],
  ['who is still here',        holder(notified), {}, 'no-move-out-recorded MOV-03'],
  ['who left for abroad',      holder(...abroad), {}, 'record-moved-abroad MOV-10'],
  ['who moves in tomorrow',    gone, lives('2024-06-11'), 'day-in-future MOV-05'],
  ['before they had left',     gone, lives('2020-03-31'), 'day-before-record MOV-05'],
  ['who came to another town', gone, { address: osaka }, 'address-not-in-town MOV-03'],
])('nobody %s', (...[_who, file, more, expected]) => {
  expect(refused('special_move_in', file, { input: { ...input, ...more } })).toContain(expected)
})

function lives(startedLivingOn: string) {
  return { startedLivingOn }
}

test('the day of the move-out is the recorded one, whatever else is sent', () => {
  const retyped = { ...input, plannedMoveOutOn: '2024-06-09' }
  const outcome = decided('special_move_in', left('2024-05-31'), { input: retyped })
  expect(outcome).toMatchObject({ facts: [{ plannedMoveOutOn: day('2024-05-31') }, {}] })
})

test.each(cardsNotInUse)(
  'a card that is %s cannot come along (MOV-11)',
  (state, file, expected) => {
    const gone = { ...file, resident: left('2024-05-31').resident }
    expect(refused('special_move_in', gone, { input })).toContain(
      state === 'missing' ? 'no-card' : expected,
    )
  },
)

test('whoever comes without a card comes by another notification', () => {
  const bare = fileOf(registered(), movedAway('2024-05-31'))
  expect(refused('special_move_in', bare, { input })).toContain('no-card')
})

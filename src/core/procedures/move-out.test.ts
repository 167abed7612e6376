import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import {
  about,
  after,
  cardsNotInUse,
  decided,
  holder,
  refused,
  registered,
  fileOf,
  signEnded,
} from './testing/casework.ts'

const input = { plannedOn: '2024-06-30', destinationName: '隣県隣市' }
const online = { ...input, movers: 'self', destination: 'japan' }
const notified = {
  ...about,
  type: 'MoveOutNotified',
  plannedOn: day('2024-06-30'),
  destination: 'japan',
  destinationName: '隣県隣市',
} as const

test.each([
  ['special_move_out', input],
  ['online_move_out', online],
])('%s: the data go to the destination and the card stays usable', (id, form) => {
  const outcome = decided(id, holder(), { input: form })
  expect(outcome).toEqual({ ok: true, facts: [notified] })
  expect(after(holder(), outcome).resident).toMatchObject({
    recordState: 'registered',
    plannedMoveOutOn: '2024-06-30',
  })
})

test.each(['special_move_out', 'online_move_out'])('%s needs a card in use', (id) => {
  for (const [state, file, expected] of cardsNotInUse) {
    const code = state === 'missing' ? 'no-card' : expected
    expect(refused(id, file, { input: id === 'online_move_out' ? online : input })).toContain(code)
  }
})

// prettier-ignore
test.each([
  // the file             destination  day           comes to
  [holder(),            'abroad',    '2024-06-10', 'online-move-abroad ONLINE-02 → move_abroad'],
  [holder(signEnded),   'japan',     '2024-06-10', 'no-certificate ONLINE-02 → special_move_out'],
  [holder(),            'japan',     '2027-06-20', 'accepted MoveOutNotified'],
  [holder(),            'japan',     '2027-06-21', 'no-certificate ONLINE-02 → special_move_out'],
])('online, %#: to %s on %s: %s', (...[file, destination, on, expected]) => {
  expect(refused('online_move_out', file, { on, input: { ...online, destination } })).toBe(expected)
})

test('online needs the PIN of the signature certificate, and no window takes it', () => {
  const details = { input: online, pinsVerified: ['auth'] } as const
  expect(refused('online_move_out', holder(), details)).toBe('pin-required PIN-17')
  expect(refused('online_move_out', holder(), { input: online, channel: 'window' })).toContain(
    'channel-not-allowed',
  )
})

// prettier-ignore
test.each([
  ['2024-06-29', 'not-due MOV-01'],
  ['2024-06-30', 'accepted RecordClosed'],
])('the record is closed on the planned day: on %s %s', (on, expected) => {
  expect(refused('record_moved_out', holder(notified), { on })).toBe(expected)
})

test.each([
  ['japan', 'moved_out'],
  ['abroad', 'moved_abroad'],
] as const)('a move to %s leaves the record %s', (destination, recordState) => {
  const file = holder({ ...notified, destination })
  const outcome = decided('record_moved_out', file, { on: '2024-06-30' })
  expect(after(file, outcome).resident.recordState).toBe(recordState)
})

test('a record that nobody left stays open', () => {
  expect(refused('record_moved_out', fileOf(registered()))).toBe('no-move-out-notified MOV-01')
})

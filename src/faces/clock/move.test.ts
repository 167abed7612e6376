import { expect, test } from 'vitest'
import { day, moment } from '../../core/kernel/day.ts'
import { readFormMove, readJsonMove } from './move.ts'

const now = moment('2024-01-31T10:00')
const calendar = { from: day('1970-01-01'), to: day('2050-12-31'), holidays: new Map() }

test.each([
  // form, where the clock goes
  [{ step: 'day' }, '2024-02-01T10:00'],
  [{ step: 'week' }, '2024-02-07T10:00'],
  [{ step: 'month' }, '2024-02-29T10:00'],
  [{ step: 'year' }, '2025-01-31T10:00'],
  [{ to: '2024-06-03T09:00' }, '2024-06-03T09:00'],
  [{ day: '令和6年6月3日', time: '10:30' }, '2024-06-03T10:30'],
  [{ day: '20240603', time: '9' }, '2024-06-03T09:00'],
  [{ day: '2024-06-03', time: '１０時３０分' }, '2024-06-03T10:30'],
  [{ day: '2024-06-03' }, '2024-06-03T09:00'],
])('%j moves the clock to %s', (form, to) => {
  expect(readFormMove(form as Record<string, string>, now, calendar)).toEqual({ ok: true, to })
})

test.each([
  // form, why it does not move
  [{}, 'day_unreadable'],
  [{ day: 'tomorrow' }, 'day_unreadable'],
  [{ day: '2023-02-29' }, 'no_such_day'],
  [{ day: '2024-06-03', time: '25:00' }, 'time_unreadable'],
  [{ day: '2051-01-01' }, 'beyond_calendar'],
  [{ day: '1969-12-31' }, 'beyond_calendar'],
])('%j is refused as %s', (form, problem) => {
  expect(readFormMove(form as Record<string, string>, now, calendar)).toEqual({
    ok: false,
    problem,
  })
})

test.each([
  // body, outcome
  [{ to: '2024-06-03T10:00' }, { ok: true, to: '2024-06-03T10:00' }],
  [{ advanceDays: 30 }, { ok: true, to: '2024-03-01T10:00' }],
  [{ to: '2024-06-31T10:00' }, { ok: false, problem: 'to_unreadable' }],
  [{ to: 20240603 }, { ok: false, problem: 'to_unreadable' }],
  [{ advanceDays: 1.5 }, { ok: false, problem: 'days_unreadable' }],
  [{ advanceDays: '30' }, { ok: false, problem: 'days_unreadable' }],
  [{ advanceDays: 30_000 }, { ok: false, problem: 'beyond_calendar' }],
  [{}, { ok: false, problem: 'nothing_asked' }],
  ['soon', { ok: false, problem: 'nothing_asked' }],
  [null, { ok: false, problem: 'nothing_asked' }],
])('the body %j comes to %j', (body, outcome) => {
  expect(readJsonMove(body, now, calendar)).toEqual(outcome)
})

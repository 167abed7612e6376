import { expect, test } from 'vitest'
import { day } from '../kernel/day.ts'
import { notCheckedSince } from './last-checked.ts'

const entry = (from: string, checkedOn: string) => ({ from, checkedOn, cite: ['FEE-01'], value: 1 })
const files = {
  'fees.json': {
    reissueYen: [entry('2024-02-01', '2024-01-10'), entry('2026-11-01', '2026-10-20')],
  },
  'windows.json': { procedures: { return_card: [entry('2024-02-01', '2024-01-10')] } },
}
const inTown = (since: string, on = '2026-11-28') =>
  notCheckedSince(day(since), day(on), files).filter(({ where }) => where !== 'national')

test('a value last checked before the day is on the list, one checked on the day is not', () => {
  expect(inTown('2026-10-20').map(({ path }) => path)).toEqual(['procedures.return_card'])
  expect(inTown('2026-10-21').map(({ path }) => path)).toEqual([
    'procedures.return_card',
    'reissueYen',
  ])
})

test('only the entry in force is looked up', () => {
  expect(inTown('2024-01-11', '2026-10-31').map(({ from }) => from)).toEqual([
    '2024-02-01',
    '2024-02-01',
  ])
  expect(inTown('2024-01-11').map(({ path }) => path)).toEqual(['procedures.return_card'])
})

test('national values are on it too, by their path', () => {
  const national = notCheckedSince(day('2026-11-28'), day('2024-02-01'), {})
  expect(national.map(({ path }) => path)).toContain('pins.sign')
  expect(notCheckedSince(day('2026-11-23'), day('2026-11-28'), {})).toEqual([])
})

import { expect, test } from 'vitest'
import { asked } from '../../../conformance/worlds.ts'

// prettier-ignore
const lines: readonly [string, string, string, boolean | null][] = [
  // number         purpose     at                  open
  ['0120-95-0178',  'question', '2024-03-04T09:30', true],
  ['0120-95-0178',  'question', '2024-03-04T19:59', true],
  ['0120-95-0178',  'question', '2024-03-04T20:00', false],
  ['0120-95-0178',  'question', '2024-03-09T17:29', true],
  ['0120-95-0178',  'question', '2024-03-09T17:30', false],
  ['0120-95-0178',  'question', '2024-03-10T09:29', false],
  ['0120-95-0178',  'question', '2024-03-20T17:29', true], // a holiday on a weekday
  ['0120-95-0178',  'question', '2024-03-20T17:30', false],
  ['0120-95-0178',  'question', '2026-09-22T18:00', false],
  ['0120-95-0178',  'question', '2024-12-28T10:00', true],
  ['0120-95-0178',  'question', '2024-12-29T10:00', false],
  ['0120-95-0178',  'question', '2025-01-03T10:00', false],
  ['0120-95-0178',  'question', '2025-01-04T10:00', true],
  ['0120-95-0178',  'suspend',  '2024-12-31T23:59', true],
  ['0120-0178-26',  'question', '2024-03-04T09:30', true],
  ['0120-0178-26',  'question', '2024-03-04T20:00', false],
  ['0120-0178-26',  'suspend',  '2024-03-04T10:00', false],
  ['0120-0178-27',  'question', '2024-03-04T19:59', true],
  ['0120-0178-27',  'question', '2024-03-09T17:30', false],
  ['0120-0178-27',  'suspend',  '2025-01-01T03:00', true],
  ['0120-601-785',  'suspend',  '2025-01-01T03:00', true],
  ['0120-601-785',  'question', '2024-03-09T17:30', false],
  ['0570-783-578',  'question', '2024-03-04T08:29', false],
  ['0570-783-578',  'question', '2024-03-04T08:30', true],
  ['0570-783-578',  'question', '2024-03-10T19:59', true],
  ['0570-783-578',  'question', '2024-03-10T20:00', false],
  ['0570-783-578',  'question', '2024-12-29T10:00', false],
  ['0570-783-578',  'question', '2025-01-04T10:00', true],
  ['0570-783-578',  'suspend',  '2024-12-29T02:00', true],
  ['0570-064-738',  'question', '2024-05-03T19:59', true],
  ['0570-064-738',  'suspend',  '2024-12-29T02:00', true],
  ['050-3818-1250', 'question', '2024-03-04T20:00', false],
  ['050-3818-1250', 'suspend',  '2024-03-04T20:00', true],
  ['0120-01-1712',  'question', '2024-03-04T08:29', false],
  ['0120-01-1712',  'question', '2024-03-04T08:30', true],
  ['0120-01-1712',  'question', '2024-03-10T17:59', true], // a Sunday
  ['0120-01-1712',  'question', '2024-03-10T18:00', false],
  ['0120-01-1712',  'question', '2024-05-03T10:00', true],
  ['0120-01-1712',  'question', '2024-12-31T10:00', false],
  ['0120-01-1712',  'suspend',  '2024-03-04T10:00', false],
  ['03-6457-9585',  'question', '2024-03-04T09:29', false],
  ['03-6457-9585',  'question', '2024-03-04T09:30', true],
  ['03-6457-9585',  'question', '2024-03-04T17:29', true],
  ['03-6457-9585',  'question', '2024-03-04T17:30', false],
  ['03-6457-9585',  'question', '2024-03-20T10:00', false],
  ['03-6457-9585',  'question', '2024-12-30T10:00', false],
  ['#9110',         'question', '2024-03-04T17:14', true],
  ['#9110',         'question', '2024-03-04T17:15', false],
  ['#9110',         'question', '2024-03-09T10:00', false],
  ['188',           'question', '2024-03-04T10:00', null],
  ['03-3802-3111',  'question', '2024-03-04T10:00', null],
  ['ext. 2362',     'question', '2024-03-04T10:00', null],
  ['ext. 3737',     'question', '2024-03-04T10:00', null],
]

test.each(lines)('%s for a %s at %s answers: %s', (...row) => {
  const [number, purpose, at, open] = row
  expect(asked('contact_hours', { number, purpose, at }).answer).toEqual({ open })
})

test('at night the line for a lost card in Portuguese is one that takes suspensions', () => {
  const given = { topic: 'suspension', language: 'pt', at: '2025-01-01T03:00' }
  const lines = asked('phone_lines', given).answer['lines'] as { number: string; open: boolean }[]
  expect(lines[0]).toEqual({ number: '0120-0178-27', open: true })
})

import { expect, test } from 'vitest'
import { asked, guideWorld, laterWorld } from '../../../conformance/worlds.ts'
import { addDays, day, type Day } from '../kernel/day.ts'
import { isMaintenanceSunday } from '../window/opening.ts'

// prettier-ignore
const openings: readonly [string, string, boolean][] = [
  // location          at                  open
  ['card_window',      '2024-03-04T08:29', false], // Monday
  ['card_window',      '2024-03-04T08:30', true],
  ['card_window',      '2024-03-04T17:14', true],
  ['card_window',      '2024-03-04T17:15', false],
  ['card_window',      '2024-03-06T17:15', true], // Wednesday
  ['card_window',      '2024-03-06T18:59', true],
  ['card_window',      '2024-03-06T19:00', false],
  ['support_window',   '2024-03-06T18:59', true],
  ['support_window',   '2024-03-06T19:00', false],
  ['ward_minamisenju', '2024-03-06T18:59', true],
  ['ward_minamisenju', '2024-03-06T19:00', false],
  ['ward_machiya',     '2024-03-06T17:14', true],
  ['ward_machiya',     '2024-03-06T17:15', false],
  ['ward_ogu',         '2024-03-06T17:15', false],
  ['ward_nippori',     '2024-03-06T17:15', false],
  ['card_window',      '2024-03-05T17:15', false], // Tuesday
  ['ward_nippori',     '2024-03-08T17:14', true], // Friday
  ['card_window',      '2024-03-03T10:00', false], // first Sunday
  ['card_window',      '2024-03-10T08:59', false], // second
  ['card_window',      '2024-03-10T09:00', true],
  ['card_window',      '2024-03-10T11:59', true],
  ['card_window',      '2024-03-10T12:00', false],
  ['support_window',   '2024-03-10T09:00', true],
  ['ward_minamisenju', '2024-03-10T09:00', true],
  ['ward_machiya',     '2024-03-10T10:00', false],
  ['ward_ogu',         '2024-03-24T10:00', false],
  ['ward_nippori',     '2024-03-24T10:00', false],
  ['card_window',      '2024-03-17T10:00', false], // third
  ['card_window',      '2024-03-24T10:00', true], // fourth
  ['card_window',      '2024-03-31T10:00', false], // fifth
  ['card_window',      '2024-12-22T10:00', true], // maintenance: open, though
  ['card_window',      '2026-11-22T10:00', true],
  ['card_window',      '2024-03-09T10:00', false], // Saturdays
  ['support_window',   '2024-09-21T10:00', false],
  ['card_window',      '2024-03-20T10:00', false], // a Wednesday that is a holiday
  ['card_window',      '2024-03-20T18:00', false],
  ['card_window',      '2024-02-12T10:00', false], // substitute holidays
  ['ward_machiya',     '2024-05-06T10:00', false],
  ['card_window',      '2024-08-12T10:00', false],
  ['card_window',      '2024-09-23T10:00', false],
  ['card_window',      '2024-11-04T10:00', false],
  ['card_window',      '2025-02-24T10:00', false],
  ['card_window',      '2025-05-06T10:00', false],
  ['card_window',      '2025-11-24T10:00', false],
  ['card_window',      '2026-05-06T10:00', false],
  ['card_window',      '2026-09-21T10:00', false], // respect for the aged
  ['card_window',      '2026-09-22T10:00', false], // between two holidays
  ['card_window',      '2026-09-23T10:00', false],
  ['card_window',      '2026-09-24T10:00', true],
  ['card_window',      '2024-02-11T10:00', true], // second Sunday and a holiday (AMB-05)
  ['card_window',      '2024-09-22T10:00', true], // fourth Sunday, a holiday and maintenance
  ['ward_minamisenju', '2025-02-23T10:00', true],
  ['card_window',      '2024-12-27T10:00', true], // the end of the year
  ['card_window',      '2024-12-28T10:00', false], // a Saturday
  ['card_window',      '2025-12-26T17:14', true],
  ['card_window',      '2025-12-29T10:00', false],
  ['card_window',      '2025-12-30T10:00', false],
  ['card_window',      '2025-12-31T18:00', false], // a Wednesday
  ['card_window',      '2026-01-01T10:00', false],
  ['card_window',      '2026-01-02T10:00', false],
  ['card_window',      '2026-01-05T10:00', true],
  ['card_window',      '2024-01-04T08:30', true],
  ['card_window',      '2024-01-03T10:00', false],
  ['card_window',      '2024-03-04T00:00', false],
  ['card_window',      '2024-03-04T23:59', false],
  ['card_window',      '2024-02-29T10:00', true],
]

test.each(openings)('%s at %s: open is %s', (location, at, open) => {
  expect(asked('window_open', { location, at }).answer).toEqual({ open })
})

// Columns: card window, ward office, support window; 1 = with a move, 2 = with support.
// prettier-ignore
const table: readonly [string, string, string][] = [
  ['issue_application_form',    'yes yes yes', 'WIN-20'],
  ['apply_reissue',             'yes yes yes', 'WIN-21'],
  ['return_card',               'yes yes no',  'WIN-22'],
  ['report_loss_abolish',       'yes yes 2',   'WIN-23'],
  ['release_suspension',        'yes 1 no',    'WIN-24'],
  ['pin_change_reset',          'yes 1 2',     'WIN-25'],
  ['continued_use_face_update', 'yes 1 no',    'WIN-26'],
  ['stay_validity_change',      'yes no no',   'WIN-27'],
  ['certificate_issue_renew',   'yes 1 2',     'WIN-28'],
  ['certificate_revoke',        'yes 1 no',    'WIN-29'],
  ['switch_face_auth',          'yes no no',   'WIN-30'],
]
const wards = ['ward_minamisenju', 'ward_machiya', 'ward_ogu', 'ward_nippori']
const purposes = [
  undefined,
  'reissue',
  'health_insurance_registration',
  'public_money_account_registration',
]

test.each(table)('%s is taken as the table has it: %s (%s)', (procedure, cells, cite) => {
  const [atCard, atWard, atSupport] = cells.split(' ')
  const places = [
    { location: 'card_window', mark: atCard },
    ...wards.map((location) => ({ location, mark: atWard })),
    { location: 'support_window', mark: atSupport },
  ]
  for (const { location, mark } of places) {
    for (const withMove of [false, true, undefined]) {
      for (const supportPurpose of purposes) {
        const given = { procedure, location, at: '2024-03-04T10:00', withMove, supportPurpose }
        const available =
          mark === 'yes' ||
          (mark === '1' && withMove === true) ||
          (mark === '2' && supportPurpose !== undefined)
        const reply = asked('procedure_available', given)
        expect(reply.answer, JSON.stringify(given)).toEqual({ available })
        expect(reply.cites).toContain(cite)
      }
    }
  }
})

test.each(table)('%s is never done while the window is closed or the system rests', (procedure) => {
  const rest = ['2024-03-04T08:29', '2024-03-04T17:15', '2024-03-20T10:00', '2024-12-22T10:00']
  for (const at of [...rest, '2024-09-22T10:00', '2025-06-22T09:00', '2026-02-22T11:59']) {
    const given = { procedure, location: 'card_window', at, withMove: true }
    expect(asked('procedure_available', given).answer, at).toEqual({ available: false })
  }
  const ordinary = { procedure, location: 'card_window', at: '2024-03-24T10:00', withMove: false }
  expect(asked('procedure_available', ordinary).answer).toEqual({ available: true })
})

test('the maintenance Sundays of 2024 to 2030 are the 22nd of months begun on a Sunday', () => {
  const found: Day[] = []
  for (let date = day('2024-01-01'); date <= '2030-12-31'; date = addDays(date, 1)) {
    if (isMaintenanceSunday(date, guideWorld.rules)) found.push(date)
  }
  expect(found.join(' ')).toBe(
    '2024-09-22 2024-12-22 2025-06-22 2026-02-22 2026-03-22 2026-11-22 2027-08-22 ' +
      '2028-10-22 2029-04-22 2029-07-22 2030-09-22 2030-12-22',
  )
})

// prettier-ignore
const nextOpenings: readonly [string, string, string, boolean, string | null][] = [
  // procedure                 location            at                  move    next
  ['certificate_issue_renew',  'card_window',      '2024-03-04T08:29', false, '2024-03-04T08:30'],
  ['certificate_issue_renew',  'card_window',      '2024-03-04T08:30', false, '2024-03-05T08:30'],
  ['certificate_issue_renew',  'card_window',      '2024-03-04T17:15', false, '2024-03-05T08:30'],
  ['certificate_issue_renew',  'card_window',      '2024-03-06T19:00', false, '2024-03-07T08:30'],
  ['certificate_issue_renew',  'card_window',      '2024-03-08T17:15', false, '2024-03-10T09:00'],
  ['certificate_issue_renew',  'card_window',      '2024-03-10T12:00', false, '2024-03-11T08:30'],
  ['certificate_issue_renew',  'card_window',      '2024-03-10T08:00', false, '2024-03-10T09:00'],
  ['certificate_issue_renew',  'ward_machiya',     '2024-03-08T17:15', true,  '2024-03-11T08:30'],
  ['certificate_issue_renew',  'ward_machiya',     '2024-03-08T17:15', false, null],
  ['certificate_issue_renew',  'ward_minamisenju', '2024-03-08T17:15', true,  '2024-03-10T09:00'],
  ['stay_validity_change',     'ward_ogu',         '2024-03-08T17:15', true,  null],
  ['switch_face_auth',         'support_window',   '2024-03-08T17:15', true,  null],
  ['switch_face_auth',         'card_window',      '2024-12-20T17:15', false, '2024-12-23T08:30'],
  ['return_card',              'card_window',      '2024-09-20T18:00', false, '2024-09-24T08:30'],
  ['apply_reissue',            'support_window',   '2024-12-27T17:15', false, '2025-01-06T08:30'],
  ['apply_reissue',            'card_window',      '2025-12-26T17:15', false, '2025-12-28T09:00'],
  ['apply_reissue',            'card_window',      '2025-12-28T12:00', false, '2026-01-05T08:30'],
  ['apply_reissue',            'ward_ogu',         '2025-12-26T17:15', false, '2026-01-05T08:30'],
  ['apply_reissue',            'ward_nippori',     '2024-04-26T17:15', false, '2024-04-30T08:30'],
  ['apply_reissue',            'card_window',      '2024-04-26T17:15', false, '2024-04-28T09:00'],
  ['apply_reissue',            'card_window',      '2024-05-02T17:15', false, '2024-05-07T08:30'],
  ['pin_change_reset',         'card_window',      '2026-02-20T17:15', false, '2026-02-24T08:30'],
  ['pin_change_reset',         'card_window',      '2026-11-20T17:15', false, '2026-11-24T08:30'],
  ['certificate_revoke',       'card_window',      '2025-06-20T17:15', false, '2025-06-23T08:30'],
  // A Wednesday: the evening belongs to the opening that has begun.
  ['report_loss_abolish',      'card_window',      '2024-02-28T17:15', false, '2024-02-29T08:30'],
]

test.each(nextOpenings)('%s at %s after %s (move: %s) opens %s', (...row) => {
  const [procedure, location, at, withMove, opening] = row
  const reply = asked('next_opening', { procedure, location, at, withMove })
  expect(reply.answer).toEqual({ nextOpeningAt: opening })
})

test('whatever opens next is later than asked, open then, and takes the procedure', () => {
  const everywhere = table.flatMap(([procedure]) =>
    guideWorld.town.locations.map(({ id }) => ({ procedure, location: id })),
  )
  for (const where of everywhere) {
    const circumstance = { ...where, withMove: true, supportPurpose: 'reissue' }
    for (let date = day('2024-08-30'); date < '2024-10-10'; date = addDays(date, 1)) {
      const at = `${date}T17:30`
      const next = asked('next_opening', { ...circumstance, at }).answer['nextOpeningAt']
      if (typeof next !== 'string') continue
      expect(next > at).toBe(true)
      const then = { ...circumstance, at: next }
      expect(asked('procedure_available', then).answer).toEqual({ available: true })
    }
  }
})

test('five years of openings come as an iCalendar file that other programs can read', () => {
  const given = { location: 'card_window', from: '2024-04-01', years: 5 }
  const text = String(asked('opening_days', given).answer['calendar'])
  const lines = text.split('\r\n')
  expect(lines[0]).toBe('BEGIN:VCALENDAR')
  expect(lines.at(-2)).toBe('END:VCALENDAR')
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  const starts = lines.filter((line) => line.startsWith('DTSTART;'))
  expect(starts[0]).toBe('DTSTART;TZID=Asia/Tokyo:20240401T083000')
  expect(starts.at(-1)).toBe('DTSTART;TZID=Asia/Tokyo:20290330T083000')
  expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(starts.length)
  const unfolded = text.replaceAll('\r\n ', '')
  const resting = unfolded.match(
    /DTSTART;TZID=Asia\/Tokyo:(\d{8})T090000(?:(?!END:VEVENT)[^])*DESC/g,
  )
  expect(resting?.map((each) => each.slice(24, 32))).toEqual([
    '20240922',
    '20241222',
    '20250622',
    '20260222',
    '20260322',
    '20261122',
    '20270822',
    '20281022',
  ])
})

test('the later edition keeps the same windows', () => {
  const given = { location: 'card_window', at: '2024-06-03T10:00' }
  expect(asked('window_open', given, laterWorld).answer).toEqual({ open: true })
})

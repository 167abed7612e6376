// Texts of the virtual clock. In English.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { ClockKey } from '../ja/clock.ts'

export const clockEn = {
  title: 'The specimen clock',
  faceName: 'Clock',
  explain:
    'This specimen office works at this day and time. Moving it on does what ' +
    'falls due in between (cards made, expiries and the like), each on its own day.',
  movedTitle:
    '{count, plural, one {The clock moved on. One thing was done in ' +
    'between} other {The clock moved on. # things were done in between}}',
  movedNothing: 'The clock moved on. Nothing fell due in between.',
  movedBack: 'The clock went back. What was done stays done.',
  movedMore: '{count, plural, one {One more is} other {# more are}} in the residents’ histories.',
  barLabel:
    '{count, plural, one {One day} other {# days}} in the next six years with something due.',
  moveTitle: 'Move the clock',
  step_day: 'One day on',
  step_week: 'One week on',
  step_month: 'One month on',
  step_year: 'One year on',
  toNext: 'To the next due day ({day})',
  day: 'Day',
  time: 'Time',
  timeSupport: 'For example 10:00; empty means 9:00',
  goThere: 'Set this moment',
  comingTitle: 'Days with something due',
  comingNothing: 'Nothing falls due in the next six years.',
  due_card_made: 'card made',
  due_card_expires: 'card expires',
  due_sign_expires: 'signature certificate expires',
  due_auth_expires: 'authentication certificate expires',
  due_moves_out: 'moves out',
  due_deadline: 'a deadline passes',
  toThisDay: 'Move to this day',
  problem_to_unreadable: 'This is no moment.',
  problem_day_unreadable: 'This cannot be read as a day. Write it like 2024-06-03.',
  problem_no_such_day: 'There is no such day in the calendar.',
  problem_time_unreadable: 'This cannot be read as a time. Write it like 10:00.',
  problem_days_unreadable: 'Enter a whole number of days.',
  problem_nothing_asked: 'Choose where to move.',
  problem_beyond_calendar: 'The calendar of holidays ends. Choose a day up to {until}.',
} satisfies Record<ClockKey, string>

import { expect, test } from 'vitest'
import { guideWorld, laterWorld, otherTown } from '../../../../conformance/worlds.ts'
import { addDays, day, dayOf, moment, momentAt, type Moment } from '../../kernel/day.ts'
import type { World } from '../../rules/world.ts'
import type { Answer, NavigatorContext } from './answer.ts'
import { lifeEvents, navigate } from './navigate.ts'
import type { Circumstances, Question } from './questions.ts'

function answerAt(now: string, event: string, answers: Circumstances) {
  return answerIn({ ...guideWorld, now: moment(now) }, event, answers)
}

function answerIn(world: NavigatorContext, event: string, answers: Circumstances): Answer {
  const navigation = navigate(event, answers, world)
  if (navigation?.kind !== 'answer') throw new Error(JSON.stringify(navigation))
  return navigation.answer
}

const moved = {
  started_living: '2024-05-26',
  planned_move_out: '2024-05-09',
  notified_on: 'skip',
}

test('the earlier of two limits wins; an opening after it is too late', () => {
  const answer = answerAt('2024-06-07T18:00', 'move_in', moved)
  expect(answer.lastDay).toBe('2024-06-08')
  expect(answer.deadlines).toEqual([
    { key: 'planned_move_out', day: '2024-06-08', edge: 'until' },
    { key: 'move_in_notify', day: '2024-06-09', edge: 'until', overtaken: true },
  ])
  expect(answer.warnings).toEqual(['closed_until_after_deadline'])
  expect(answer.places.every(({ tooLate }) => tooLate)).toBe(true)
  expect(answer.lines.length).toBeGreaterThan(0)
})

test('an hour earlier the windows are open, and no later day is named', () => {
  const answer = answerAt('2024-06-07T17:00', 'move_in', moved)
  expect(answer.warnings).toEqual([])
  for (const { openNow, closesAt, nextOpening } of answer.places) {
    expect([openNow, closesAt, nextOpening]).toEqual([true, '17:15', null])
  }
})

test.each([
  // hour              why the card window does not take a reset of the PIN
  ['2024-09-22T10:00', { why: 'maintenance' }],
  ['2024-09-22T08:00', { why: 'maintenance' }],
  ['2024-09-21T10:00', { why: 'weekday' }],
  ['2024-09-16T10:00', { why: 'holiday', name: '敬老の日' }],
  ['2024-12-30T10:00', { why: 'year_end', from: '12-29', to: '01-03' }],
  ['2024-03-04T17:15', { why: 'outside_hours', hours: [{ opens: '08:30', closes: '17:15' }] }],
])('at %s it is closed for a reason', (at, closed) => {
  const [place] = answerAt(at, 'forgot_pin', { which_pin: 'auth', with_move: 'no' }).places
  const { why, ...rest } = place?.closed ?? { why: 'open' }
  const hours =
    'hours' in rest ? { hours: rest.hours.map(({ opens, closes }) => ({ opens, closes })) } : rest
  expect({ why, ...hours }).toEqual(closed)
})

test('help with a registration on a maintenance Sunday is to be asked for, not closed', () => {
  const [place] = answerAt('2024-09-22T10:00', 'public_account', {}).places
  expect(place).toMatchObject({ location: 'support_window', closed: { why: 'ask_on_maintenance' } })
})

test('nobody is sent with a residence card that is not made yet', () => {
  const answers = { stay_state: 'pending', card_expiry: '2024-03-31' }
  const answer = answerAt('2024-03-04T10:00', 'new_residence_card', answers)
  expect(answer.steps).not.toContain('bring_residence_card')
  expect(answer.bring.map(({ paper }) => paper)).not.toContain('residence_card')
  expect(answer.lastDay).toBe('2024-03-31')
})

test('with a fixed stay an expiry is a matter of the stay, not of a renewal', () => {
  const answers = { holder: 'fixed_stay', expiry: '2024-05-31' }
  const answer = answerAt('2024-03-04T10:00', 'expiry_soon', answers)
  expect(answer).toMatchObject({ headline: 'stay_change_first', windowRow: 'stay_validity_change' })
  expect(answer.cites).toEqual(expect.arrayContaining(['STAY-01', 'STAY-02']))
  expect(answer.sections).toContain('stay')
  const over = answerAt('2024-06-01T10:00', 'expiry_soon', answers)
  expect(over).toMatchObject({ headline: 'stay_too_late', fee: { kind: 'paid' } })
})

test('the note of the table is told as a condition, not as a refusal', () => {
  const { places, onlyWithMove, onlyWithSupport } = answerAt('2024-03-04T10:00', 'forgot_pin', {
    which_pin: 'auth',
    with_move: 'no',
  })
  expect(places.map(({ location }) => location)).toEqual(['card_window'])
  expect(onlyWithMove).toContain('ward_machiya')
  expect(onlyWithSupport).toEqual(['support_window'])
})

test.each([
  [guideWorld, 'free'],
  [laterWorld, 'inquire'],
] as const)('after moving abroad a reissue is free, later for some days only', (edition, kind) => {
  const world = { ...edition, now: moment('2024-06-03T10:00') }
  const answer = answerIn(world, 'move_abroad', { nationality: 'foreign' })
  expect(answer.ifNothing).toBe('abroad_lapses')
  const again = { reason: 'moved_abroad', with_certificate: 'yes' }
  expect(answerIn(world, 'reissue', again).fee).toEqual({ kind })
})

/** Days people may tell, seen from the day of the question: just over, today, soon, far. */
const daysTold = [-31, -15, -13, 0, 1, 6]
const hours = ['08:29', '10:00', '17:15', '23:59']
/** A week with a maintenance Sunday, a Wednesday evening and two holidays. */
const week = Array.from({ length: 9 }, (_, index) => addDays(day('2024-09-15'), index))

function* waysFrom(
  event: string,
  answers: Circumstances,
  at: World & { now: Moment },
): Iterable<Answer> {
  const navigation = navigate(event, answers, at)
  if (navigation?.kind === 'answer') yield navigation.answer
  if (navigation?.kind !== 'question') return
  const { question } = navigation
  for (const answer of answersOf(question, at.now)) {
    yield* waysFrom(event, { ...answers, [question.id]: answer }, at)
  }
}

function answersOf(question: Question, now: Moment): readonly string[] {
  if (question.kind === 'choice') return question.options
  return ['skip', ...daysTold.map((offset) => addDays(dayOf(now), offset))]
}

/** What is wrong with an answer, in words; nothing when it can be followed. */
function faultsOf(answer: Answer, now: Moment): readonly string[] {
  const { places, lastDay, warnings, lines, deadlines, steps } = answer
  const late = (at: Moment | null) => at === null || (lastDay !== null && dayOf(at) > lastDay)
  const inTime = places.some(({ openNow, nextOpening }) => openNow || !late(nextOpening))
  const faults: readonly (readonly [boolean, string])[] = [
    [places.some((each) => each.openNow && each.nextOpening !== null), 'open, yet a later day'],
    [places.some((each) => each.openNow !== (each.closed === null)), 'closed without a reason'],
    [
      places.some(
        (each) => lastDay !== null && !each.openNow && late(each.nextOpening) !== each.tooLate,
      ),
      'an opening after the last day is offered silently',
    ],
    [
      lastDay !== null &&
        places.length > 0 &&
        !inTime &&
        !warnings.includes('closed_until_after_deadline'),
      'nothing opens in time, and nobody says so',
    ],
    [warnings.length > 0 && lines.length === 0, 'call now, without a number'],
    [steps.includes('ask_advice') && lines.length === 0, 'ask the lines below, and there is none'],
    [
      deadlines.some(
        ({ key, day: until, edge, overtaken }) =>
          edge === 'until' &&
          !overtaken &&
          key !== 'extended_until' &&
          until >= dayOf(now) &&
          lastDay !== null &&
          until < lastDay,
      ),
      'a later limit outweighs an earlier one',
    ],
    [
      answer.ifNothing === 'card_lapses' && answer.event === 'move_abroad',
      'a reissue after moving abroad is said to be paid',
    ],
  ]
  return faults.flatMap(([wrong, fault]) => (wrong ? [fault] : []))
}

test.each([guideWorld, otherTown])(
  'no way through the navigator misleads, at any hour',
  (world) => {
    const found = new Set<string>()
    const moments = week.flatMap((date) => hours.map((time) => momentAt(date, time)))
    for (const now of moments) {
      const faults = lifeEvents.flatMap(({ id }) =>
        [...waysFrom(id, {}, { ...world, now })].flatMap((answer) =>
          faultsOf(answer, now).map((fault) => `${id}: ${fault}`),
        ),
      )
      for (const fault of faults) found.add(fault)
    }
    expect([...found]).toEqual([])
  },
)

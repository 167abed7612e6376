import { expect, test } from 'vitest'
import { guideWorld, laterWorld, otherTown } from '../../../../conformance/worlds.ts'
import { moment } from '../../kernel/day.ts'
import { pinSymptoms, whichPin } from '../../pin/which-pin.ts'
import type { World } from '../../rules/world.ts'
import type { Answer } from './answer.ts'
import { lifeEvents, navigate, type Navigation } from './navigate.ts'
import { paths } from './testing/paths.ts'

function travel(path: string, world: World): Navigation | undefined {
  const [at = '', event = '', ...lines] = path.split(' ')
  const circumstances = Object.fromEntries(lines.map((each) => each.split('=') as [string, string]))
  return navigate(event, circumstances, { ...world, now: moment(at) })
}

function answerTo(path: string, world: World = guideWorld): Answer {
  const navigation = travel(path, world)
  if (navigation?.kind !== 'answer') {
    throw new Error(`no answer to ${path}: ${JSON.stringify(navigation)}`)
  }
  return navigation.answer
}

/** A full answer in a few lines that a person can read. */
function written(answer: Answer): string {
  const row = (name: string, values: readonly string[]) =>
    values.length === 0 ? [] : [`  ${name}: ${values.join(', ')}`]
  return [
    ...row('headline', [answer.headline]),
    ...row('do', answer.steps),
    ...row(
      'where',
      answer.places.map(({ location, closed, closesAt, nextOpening, tooLate }) =>
        closed === null
          ? `${location} open until ${closesAt ?? '?'}`
          : `${location} closed: ${closed.why} (next ${nextOpening ?? 'unknown'}` +
            `${tooLate ? ', too late' : ''})`,
      ),
    ),
    ...row('only with a move', answer.onlyWithMove),
    ...row('only with support', answer.onlyWithSupport),
    ...row(
      'call',
      answer.lines.map(
        ({ line, open }) => `${line.number} ${open === null ? '?' : open ? 'open' : 'closed'}`,
      ),
    ),
    ...row(
      'bring',
      answer.bring.map(({ paper, when, optional }) =>
        [paper, when && `(${when})`, optional && 'optional'].filter(Boolean).join(' '),
      ),
    ),
    ...row('who', answer.whoMayCome),
    ...row('fee', [Object.values(answer.fee).join(' ')]),
    ...row('takes', [answer.duration]),
    ...row(
      'days',
      answer.deadlines.map(
        ({ key, day, edge, overtaken }) =>
          `${key} ${edge} ${day}${overtaken ? ' (overtaken)' : ''}`,
      ),
    ),
    ...row('warning', answer.warnings),
    ...row('stops', [answer.stopsMeanwhile]),
    ...row('if nothing', [answer.ifNothing]),
    ...row('read', answer.sections),
    ...row('cites', answer.cites),
  ].join('\n')
}

test('a hundred ways through the navigator, each with its full answer', async () => {
  expect(paths.length).toBeGreaterThanOrEqual(100)
  const text = paths.map((path) => `${path}\n${written(answerTo(path))}\n`).join('\n')
  await expect(text).toMatchFileSnapshot('./navigate.paths.txt')
})

test('every life event is among them', () => {
  const travelled = new Set(paths.map((path) => path.split(' ')[1]))
  expect(lifeEvents.map(({ id }) => id).filter((id) => !travelled.has(id))).toEqual([])
})

test('an event with nothing told asks its first question', () => {
  const navigation = travel('2024-03-04T10:00 lost', guideWorld)
  expect(navigation).toMatchObject({ kind: 'question', question: { id: 'lost_where' } })
})

test('an answer that is none of the options is asked again', () => {
  const navigation = travel('2024-03-04T10:00 lost lost_where=moon', guideWorld)
  expect(navigation).toMatchObject({ kind: 'question', question: { id: 'lost_where' } })
})

test('a day that does not exist is asked again', () => {
  const path = '2024-03-04T10:00 turned_15 birth_date=2009-02-30'
  expect(travel(path, guideWorld)).toMatchObject({ question: { id: 'birth_date', kind: 'day' } })
})

test('an unknown event leads nowhere', () => {
  expect(travel('2024-03-04T10:00 constructor', guideWorld)).toBeUndefined()
})

test('who cannot name the PIN is asked when it was wanted, anyone else is not', () => {
  const path = '2024-03-04T10:00 locked_pin which_pin='
  expect(travel(`${path}unsure`, guideWorld)).toMatchObject({ question: { id: 'pin_symptom' } })
  expect(travel(`${path}auth`, guideWorld)).toMatchObject({ question: { id: 'with_move' } })
})

test.each(pinSymptoms)('%s is answered as the likeliest PIN is, and cites its rule', (symptom) => {
  const trouble = { symptom, remembered: false, cardKind: 'standard', triesLeft: {} } as const
  const [likely] = whichPin(trouble)
  for (const event of ['forgot_pin', 'locked_pin']) {
    const path = `2024-03-04T10:00 ${event} with_move=no which_pin=`
    const named = answerTo(`${path}${likely?.pin ?? ''}`)
    const guessed = answerTo(`${path}unsure pin_symptom=${symptom}`)
    expect({ ...guessed, cites: named.cites }).toEqual(named)
    expect(guessed.cites).toEqual(
      expect.arrayContaining([...named.cites, ...(likely?.cites ?? [])]),
    )
  }
})

test('a symptom left in the address does not outweigh a PIN that is named', () => {
  const path = '2024-03-04T10:00 forgot_pin which_pin=auth with_move=no'
  expect(answerTo(`${path} pin_symptom=signing_an_application`)).toEqual(answerTo(path))
})

test('who can come only after the last day is told so before coming in vain', () => {
  const sunday = '2024-03-31T10:00 new_residence_card stay_state=pending card_expiry=2024-03-31'
  expect(answerTo(sunday).warnings).toEqual(['closed_until_after_deadline'])
  const friday = sunday.replace('2024-03-31T10:00', '2024-03-29T10:00')
  expect(answerTo(friday).warnings).toEqual([])
})

test('in the later edition a Japanese national may keep the card abroad', () => {
  const path = '2024-06-03T10:00 move_abroad nationality=japanese departure=2024-07-01'
  const answer = answerTo(path, laterWorld)
  expect(answer.headline).toBe('move_abroad_keep')
  expect(answer.deadlines).toEqual([{ key: 'departure_apply', day: '2024-06-30', edge: 'until' }])
  expect(answerTo('2024-06-03T10:00 move_abroad nationality=foreign', laterWorld).headline).toBe(
    'move_abroad',
  )
})

test('a town without a support window sends nobody there and promises no free photo', () => {
  const path = '2024-06-03T10:00 photo_change with_certificate=yes'
  const answer = answerTo(path, otherTown)
  expect(answer.places.map(({ location }) => location)).not.toContain('support_window')
  expect(answer.steps).not.toContain('photo_free_at_support')
  expect(answer.fee).toMatchObject({ kind: 'paid', amountYen: 1100 })
})

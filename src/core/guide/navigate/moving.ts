// Events of moving house and changing names: within the ward, out, in, abroad, marriage.

import { addDays, dayOf } from '../../kernel/day.ts'
import { moveAbroad } from '../../move/abroad.ts'
import { moveInDeadlines } from '../../move/move-in.ts'
import { stayNotifyLastDay } from '../../stay/stay-change.ts'
import type { Answer, Deadline, NavigatorContext } from './answer.ts'
import type { AnswerParts } from './compose.ts'
import type { LifeEvent } from './event.ts'
import { chosen, dayTold, type Circumstances } from './questions.ts'
import { reissueAnswer } from './reissue.ts'

const signStep = (answers: Circumstances) =>
  chosen('want_sign', answers) === 'yes' ? (['sign_again'] as const) : []

/** ※1: what accompanies the notification is done at the same visit (WIN-32). */
const atNotification = { windowRow: 'continued_use_face_update', withMove: true } as const

type RegisterChange = Pick<LifeEvent, 'id'> & {
  readonly headline: Answer['headline']
  readonly cites: Answer['cites']
}

/** A change of the record within the ward: the card is rewritten at the same visit. */
function registerChange({ id, headline, cites }: RegisterChange): LifeEvent {
  return {
    id,
    group: 'moving',
    asks: (answers) => [
      'nationality',
      ...(chosen('nationality', answers) === 'foreign' ? (['moved_on'] as const) : []),
      'want_sign',
    ],
    answer: (answers, world) => ({
      ...atNotification,
      headline,
      procedure: 'face_info_update',
      steps: ['give_notice', 'enter_resident_pin', 'face_rewritten', ...signStep(answers)],
      deadlines: stayNotice(answers, world),
      duration: 'same_day',
      stopsMeanwhile: 'sign_certificate',
      ifNothing: 'record_differs',
      sections: ['changes'],
      cites: ['CHG-01', 'CHG-02', 'CHG-03', ...cites, 'REV-04', 'WIN-32'],
    }),
  }
}

const moveWithin = registerChange({
  id: 'move_within',
  headline: 'move_within',
  cites: ['CHG-04'],
})
const nameChange = registerChange({ id: 'name_change', headline: 'name_change', cites: [] })

function stayNotice(answers: Circumstances, { rules }: NavigatorContext): Answer['deadlines'] {
  const changedOn = dayTold('moved_on', answers)
  if (chosen('nationality', answers) !== 'foreign' || changedOn === undefined) return []
  const { value } = stayNotifyLastDay(changedOn, rules)
  return [{ key: 'stay_notify', day: value, edge: 'until' }]
}

const moveOut: LifeEvent = {
  id: 'move_out',
  group: 'moving',
  asks: (answers) => [
    'move_how',
    ...(chosen('move_how', answers) === 'online' ? (['sign_valid'] as const) : []),
    'planned_move_out',
    'started_living',
  ],
  answer(answers, { rules }) {
    const shared = {
      deadlines: afterMoveOut(answers, rules.moves),
      stopsMeanwhile: 'sign_certificate',
      ifNothing: 'card_lapses',
    } as const
    const online = chosen('move_how', answers) === 'online'
    if (online && chosen('sign_valid', answers) === 'yes') {
      return {
        ...shared,
        headline: 'move_out_online',
        procedure: 'online_move_out',
        steps: ['portal_move_out', 'no_form_there', 'special_move_in', 'continued_use_in_time'],
        duration: 'at_once',
        sections: ['online-move-out', 'moving'],
        cites: ['ONLINE-01', 'ONLINE-02', 'ONLINE-04', 'ONLINE-06', 'MOV-03', 'MOV-04'],
      }
    }
    return {
      ...shared,
      ...atNotification,
      headline: online ? 'move_out_online_no_sign' : 'move_out_window',
      procedure: 'special_move_out',
      steps: ['give_notice', 'special_move_in', 'continued_use_in_time'],
      duration: 'same_day',
      sections: ['moving', 'online-move-out'],
      cites: ['MOV-01', 'MOV-02', 'MOV-03', 'MOV-04', ...(online ? (['ONLINE-02'] as const) : [])],
    }
  },
}

type Limits = NavigatorContext['rules']['moves']

function afterMoveOut(answers: Circumstances, limits: Limits): readonly Deadline[] {
  const planned = dayTold('planned_move_out', answers)
  const started = dayTold('started_living', answers)
  const last = (key: Deadline['key'], from: typeof planned, days: number): readonly Deadline[] =>
    from === undefined ? [] : [{ key, day: addDays(from, days), edge: 'until' }]
  return [
    ...last('move_in_notify', started, limits.notifyWithinDays),
    ...last('planned_move_out', planned, limits.afterPlannedMoveOutDays),
  ]
}

const moveIn: LifeEvent = {
  id: 'move_in',
  group: 'moving',
  asks: () => ['started_living', 'planned_move_out', 'notified_on'],
  answer(answers, world) {
    const notifiedOn = dayTold('notified_on', answers)
    const today = dayOf(world.now)
    const started = dayTold('started_living', answers) ?? notifiedOn ?? today
    const planned = dayTold('planned_move_out', answers) ?? started
    const { value, cites } = moveInDeadlines(
      {
        startedLivingDate: started,
        plannedMoveOutDate: planned,
        moveInNotifiedDate: notifiedOn ?? today,
        continuedUseDate: null,
        asOf: today,
      },
      world.rules,
    )
    if (value.cardLapsed) {
      return reissueAnswer(
        {
          reason: value.reasons.includes('late_90')
            ? 'continued_use_not_done'
            : 'continued_use_impossible',
          answers,
          steps: notifiedOn === undefined ? ['give_notice'] : [],
          extra: { headline: 'card_lapsed', cites: [...cites, 'MOV-09'], ...lapsedRest },
        },
        world,
      )
    }
    const done = notifiedOn !== undefined
    return {
      ...atNotification,
      headline: done ? 'continued_use' : 'move_in',
      procedure: done ? 'continued_use' : 'special_move_in',
      steps: [
        ...(done ? [] : (['give_notice'] as const)),
        'enter_resident_pin',
        'continued_use_in_time',
      ],
      deadlines: [
        ...(done ? [] : afterMoveOut(answers, world.rules.moves)),
        ...(done ? [{ key: 'continued_use', day: value.lastDay90, edge: 'until' } as const] : []),
      ],
      duration: 'same_day',
      stopsMeanwhile: 'sign_certificate',
      ifNothing: 'card_lapses',
      sections: ['moving'],
      cites: [...cites, 'MOV-03', 'MOV-05', 'MOV-08'],
    }
  },
}

/** Moved in, and leaving again before long: the guide is silent, its limits run on (MOV-04). */
const movingAgain: LifeEvent = {
  id: 'moving_again',
  group: 'moving',
  asks: (answers) => [
    'has_notified',
    ...(chosen('has_notified', answers) === 'yes'
      ? (['notified_on'] as const)
      : (['started_living', 'planned_move_out'] as const)),
  ],
  answer(answers, world) {
    const done = chosen('has_notified', answers) === 'yes'
    const notifiedOn = dayTold('notified_on', answers)
    const days = world.rules.moves.continuedUseWithinDays
    const until = notifiedOn && addDays(notifiedOn, days)
    return {
      ...atNotification,
      headline: done ? 'moving_again' : 'moving_again_ask',
      procedure: done ? 'continued_use' : 'special_move_in',
      steps: done
        ? ['continued_use_first', 'enter_resident_pin', 'then_move_out', 'special_move_in']
        : ['limits_run_on', 'ask_papers_first', 'then_move_out'],
      topic: 'card',
      deadlines: done
        ? until
          ? [{ key: 'continued_use', day: until, edge: 'until' }]
          : []
        : afterMoveOut(answers, world.rules.moves),
      duration: 'same_day',
      stopsMeanwhile: 'sign_certificate',
      ifNothing: 'card_lapses',
      sections: ['moving', 'lapse'],
      cites: ['MOV-01', 'MOV-03', 'MOV-04', 'MOV-05', 'MOV-08'],
    }
  },
}

const lapsedRest = {
  stopsMeanwhile: 'everything_for_good',
  sections: ['lapse', 'reissue'],
} as const satisfies Partial<AnswerParts>

function abroadAnswer(answers: Circumstances, world: NavigatorContext): AnswerParts {
  const departure = dayTold('departure', answers)
  const foreign = chosen('nationality', answers) === 'foreign'
  const departureDate = departure ?? dayOf(world.now)
  const { value, cites } = moveAbroad(
    {
      holderKind: foreign ? 'fixed_stay' : 'japanese',
      departureDate,
      continuedUseAppliedOn: dayOf(world.now),
    },
    world.rules,
  )
  const keeps = value.card === 'continues' || (departure === undefined && value.lastDayToApply)
  return {
    headline: keeps ? 'move_abroad_keep' : 'move_abroad',
    procedure: 'move_abroad',
    windowRow: 'return_card',
    steps: keeps ? ['give_notice', 'enter_resident_pin'] : ['give_notice', 'get_annotated_card'],
    deadlines:
      value.lastDayToApply && departure !== undefined
        ? [{ key: 'departure_apply', day: value.lastDayToApply, edge: 'until' }]
        : [],
    duration: 'same_day',
    stopsMeanwhile: keeps ? 'sign_certificate' : 'everything_for_good',
    ifNothing: 'abroad_lapses',
    sections: ['moving', 'return'],
    cites: [...cites, 'RET-01', 'FEE-02'],
  }
}

/** The departure matters only where a later edition lets the card go on. */
const asksDeparture = ({ rules }: NavigatorContext) =>
  rules.abroad.applyDaysBeforeDeparture === null ? [] : (['departure'] as const)

const moveAbroadEvent: LifeEvent = {
  id: 'move_abroad',
  group: 'moving',
  asks: (answers, world) => [
    'nationality',
    ...(chosen('nationality', answers) === 'japanese' ? asksDeparture(world) : []),
  ],
  answer: abroadAnswer,
}

const leaveJapan: LifeEvent = {
  id: 'leave_japan',
  group: 'moving',
  asks: () => [],
  answer: (answers, world) => abroadAnswer({ ...answers, nationality: 'foreign' }, world),
}

export const movingEvents: readonly LifeEvent[] = [
  moveWithin,
  moveOut,
  moveIn,
  movingAgain,
  moveAbroadEvent,
  leaveJapan,
  nameChange,
]

// Events of dates: a letter came, something expires, a new residence card, a 15th birthday.

import { addMonths, dayOf, type Day } from '../../kernel/day.ts'
import { renewalWindow } from '../../notice/renewal-window.ts'
import { changeStay, stayChangeableFrom } from '../../stay/stay-change.ts'
import type { Deadline, NavigatorContext } from './answer.ts'
import type { AnswerParts } from './compose.ts'
import type { LifeEvent } from './event.ts'
import { chosen, dayInCalendar, dayTold, type Circumstances } from './questions.ts'
import { reissueAnswer } from './reissue.ts'
import { signWaitsUntil } from './sign-age.ts'

const letter: LifeEvent = {
  id: 'letter',
  group: 'renewal',
  asks: (answers) => {
    const about = chosen('letter_about', answers)
    return [
      'letter_about',
      ...(about === 'certificate' ? (['pin_known', 'expiry'] as const) : []),
      ...(about === 'card' ? (['expiry'] as const) : []),
    ]
  },
  answer(answers, world) {
    switch (chosen('letter_about', answers)) {
      case 'certificate':
        return renewCertificate(answers, world, ['notice_was_sent'])
      case 'card':
        return renewCard(answers, world)
      default:
        return lookAtLetter
    }
  },
}

/**
 * Someone who gets no letter asks by the date alone (NOTICE-03). With a fixed stay the card
 * ends with the stay: it is changed, never simply renewed (STAY-01, STAY-02).
 */
const expirySoon: LifeEvent = {
  id: 'expiry_soon',
  group: 'renewal',
  asks: (answers) =>
    chosen('holder', answers) === 'fixed_stay'
      ? ['holder', 'expiry']
      : ['holder', 'pin_known', 'expiry'],
  answer: (answers, world) =>
    chosen('holder', answers) === 'fixed_stay'
      ? stayEndsSoon(answers, world)
      : renewCertificate(answers, world, []),
}

function stayEndsSoon(answers: Circumstances, world: NavigatorContext): AnswerParts {
  const expiry = dayTold('expiry', answers)
  if (expiry !== undefined && dayOf(world.now) > expiry) return tooLate(expiry, answers, world)
  return {
    ...stayShared,
    headline: 'stay_change_first',
    procedure: 'stay_validity_change',
    steps: ['stay_change_after_card', 'stay_extension_if_pending', 'certificates_separately'],
    deadlines: expiry ? [{ key: 'stay_until', day: expiry, edge: 'until' }] : [],
    sections: ['stay', 'notice', 'validity'],
    cites: ['STAY-01', 'STAY-02', 'STAY-04', 'STAY-06', 'NOTICE-03', 'STAY-11', 'WIN-27'],
  }
}

const lookAtLetter: AnswerParts = {
  headline: 'look_at_letter',
  steps: ['check_sender', 'ask_advice'],
  topic: 'card',
  duration: 'one_call',
  stopsMeanwhile: 'nothing',
  ifNothing: 'expires',
  sections: ['notice', 'fraud'],
  cites: ['NOTICE-02', 'FRAUD-01', 'FRAUD-04'],
}

function renewCertificate(
  answers: Circumstances,
  world: NavigatorContext,
  packing: readonly string[],
): AnswerParts {
  const window = windowFor(answers, world)
  const over = window?.over === true
  const headline = over
    ? 'certificate_over'
    : window?.early
      ? 'renew_certificate_later'
      : 'renew_certificate'
  return {
    headline,
    procedure: over ? 'certificate_issue' : 'certificate_renew',
    packing: [...packing, ...(chosen('pin_known', answers) === 'no' ? ['pin_unknown'] : [])],
    steps: [
      ...(packing.length > 0 && !over ? (['bring_letter'] as const) : []),
      'enter_resident_pin',
      ...(chosen('pin_known', answers) === 'no' ? (['choose_new_pin'] as const) : []),
    ],
    fee: { kind: 'free' },
    deadlines: window?.deadlines ?? [],
    duration: 'same_day',
    stopsMeanwhile: over ? 'named_certificate' : 'portal_for_days',
    ifNothing: 'expires',
    sections: ['notice', 'validity'],
    cites: ['NOTICE-01', 'NOTICE-04', 'JPKI-04', 'FEE-06', ...(window?.cites ?? []), 'WIN-33'],
  }
}

function renewCard(answers: Circumstances, world: NavigatorContext): AnswerParts {
  const window = windowFor(answers, world)
  return reissueAnswer(
    {
      reason: 'renewal',
      answers,
      packing: ['card_in_hand'],
      steps: ['apply_as_letter_says'],
      extra: {
        headline: window?.early ? 'renew_card_later' : 'renew_card',
        deadlines: window?.deadlines ?? [],
        ifNothing: 'expires',
        sections: ['notice', 'reissue'],
        cites: ['NOTICE-05', ...(window?.cites ?? [])],
      },
    },
    world,
  )
}

function windowFor(answers: Circumstances, { rules, now }: NavigatorContext) {
  const expiry = dayTold('expiry', answers)
  if (expiry === undefined) return undefined
  const today = dayOf(now)
  const renewal = { expiry, onDate: today, holderKind: 'japanese' } as const
  const { value, cites } = renewalWindow(renewal, rules)
  const deadlines: readonly Deadline[] = [
    { key: 'renew_from', day: value.renewableFrom, edge: 'from' },
    { key: 'renew_until', day: expiry, edge: 'until' },
  ]
  return { cites, deadlines, early: today < value.renewableFrom, over: today > expiry }
}

const turnedFifteen: LifeEvent = {
  id: 'turned_15',
  group: 'renewal',
  asks: () => ['birth_date'],
  answer(answers, world) {
    const from = signWaitsUntil(answers, world)
    const early = from !== undefined
    return {
      headline: early ? 'sign_from_birthday' : 'issue_certificate',
      procedure: 'certificate_issue',
      steps: [...(early ? (['under_age_later'] as const) : []), 'enter_resident_pin'],
      fee: { kind: 'free' },
      deadlines: early ? [{ key: 'sign_from', day: from, edge: 'from' }] : [],
      duration: 'same_day',
      stopsMeanwhile: 'nothing',
      ifNothing: 'no_sign',
      sections: ['sign-certificate'],
      cites: ['JPKI-S-03', 'JPKI-S-04', 'JPKI-04', 'PIN-17'],
    }
  },
}

const newResidenceCard: LifeEvent = {
  id: 'new_residence_card',
  group: 'renewal',
  asks: (answers) => {
    const state = chosen('stay_state', answers)
    return [
      'stay_state',
      ...(state === 'received' ? (['received_on'] as const) : []),
      ...(state === 'received' || state === 'pending' ? (['card_expiry'] as const) : []),
    ]
  },
  answer(answers, world) {
    const today = dayOf(world.now)
    const expiry = dayTold('card_expiry', answers)
    if (expiry !== undefined && today > expiry) return tooLate(expiry, answers, world)
    switch (chosen('stay_state', answers)) {
      case 'pending':
        return extension(expiry, world)
      case 'shorter':
        return shorterStay
      default:
        return stayChange(answers, world)
    }
  },
}

const stayShared = {
  duration: 'same_day',
  ifNothing: 'stay_paid',
  stopsMeanwhile: 'nothing',
  sections: ['stay'],
} as const

function stayChange(answers: Circumstances, world: NavigatorContext): AnswerParts {
  const receivedOn = dayInCalendar('received_on', answers, world.calendar)
  const from = receivedOn && stayChangeableFrom(receivedOn, world)
  const expiry = dayTold('card_expiry', answers)
  const wait = from !== undefined && dayOf(world.now) < from.value
  return {
    ...stayShared,
    headline: wait ? 'stay_change_later' : 'stay_change',
    procedure: 'stay_validity_change',
    steps: ['bring_residence_card', 'certificates_separately'],
    deadlines: [
      ...(from ? [{ key: 'stay_from', day: from.value, edge: 'from' } as const] : []),
      ...(expiry ? [{ key: 'stay_until', day: expiry, edge: 'until' } as const] : []),
    ],
    cites: ['STAY-01', 'STAY-04', 'STAY-05', 'STAY-06', 'STAY-07', ...(from?.cites ?? [])],
  }
}

function extension(expiry: Day | undefined, { rules }: NavigatorContext): AnswerParts {
  const until = expiry && addMonths(expiry, rules.stay.extensionMonths)
  return {
    ...stayShared,
    headline: 'stay_extension',
    procedure: 'stay_special_extension',
    steps: ['bring_card_only', 'show_pending'],
    deadlines:
      expiry && until
        ? [
            { key: 'stay_until', day: expiry, edge: 'until' },
            { key: 'extended_until', day: until, edge: 'until' },
          ]
        : [],
    cites: ['STAY-02', 'STAY-04', 'STAY-05', 'AMB-15'],
  }
}

const shorterStay: AnswerParts = {
  ...stayShared,
  headline: 'stay_shorter',
  procedure: 'stay_validity_change',
  steps: ['bring_residence_card'],
  ifNothing: 'card_lapses',
  cites: ['STAY-03', 'STAY-07'],
}

function tooLate(cardExpiry: Day, answers: Circumstances, world: NavigatorContext): AnswerParts {
  const day = dayOf(world.now)
  const card = { birthDate: day, issueDate: day, cardExpiry, onDate: day }
  const { cites } = changeStay({ ...card, newStayEndDate: day }, world.rules)
  return reissueAnswer(
    {
      reason: 'expired_fixed_stay',
      answers,
      packing: ['card_in_hand'],
      extra: {
        headline: 'stay_too_late',
        stopsMeanwhile: 'everything_for_good',
        sections: ['stay', 'reissue'],
        cites,
      },
    },
    world,
  )
}

const expired: LifeEvent = {
  id: 'expired',
  group: 'renewal',
  asks: (answers) => [
    'holder',
    'with_certificate',
    ...(chosen('holder', answers) === 'no_fixed_stay' ? (['old_card'] as const) : []),
  ],
  answer: (answers, world) =>
    reissueAnswer(
      {
        reason: chosen('holder', answers) === 'fixed_stay' ? 'expired_fixed_stay' : 'renewal',
        answers,
        packing: ['card_in_hand'],
        steps: ['hand_in_old'],
        extra: {
          stopsMeanwhile: 'everything_for_good',
          sections: ['reissue', 'validity'],
          cites: ['VAL-14', 'VAL-15', 'FEE-09'],
        },
      },
      world,
    ),
}

export const renewalEvents: readonly LifeEvent[] = [
  letter,
  expirySoon,
  expired,
  newResidenceCard,
  turnedFifteen,
]

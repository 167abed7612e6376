// Events of trouble: lost, stolen, found, PINs forgotten or locked, damaged, suspicious calls.

import type { Answer, NavigatorContext } from './answer.ts'
import type { AnswerParts } from './compose.ts'
import type { LifeEvent } from './event.ts'
import { likelyPin } from './likely-pin.ts'
import { chosen, type Circumstances } from './questions.ts'
import { reissueAnswer } from './reissue.ts'
import { usableAfter } from './visit-day.ts'

const lost: LifeEvent = {
  id: 'lost',
  group: 'trouble',
  asks: (answers) => [
    'lost_where',
    'lost_want',
    ...(chosen('lost_want', answers) === 'new_card' ? (['with_certificate'] as const) : []),
  ],
  answer(answers, world) {
    const where = chosen('lost_where', answers) ?? 'home'
    switch (chosen('lost_want', answers)) {
      case 'abolish':
        return abolish(where)
      case 'new_card':
        return newCardAfterLoss(where, answers, world)
      default:
        return callFirst(where)
    }
  },
}

type LostWhere = 'home' | 'outside' | 'stolen' | 'disaster'

const whereCites = {
  home: ['SUS-07'],
  outside: ['SUS-08', 'SUS-03'],
  stolen: ['SUS-08', 'SUS-03'],
  disaster: ['SUS-09'],
} as const

const firstReport = (where: LostWhere) => {
  if (where === 'home') return []
  return where === 'disaster' ? (['report_fire'] as const) : (['report_police'] as const)
}

function callFirst(where: LostWhere): AnswerParts {
  return {
    headline: 'call_to_suspend',
    steps: ['call_suspend', ...firstReport(where), 'abolish_if_not_found'],
    topic: 'suspension',
    duration: 'one_call',
    stopsMeanwhile: 'card_and_certificates',
    ifNothing: 'misuse',
    sections: ['loss'],
    cites: ['SUS-01', 'SUS-02', ...whereCites[where]],
  }
}

const packingOf: Readonly<Record<LostWhere, readonly string[]>> = {
  home: ['lost_at_home'],
  outside: ['lost_outside'],
  stolen: ['stolen'],
  disaster: ['disaster'],
}

function abolish(where: LostWhere): AnswerParts {
  return {
    headline: where === 'disaster' ? 'abolish_disaster' : 'abolish',
    procedure: 'report_loss_abolish',
    packing: packingOf[where],
    topic: 'suspension',
    steps: ['call_suspend', ...firstReport(where)],
    duration: 'same_day',
    stopsMeanwhile: 'everything_for_good',
    ifNothing: 'stays_suspended',
    sections: ['loss', 'reissue'],
    cites: ['SUS-04', ...whereCites[where]],
  }
}

const lossReasons: Readonly<Record<LostWhere, string>> = {
  home: 'lost',
  outside: 'lost',
  stolen: 'stolen',
  disaster: 'disaster',
}

/** 紛失・盗難・罹災のあとの再交付: stop it first, then the papers that prove the loss. */
export function newCardAfterLoss(
  where: LostWhere,
  answers: Circumstances,
  world: NavigatorContext,
): AnswerParts {
  return reissueAnswer(
    {
      reason: lossReasons[where],
      answers,
      steps: ['call_suspend', ...firstReport(where)],
      packing: packingOf[where],
      extra: {
        topic: 'suspension',
        stopsMeanwhile: 'everything_for_good',
        sections: ['reissue', 'loss'],
        cites: ['REISSUE-03', ...whereCites[where]],
      },
    },
    world,
  )
}

const found: LifeEvent = {
  id: 'found',
  group: 'trouble',
  asks: (answers) => [
    'found_state',
    ...(chosen('found_state', answers) === 'suspended' ? (['with_move'] as const) : []),
  ],
  answer(answers, world) {
    const state = chosen('found_state', answers)
    if (state === 'suspended') return release(answers, world)
    if (state === 'not_suspended') return stillWorks
    return {
      headline: 'return_found',
      procedure: 'return_card',
      steps: ['hand_in_now'],
      duration: 'same_day',
      stopsMeanwhile: 'everything_for_good',
      ifNothing: 'nothing_changes',
      sections: ['loss', 'return'],
      cites: ['SUS-06', 'RET-01'],
    }
  },
}

const stillWorks: AnswerParts = {
  headline: 'found_still_works',
  steps: [],
  duration: 'at_once',
  stopsMeanwhile: 'nothing',
  ifNothing: 'nothing_changes',
  sections: ['loss'],
  cites: ['SUS-10'],
}

function release(answers: Circumstances, world: NavigatorContext): AnswerParts {
  const withMove = chosen('with_move', answers) === 'yes'
  const visit = { procedure: 'release_suspension', withMove }
  return {
    headline: 'release',
    procedure: 'release_suspension',
    withMove,
    steps: ['release_at_window'],
    deadlines: usableAfter('suspension_release', visit, world),
    duration: 'same_day',
    stopsMeanwhile: 'portal_for_days',
    ifNothing: 'stays_suspended',
    sections: ['loss'],
    cites: ['SUS-05', 'SUS-11', 'SUS-14', 'WIN-31'],
  }
}

/** Who cannot name the PIN tells when it was asked for. */
const pinQuestions: LifeEvent['asks'] = (answers) => [
  'which_pin',
  ...(chosen('which_pin', answers) === 'unsure' ? (['pin_symptom'] as const) : []),
  'with_move',
]

const forgotPin: LifeEvent = {
  id: 'forgot_pin',
  group: 'trouble',
  asks: pinQuestions,
  answer: (answers) => pinAnswer(answers, 'pin_reset'),
}

const lockedPin: LifeEvent = {
  id: 'locked_pin',
  group: 'trouble',
  asks: pinQuestions,
  answer: (answers) => pinAnswer(answers, 'pin_unlock'),
}

function pinAnswer(answers: Circumstances, procedure: 'pin_reset' | 'pin_unlock'): AnswerParts {
  const unlock = procedure === 'pin_unlock'
  const likely = likelyPin(answers, unlock)
  const sign = likely?.pin === 'sign'
  return {
    headline: unlock && sign ? 'pin_unlock_sign' : procedure,
    procedure,
    withMove: chosen('with_move', answers) === 'yes',
    steps: ['choose_new_pin', ...(sign ? (['store_reset_sign'] as const) : []), 'software_cannot'],
    duration: 'same_day',
    stopsMeanwhile: 'locked_function',
    ifNothing: 'stays_locked',
    sections: ['pins'],
    cites: [
      'PIN-14',
      'PIN-15',
      'PIN-16',
      ...(sign ? (['PIN-11', 'PIN-12'] as const) : (['PIN-13'] as const)),
      ...(likely?.cites ?? []),
      'WIN-33',
    ],
  }
}

const damaged: LifeEvent = {
  id: 'damaged',
  group: 'trouble',
  asks: () => ['damage', 'with_certificate'],
  answer: (answers, world) =>
    reissueAnswer(
      {
        reason: chosen('damage', answers) === 'chip' ? 'chip_broken' : 'soiled',
        answers,
        packing: ['card_in_hand'],
        steps: ['hand_in_old'],
        extra: { sections: ['reissue', 'care'], cites: ['RET-01'] },
      },
      world,
    ),
}

const suspicious: LifeEvent = {
  id: 'suspicious',
  group: 'help',
  asks: () => ['fraud_kind'],
  answer(answers) {
    const complaint = chosen('fraud_kind', answers) === 'complaint'
    return {
      headline: complaint ? 'complain' : 'hang_up',
      steps: complaint ? ['ask_advice'] : ['end_call', 'no_bank_numbers', 'ask_advice'],
      topic: complaint ? 'personal_information' : 'fraud',
      duration: 'one_call',
      stopsMeanwhile: 'nothing',
      ifNothing: 'fraud_goes_on',
      sections: ['fraud', 'contacts'],
      cites: complaint ? ['CONTACT-10'] : ['FRAUD-01', 'FRAUD-02', 'FRAUD-03', 'FRAUD-04'],
    }
  },
}

const hearing: LifeEvent = {
  id: 'hearing',
  group: 'help',
  asks: () => ['fax_purpose'],
  answer(answers) {
    const suspend = chosen('fax_purpose', answers) === 'suspend'
    return {
      headline: suspend ? 'fax_suspend' : 'fax_question',
      steps: suspend ? ['write_reply_number', 'write_all_items'] : ['write_reply_number'],
      duration: 'fax_reply',
      stopsMeanwhile: suspend ? 'card_and_certificates' : 'nothing',
      ifNothing: suspend ? 'misuse' : 'nothing_changes',
      sections: ['fax', 'contacts'],
      cites: [
        'FAX-01',
        'FAX-02',
        'FAX-03',
        ...(suspend ? (['FAX-05', 'FAX-06', 'SUS-13'] as const) : (['FAX-04'] as const)),
      ] satisfies Answer['cites'],
    }
  },
}

export const troubleEvents: readonly LifeEvent[] = [
  lost,
  found,
  forgotPin,
  lockedPin,
  damaged,
  suspicious,
  hearing,
]

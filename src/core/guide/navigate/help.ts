// Events that ask how things stand: a card to collect, an application on its way, a police
// number that is missing, somebody who cannot come.
//
// The guide says little about them. What it says is told with its source; for the rest the
// answer names the line that knows, and promises nothing.

import type { Answer, StepKey } from './answer.ts'
import type { AnswerParts } from './compose.ts'
import type { LifeEvent } from './event.ts'
import { chosen } from './questions.ts'

const collectCard: LifeEvent = {
  id: 'collect_card',
  group: 'card',
  asks: () => [],
  answer: () => ({
    headline: 'book_delivery',
    procedure: 'deliver_card',
    packing: ['replaces_card'],
    steps: ['book_by_phone', 'set_pins_at_delivery', 'pay_if_due'],
    topic: 'delivery_booking',
    duration: 'same_day',
    stopsMeanwhile: 'nothing',
    ifNothing: 'no_card',
    sections: ['reissue', 'pins', 'contacts'],
    cites: ['CONTACT-05', 'PIN-05', 'PIN-10', 'REISSUE-05', 'RET-01'],
  }),
}

const applicationState: LifeEvent = {
  id: 'application_state',
  group: 'card',
  asks: () => [],
  answer: () => ({
    headline: 'application_state',
    steps: ['ask_state_by_phone'],
    topic: 'delivery_booking',
    duration: 'new_card',
    stopsMeanwhile: 'nothing',
    ifNothing: 'nothing_changes',
    sections: ['reissue', 'contacts'],
    cites: ['REISSUE-04', 'CONTACT-05'],
  }),
}

type WhereLost = 'home' | 'outside' | 'stolen' | 'disaster'

const policeParts: Readonly<Record<WhereLost, Pick<AnswerParts, 'headline' | 'steps' | 'cites'>>> =
  {
    home: {
      headline: 'police_not_needed',
      steps: ['call_suspend', 'abolish_if_not_found'],
      cites: ['SUS-07', 'REISSUE-03'],
    },
    outside: {
      headline: 'police_first',
      steps: ['call_suspend', 'police_gives_number', 'then_to_window'],
      cites: ['SUS-08', 'REISSUE-03'],
    },
    stolen: {
      headline: 'police_first',
      steps: ['call_suspend', 'police_gives_number', 'then_to_window'],
      cites: ['SUS-08', 'REISSUE-03', 'FEE-02'],
    },
    disaster: {
      headline: 'abolish_disaster',
      steps: ['call_suspend', 'report_fire'],
      cites: ['SUS-09'],
    },
  }

const policeNumber: LifeEvent = {
  id: 'police_number',
  group: 'trouble',
  asks: () => ['lost_where'],
  answer(answers) {
    const where = chosen('lost_where', answers) ?? 'outside'
    return {
      ...policeParts[where],
      procedure: 'report_loss_abolish',
      packing: [where === 'home' ? 'lost_at_home' : where === 'outside' ? 'lost_outside' : where],
      topic: 'suspension',
      duration: 'same_day',
      stopsMeanwhile: 'card_and_certificates',
      ifNothing: 'stays_suspended',
      sections: ['loss', 'reissue'],
    }
  },
}

const absentSteps: readonly StepKey[] = [
  'reset_in_person',
  'family_may_suspend',
  'proxy_may_switch',
  'ask_papers_first',
]

const forSomeone: LifeEvent = {
  id: 'for_someone',
  group: 'help',
  asks: () => ['for_whom'],
  answer(answers) {
    const child = chosen('for_whom', answers) === 'child'
    return {
      headline: 'someone_else',
      steps: child ? ['no_sign_under_age', ...absentSteps] : absentSteps,
      topic: 'delivery_booking',
      duration: 'one_call',
      stopsMeanwhile: 'nothing',
      ifNothing: 'nothing_changes',
      sections: ['pins', 'loss', 'face-authentication', 'contacts'],
      cites: [
        'PIN-14',
        'FAX-05',
        'FACE-02',
        'CONTACT-05',
        ...(child ? (['JPKI-S-03'] as const) : []),
      ] satisfies Answer['cites'],
    }
  },
}

export const helpEvents: readonly LifeEvent[] = [
  policeNumber,
  collectCard,
  applicationState,
  forSomeone,
]

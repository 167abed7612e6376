// Events of use: certificates from stores and by post, insurance, the card without a PIN.

import { kioskOffer } from '../../kiosk/kiosk.ts'
import { dayOf, daysBetween } from '../../kernel/day.ts'
import type { Answer, NavigatorContext } from './answer.ts'
import type { AnswerParts } from './compose.ts'
import type { LifeEvent } from './event.ts'
import { chosen, dayTold, type Circumstances } from './questions.ts'

const store: LifeEvent = {
  id: 'store_certificate',
  group: 'use',
  asks: (answers) => [
    'store_document',
    ...(chosen('store_document', answers) === 'other' ? [] : (['card_kind'] as const)),
  ],
  answer(answers, world) {
    const document = chosen('store_document', answers) ?? 'other'
    const offer = kioskOffer(
      {
        at: world.now,
        document,
        cardState: 'active',
        authCertificateValid: true,
        faceAuthCard: chosen('card_kind', answers) === 'face',
        storeOpens: '00:00',
        storeCloses: '00:00',
        hasMultiCopyMachine: true,
      },
      world,
    )
    return {
      headline: storeHeadline(offer.reason),
      steps: storeSteps(offer.reason),
      fee:
        offer.reason === 'face-auth-card-has-no-pin' ? { kind: 'none' } : priceOf(document, world),
      topic: 'convenience_store',
      duration: 'at_once',
      stopsMeanwhile: offer.reason === 'face-auth-card-has-no-pin' ? 'pin_services' : 'nothing',
      ifNothing: 'nothing_changes',
      sections: ['convenience-store', 'smart-application'],
      cites: ['CVS-01', 'CVS-02', 'CVS-03', 'CVS-04', 'CVS-05', ...offer.cites],
    }
  },
}

function storeHeadline(reason: string): Answer['headline'] {
  switch (reason) {
    case 'kiosk-available':
      return 'store_now'
    case 'face-auth-card-has-no-pin':
      return 'store_not_with_face'
    case 'kiosk-document-unknown':
      return 'store_not_offered'
    default:
      return 'store_later'
  }
}

function storeSteps(reason: string): Answer['steps'] {
  const possible = reason !== 'face-auth-card-has-no-pin' && reason !== 'kiosk-document-unknown'
  return possible ? ['use_machine'] : ['go_to_window_for_other']
}

function priceOf(document: string, { town }: NavigatorContext): Answer['fee'] {
  const prices: Readonly<Record<string, number>> = town.fees.kioskYen
  const amountYen = Object.hasOwn(prices, document) ? prices[document] : undefined
  return amountYen === undefined ? { kind: 'not_stated' } : { kind: 'each', amountYen }
}

const smart: LifeEvent = {
  id: 'smart_application',
  group: 'use',
  asks: (answers, { town }) => [
    'smart_document',
    ...(isOffered(answers, town) ? (['card_kind'] as const) : []),
  ],
  answer(answers, { town }) {
    const shared = {
      fee: { kind: 'not_stated' },
      duration: 'by_post',
      ifNothing: 'nothing_changes',
      sections: ['smart-application', 'convenience-store'],
    } as const
    const cites = ['SMART-01', 'SMART-02', 'SMART-04', 'SMART-05'] as const
    if (!isOffered(answers, town)) {
      return {
        ...shared,
        headline: 'smart_not_offered',
        steps: ['go_to_window_for_other'],
        stopsMeanwhile: 'nothing',
        cites,
      }
    }
    const face = chosen('card_kind', answers) === 'face'
    return {
      ...shared,
      headline: face ? 'smart_not_with_face' : 'smart_order',
      steps: face ? ['go_to_window_for_other'] : ['smart_three_steps'],
      stopsMeanwhile: face ? 'pin_services' : 'nothing',
      cites: [...cites, 'SMART-03', ...(face ? (['SMART-07'] as const) : [])],
    }
  },
}

function isOffered(answers: Circumstances, town: NavigatorContext['town']): boolean {
  const document = chosen('smart_document', answers)
  return document !== undefined && town.smartDocuments.includes(document)
}

const insurance: LifeEvent = {
  id: 'insurance',
  group: 'use',
  asks: () => ['auth_expiry', 'card_kind'],
  answer(answers, { rules, now }) {
    const expiry = dayTold('auth_expiry', answers)
    const left = expiry === undefined ? undefined : daysBetween(dayOf(now), expiry)
    if (left !== undefined && left <= rules.insurance.refusedAtDaysLeft) {
      return {
        headline: 'insurance_renew_first',
        procedure: left < 0 ? 'certificate_issue' : 'certificate_renew',
        steps: ['enter_resident_pin', 'register_insurance_ways'],
        fee: { kind: 'free' },
        duration: 'same_day',
        stopsMeanwhile: 'nothing',
        ifNothing: 'cannot_register',
        sections: ['insurance', 'notice'],
        cites: ['HIC-03', 'AMB-26', 'NOTICE-04'],
      }
    }
    const face = chosen('card_kind', answers) === 'face'
    return {
      headline: 'insurance_register',
      procedure: 'register_insurance_use',
      service: 'health_insurance_registration',
      steps: ['register_insurance_ways'],
      fee: { kind: 'none' },
      duration: 'at_once',
      stopsMeanwhile: 'nothing',
      ifNothing: 'nothing_changes',
      sections: face ? ['insurance', 'face-authentication'] : ['insurance'],
      cites: ['HIC-01', 'HIC-02', ...(face ? (['HIC-05'] as const) : [])],
    }
  },
}

const faceAuthCard: LifeEvent = {
  id: 'face_card',
  group: 'use',
  asks: () => ['has_card'],
  answer(answers) {
    const shared = {
      steps: ['ask_before_switch'],
      stopsMeanwhile: 'pin_services',
      ifNothing: 'nothing_changes',
      sections: ['face-authentication'],
    } as const
    if (chosen('has_card', answers) === 'no') {
      return { ...firstCardParts(), ...shared, headline: 'face_at_application' }
    }
    return {
      ...shared,
      headline: 'switch_face',
      procedure: 'switch_face_auth',
      duration: 'same_day',
      cites: ['FACE-01', 'FACE-02', 'FACE-03', 'FACE-04', 'FACE-05', 'FACE-07'],
    }
  },
}

const account: LifeEvent = {
  id: 'public_account',
  group: 'use',
  asks: () => [],
  answer: () => ({
    headline: 'account_register',
    service: 'public_money_account_registration',
    steps: [],
    duration: 'same_day',
    stopsMeanwhile: 'nothing',
    ifNothing: 'nothing_changes',
    sections: ['windows'],
    cites: ['WIN-03'],
  }),
}

const firstCard: LifeEvent = {
  id: 'first_card',
  group: 'card',
  asks: () => ['nationality'],
  answer: (answers) => ({
    ...firstCardParts(),
    steps: [
      'apply_with_photo',
      ...(chosen('nationality', answers) === 'foreign'
        ? (['apply_after_stay_result'] as const)
        : []),
    ],
    cites: [
      'WIN-03',
      'REISSUE-02',
      'REISSUE-04',
      ...(chosen('nationality', answers) === 'foreign' ? (['STAY-09'] as const) : []),
    ],
  }),
}

function firstCardParts(): AnswerParts {
  return {
    headline: 'first_card',
    procedure: 'apply_first_issue',
    packing: ['photo_is_brought'],
    steps: ['apply_with_photo'],
    duration: 'new_card',
    stopsMeanwhile: 'nothing',
    ifNothing: 'no_card',
    sections: ['windows', 'about'],
    cites: ['FACE-02', 'FACE-03', 'FACE-05', 'WIN-03'],
  }
}

export const useEvents: readonly LifeEvent[] = [
  store,
  smart,
  insurance,
  faceAuthCard,
  account,
  firstCard,
]

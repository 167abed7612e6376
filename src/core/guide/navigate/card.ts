// Events of the card itself: new photo, full field, former surname, certificates, return, death.

import type { Answer } from './answer.ts'
import type { LifeEvent } from './event.ts'
import { chosen } from './questions.ts'
import { reissueAnswer } from './reissue.ts'
import { signWaitsUntil } from './sign-age.ts'
import { newCardAfterLoss } from './trouble.ts'
import { usableAfter } from './visit-day.ts'

const reissue: LifeEvent = {
  id: 'reissue',
  group: 'card',
  asks: (answers, { rules }) => [
    'reason',
    ...(chosen('reason', answers) === 'lost' ? (['lost_where'] as const) : []),
    'with_certificate',
    ...(rules.reissue.paidWhenOldCardMissing.some((each) => each === chosen('reason', answers))
      ? (['old_card'] as const)
      : []),
  ],
  answer(answers, world) {
    const reason = chosen('reason', answers) ?? 'own_convenience'
    if (reason === 'lost') {
      return newCardAfterLoss(chosen('lost_where', answers) ?? 'outside', answers, world)
    }
    if (reason === 'stolen' || reason === 'disaster')
      return newCardAfterLoss(reason, answers, world)
    return reissueAnswer({ reason, answers, packing: ['card_in_hand'] }, world)
  },
}

const photoChange: LifeEvent = {
  id: 'photo_change',
  group: 'card',
  asks: () => ['with_certificate'],
  answer: (answers, world) =>
    reissueAnswer(
      {
        reason: 'own_convenience',
        answers,
        packing: ['card_in_hand'],
        steps: ['hand_in_old'],
        extra: { ifNothing: 'nothing_changes', sections: ['face', 'reissue'], cites: ['FINF-03'] },
      },
      world,
    ),
}

const fieldFull: LifeEvent = {
  id: 'field_full',
  group: 'card',
  asks: () => ['old_card', 'with_certificate'],
  answer: (answers, world) =>
    reissueAnswer(
      {
        reason: 'face_full',
        answers,
        packing: ['card_in_hand'],
        steps: ['hand_in_old'],
        extra: { ifNothing: 'record_differs', sections: ['face', 'reissue'], cites: ['FINF-05'] },
      },
      world,
    ),
}

const sexChange: LifeEvent = {
  id: 'sex_change',
  group: 'card',
  asks: () => ['old_card', 'with_certificate'],
  answer: (answers, world) =>
    reissueAnswer(
      {
        reason: 'sex_change',
        answers,
        packing: ['card_in_hand'],
        steps: ['give_notice', 'hand_in_old'],
        extra: {
          stopsMeanwhile: 'sign_certificate',
          ifNothing: 'record_differs',
          sections: ['reissue', 'changes'],
          cites: ['REV-04', 'FEE-02', 'FEE-03'],
        },
      },
      world,
    ),
}

const formerSurname: LifeEvent = {
  id: 'former_surname',
  group: 'card',
  asks: (answers) => [
    'surname_how',
    ...(chosen('surname_how', answers) === 'printed' ? (['with_certificate'] as const) : []),
  ],
  answer(answers, world) {
    if (chosen('surname_how', answers) === 'printed') {
      return reissueAnswer(
        {
          reason: 'preprinted_former_surname',
          answers,
          packing: ['card_in_hand'],
          steps: ['surname_on_record_first', 'hand_in_old'],
          extra: {
            stopsMeanwhile: 'sign_certificate',
            ifNothing: 'nothing_changes',
            sections: ['face', 'reissue'],
            cites: ['FINF-04', 'WIN-34'],
          },
        },
        world,
      )
    }
    return {
      headline: 'former_surname',
      procedure: 'face_info_update',
      withMove: true,
      steps: ['surname_on_record_first', 'enter_resident_pin', 'face_rewritten', 'sign_again'],
      duration: 'same_day',
      stopsMeanwhile: 'sign_certificate',
      ifNothing: 'nothing_changes',
      sections: ['face', 'changes'],
      cites: ['FINF-04', 'WIN-34', 'REV-04'],
    }
  },
}

const wantCertificate: LifeEvent = {
  id: 'want_certificate',
  group: 'card',
  asks: (answers) => [
    'which_certificate',
    ...(chosen('which_certificate', answers) === 'auth' ? [] : (['birth_date'] as const)),
    'with_move',
  ],
  answer(answers, world) {
    const auth = chosen('which_certificate', answers) === 'auth'
    const withMove = chosen('with_move', answers) === 'yes'
    const visit = { procedure: 'certificate_issue_renew', withMove }
    const waits = auth ? undefined : signWaitsUntil(answers, world)
    return {
      headline: waits ? 'sign_from_birthday' : 'issue_certificate',
      procedure: 'certificate_issue',
      withMove,
      steps: [...(waits ? (['under_age_later'] as const) : []), 'enter_resident_pin'],
      fee: { kind: 'free' },
      deadlines: waits
        ? [{ key: 'sign_from', day: waits, edge: 'from' }]
        : usableAfter(auth ? 'auth_new_issue' : 'sign_new_issue', visit, world),
      duration: 'same_day',
      stopsMeanwhile: auth ? 'portal_for_days' : 'nothing',
      ifNothing: auth ? 'nothing_changes' : 'no_sign',
      sections: auth ? ['auth-certificate', 'jpki'] : ['sign-certificate', 'jpki'],
      cites: [
        'JPKI-04',
        'FEE-06',
        'PIN-17',
        'USE-01',
        ...(auth ? (['JPKI-A-04'] as const) : (['JPKI-S-03', 'JPKI-S-04'] as const)),
      ],
    }
  },
}

const revokeCertificate: LifeEvent = {
  id: 'revoke_certificate',
  group: 'card',
  asks: () => ['which_certificate', 'with_move'],
  answer: (answers) => ({
    headline: 'revoke_certificate',
    procedure: 'certificate_revoke',
    withMove: chosen('with_move', answers) === 'yes',
    steps: ['software_can_revoke'],
    duration: 'same_day',
    stopsMeanwhile: 'named_certificate',
    ifNothing: 'nothing_changes',
    sections: ['client-software', 'jpki'],
    cites: ['REV-09', 'CLIENT-02', 'WIN-29', 'REV-11'],
  }),
}

const returnCard: LifeEvent = {
  id: 'return_card',
  group: 'card',
  asks: () => [],
  answer: () => ({
    headline: 'return_card',
    procedure: 'return_card',
    steps: ['hand_in_now'],
    duration: 'same_day',
    stopsMeanwhile: 'everything_for_good',
    ifNothing: 'nothing_changes',
    sections: ['return'],
    cites: ['RET-01', 'RET-04', 'REV-03l'],
  }),
}

const someoneDied: LifeEvent = {
  id: 'someone_died',
  group: 'card',
  asks: () => [],
  answer: () => ({
    headline: 'keep_deceased',
    steps: ['keep_until_finished'],
    duration: 'at_once',
    stopsMeanwhile: 'everything_for_good',
    ifNothing: 'nothing_changes',
    sections: ['return'],
    cites: ['RET-03', 'REV-03g'] satisfies Answer['cites'],
  }),
}

export const cardEvents: readonly LifeEvent[] = [
  reissue,
  wantCertificate,
  photoChange,
  fieldFull,
  formerSurname,
  sexChange,
  revokeCertificate,
  returnCard,
  someoneDied,
]

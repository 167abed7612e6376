// 再交付申請 — a new card in place of the one that was lost, damaged, filled up or has ended.
//
// The reason decides the fee, so it must fit what is known of the card (FEE-09); the fee
// itself is charged when the new card is handed over (REISSUE-05). A mere application
// changes nothing on the old card, which may still be found and released (SUS-12).

import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { accept, refuse, type Refused } from '../kernel/outcome.ts'
import { openApplication } from '../resident-file/resident-file.ts'
import {
  acceptedApplication,
  applicationFields,
  photoIsBrought,
  refusedSignature,
} from './application-form.ts'
import { defineProcedure, type Given } from './define.ts'
import { whyReasonDoesNotFit } from './reissue-reason.ts'
import { reissueReasons, type ReissueReason } from './terms.ts'

export const applyReissue = defineProcedure({
  id: 'apply_reissue',
  title: '再交付申請',
  cites: [
    'REISSUE-01',
    'REISSUE-02',
    'REISSUE-03',
    'REISSUE-04',
    'REISSUE-05',
    'FINF-03',
    'FINF-04',
    'FINF-05',
    'SUS-12',
    'WIN-21',
  ],
  about: 'card',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: [
    'identity_document',
    { paper: 'photo', when: 'photo_is_brought' },
    { paper: 'police_report_number', when: 'lost_outside' },
    { paper: 'police_report_number', when: 'stolen' },
    { paper: 'disaster_certificate', when: 'disaster' },
    { paper: 'old_card', when: 'card_in_hand', optional: true },
  ],
  channels: ['window', 'portal'],
  windowRow: 'apply_reissue',
  fee: 'reissue_table',
  fields: {
    reason: { kind: 'choice', options: reissueReasons },
    lostAtHome: { kind: 'yes_no', optional: true },
    policeReportNumber: { kind: 'text', maxLength: 40, optional: true },
    ...applicationFields,
  },
  effects: {},

  circumstances: (_about, given) => [
    ...(photoIsBrought(given) ? ['photo_is_brought'] : []),
    ...circumstanceOfLoss(given.input),
  ],

  decide(about, given) {
    const refused =
      refusedSecond(openApplication(about.file)?.expectedFrom) ??
      refusedWithoutNumber(given) ??
      whyReasonDoesNotFit(about, given, given.input.reason) ??
      refusedSignature(about, given)
    if (refused) return refused
    return accept<Fact>(acceptedApplication(about, given, given.input.reason))
  },
})

type Loss = { readonly reason: ReissueReason; readonly lostAtHome?: boolean }

/** REISSUE-03: 4(1) exempts loss at home, and the exemption wins over 2(13). */
function circumstanceOfLoss({ reason, lostAtHome }: Loss): readonly string[] {
  switch (reason) {
    case 'lost':
      return [lostAtHome === true ? 'lost_at_home' : 'lost_outside']
    case 'stolen':
    case 'disaster':
      return [reason]
    default:
      return ['card_in_hand']
  }
}

function refusedSecond(expectedFrom: Day | undefined): Refused | undefined {
  if (expectedFrom === undefined) return undefined
  return refuse('application-open', 'REISSUE-04', {
    next: 'withdraw_application',
    detail: { expectedFrom },
  })
}

function refusedWithoutNumber({
  input,
}: Given<Loss & { policeReportNumber?: string }>): Refused | undefined {
  const [circumstance] = circumstanceOfLoss(input)
  const reported = circumstance === 'lost_outside' || circumstance === 'stolen'
  if (!reported || input.policeReportNumber !== undefined) return undefined
  return refuse('police-number-missing', 'REISSUE-03', { detail: { field: 'policeReportNumber' } })
}

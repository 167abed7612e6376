// 交付申請 — somebody who never had a card applies for the first one.
//
// Whoever holds or held a card applies for a reissue instead, because the reason decides
// the fee. One application at a time: a second photo does not make a second card.

import { accept, refuse } from '../kernel/outcome.ts'
import { openApplication } from '../resident-file/resident-file.ts'
import {
  acceptedApplication,
  applicationFields,
  photoIsBrought,
  refusedSignature,
} from './application-form.ts'
import { defineProcedure } from './define.ts'

export const applyFirstIssue = defineProcedure({
  id: 'apply_first_issue',
  title: '交付申請',
  cites: ['WIN-03', 'REISSUE-02', 'REISSUE-04', 'FACE-03', 'STAY-09', 'JPKI-S-03', 'GEN-16'],
  about: 'resident',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: ['identity_document', { paper: 'photo', when: 'photo_is_brought' }],
  channels: ['window', 'portal'],
  windowRow: 'apply_reissue',
  fee: 'none',
  fields: applicationFields,
  effects: {},

  circumstances: (_about, given) => (photoIsBrought(given) ? ['photo_is_brought'] : []),

  decide(about, given) {
    const open = openApplication(about.file)
    if (open) {
      return refuse('application-open', 'REISSUE-04', {
        next: 'withdraw_application',
        detail: {
          expectedFrom: open.expectedFrom,
        },
      })
    }
    if (about.file.cards.length > 0)
      return refuse('card-exists', 'REISSUE-01', { next: 'apply_reissue' })
    return (
      refusedSignature(about, given) ?? accept(acceptedApplication(about, given, 'first_issue'))
    )
  },
})

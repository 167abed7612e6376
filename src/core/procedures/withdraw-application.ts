// 申請の取下げ — an application that is not wanted any more, up to the day the card is handed over.

import { accept, refuse, unreachable } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const withdrawApplication = defineProcedure({
  id: 'withdraw_application',
  title: '申請の取下げ',
  cites: ['REISSUE-05', 'REISSUE-04'],
  about: 'application',
  applicant: ['holder', 'guardian', 'proxy'],
  bring: ['identity_document'],
  channels: ['window', 'portal'],
  fee: 'none',
  fields: {},
  effects: {},

  decide({ application, resident }, { today }) {
    switch (application.state) {
      case 'accepted':
      case 'made':
        return accept({
          type: 'ApplicationWithdrawn',
          residentId: resident.id,
          applicationId: application.id,
          on: today,
        })
      case 'delivered':
        return refuse('card-already-delivered', 'REISSUE-05', { next: 'return_card' })
      case 'withdrawn':
        return refuse('application-withdrawn', 'REISSUE-01', { next: 'apply_reissue' })
      default:
        return unreachable(application.state)
    }
  },
})

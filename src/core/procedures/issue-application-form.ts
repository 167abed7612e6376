// 申請書交付 — a paper form, or one with a printed QR code for applying by smartphone.

import { accept } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'

export const issueApplicationForm = defineProcedure({
  id: 'issue_application_form',
  title: '申請書交付',
  cites: ['WIN-20', 'WIN-03', 'STAY-09'],
  about: 'resident',
  applicant: ['holder', 'guardian', 'household_member', 'proxy'],
  bring: ['identity_document'],
  channels: ['window'],
  windowRow: 'issue_application_form',
  fee: 'none',
  fields: { withQrCode: { kind: 'yes_no' } },
  effects: {},

  decide({ resident }, { today, input }) {
    return accept({
      type: 'ApplicationFormIssued',
      residentId: resident.id,
      on: today,
      withQrCode: input.withQrCode,
    })
  },
})

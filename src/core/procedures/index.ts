// The register of all procedures: one line each, and the only barrel of the code.

import { applyFirstIssue } from './apply-first-issue.ts'
import { applyReissue } from './apply-reissue.ts'
import type { AnyProcedure } from './define.ts'
import { deliverCard } from './deliver-card.ts'
import { expireCard } from './expire-card.ts'
import { issueApplicationForm } from './issue-application-form.ts'
import { pinChange } from './pin-change.ts'
import { pinReset } from './pin-reset.ts'
import { pinUnlock } from './pin-unlock.ts'
import { recordCardMade } from './record-card-made.ts'
import { recordCertificateIssued } from './record-certificate-issued.ts'
import { releaseSuspension } from './release-suspension.ts'
import { reportLossAbolish } from './report-loss-abolish.ts'
import { returnCard } from './return-card.ts'
import { suspend } from './suspend.ts'
import { withdrawApplication } from './withdraw-application.ts'

export const procedures: readonly AnyProcedure[] = [
  issueApplicationForm,
  applyFirstIssue,
  applyReissue,
  withdrawApplication,
  deliverCard,
  suspend,
  releaseSuspension,
  reportLossAbolish,
  returnCard,
  pinChange,
  pinReset,
  pinUnlock,
  recordCardMade,
  recordCertificateIssued,
  expireCard,
]

const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]))

export function procedureById(id: string): AnyProcedure | undefined {
  return byId.get(id)
}

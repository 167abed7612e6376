// The register of all procedures: one line each, and the only barrel of the code.

import { applyFirstIssue } from './apply-first-issue.ts'
import { applyReissue } from './apply-reissue.ts'
import { certificateIssue } from './certificate-issue.ts'
import { certificateRenew } from './certificate-renew.ts'
import { certificateRevoke } from './certificate-revoke.ts'
import { changeAdultWardship } from './change-adult-wardship.ts'
import { changeAlias } from './change-alias.ts'
import { changeFormerSurname } from './change-former-surname.ts'
import { changeMyNumber } from './change-my-number.ts'
import { changeName } from './change-name.ts'
import { changeResidentCode } from './change-resident-code.ts'
import { changeSex } from './change-sex.ts'
import { changeStay } from './change-stay.ts'
import { chooseReminder } from './choose-reminder.ts'
import { continuedUse } from './continued-use.ts'
import { correctBirthDate } from './correct-birth-date.ts'
import type { AnyProcedure } from './define.ts'
import { deleteRecord } from './delete-record.ts'
import { deliverCard } from './deliver-card.ts'
import { expireCard } from './expire-card.ts'
import { expireCertificate } from './expire-certificate.ts'
import { faceInfoUpdate } from './face-info-update.ts'
import { issueApplicationForm } from './issue-application-form.ts'
import { issueDocument } from './issue-document.ts'
import { lapseLate90 } from './lapse-late-90.ts'
import { leaveRegister } from './leave-register.ts'
import { moveAbroad } from './move-abroad.ts'
import { moveWithinWard } from './move-within-ward.ts'
import { onlineMoveOut } from './online-move-out.ts'
import { pinChange } from './pin-change.ts'
import { pinReset } from './pin-reset.ts'
import { pinUnlock } from './pin-unlock.ts'
import { recordCardMade } from './record-card-made.ts'
import { recordCertificateIssued } from './record-certificate-issued.ts'
import { recordMovedOut } from './record-moved-out.ts'
import { registerDeath } from './register-death.ts'
import { registerInsuranceUse } from './register-insurance-use.ts'
import { releaseSuspension } from './release-suspension.ts'
import { reportLossAbolish } from './report-loss-abolish.ts'
import { returnCard } from './return-card.ts'
import { returnNotificationCard } from './return-notification-card.ts'
import { sendNotice } from './send-notice.ts'
import { specialMoveIn } from './special-move-in.ts'
import { specialMoveOut } from './special-move-out.ts'
import { staySpecialExtension } from './stay-special-extension.ts'
import { stayValidityChange } from './stay-validity-change.ts'
import { suspend } from './suspend.ts'
import { switchFaceAuth } from './switch-face-auth.ts'
import { switchToStandard } from './switch-to-standard.ts'
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
  returnNotificationCard,
  pinChange,
  pinReset,
  pinUnlock,
  certificateIssue,
  certificateRenew,
  certificateRevoke,
  faceInfoUpdate,
  continuedUse,
  stayValidityChange,
  staySpecialExtension,
  switchFaceAuth,
  switchToStandard,
  moveWithinWard,
  specialMoveOut,
  onlineMoveOut,
  specialMoveIn,
  moveAbroad,
  changeName,
  changeFormerSurname,
  changeAlias,
  changeSex,
  correctBirthDate,
  changeStay,
  changeAdultWardship,
  changeMyNumber,
  changeResidentCode,
  registerDeath,
  deleteRecord,
  leaveRegister,
  registerInsuranceUse,
  chooseReminder,
  issueDocument,
  recordCardMade,
  recordCertificateIssued,
  recordMovedOut,
  expireCard,
  expireCertificate,
  lapseLate90,
  sendNotice,
]

const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]))

export function procedureById(id: string): AnyProcedure | undefined {
  return byId.get(id)
}

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
import type { ProcedureId } from './procedure-id.ts'
import { recordCardMade } from './record-card-made.ts'
import { recordCertificateIssued } from './record-certificate-issued.ts'
import { recordMovedOut } from './record-moved-out.ts'
import { registerDeath } from './register-death.ts'
import { registerInsuranceUse } from './register-insurance-use.ts'
import { registerSeal } from './register-seal.ts'
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

const register = {
  issue_application_form: issueApplicationForm,
  apply_first_issue: applyFirstIssue,
  apply_reissue: applyReissue,
  withdraw_application: withdrawApplication,
  deliver_card: deliverCard,
  suspend: suspend,
  release_suspension: releaseSuspension,
  report_loss_abolish: reportLossAbolish,
  return_card: returnCard,
  return_notification_card: returnNotificationCard,
  pin_change: pinChange,
  pin_reset: pinReset,
  pin_unlock: pinUnlock,
  certificate_issue: certificateIssue,
  certificate_renew: certificateRenew,
  certificate_revoke: certificateRevoke,
  face_info_update: faceInfoUpdate,
  continued_use: continuedUse,
  stay_validity_change: stayValidityChange,
  stay_special_extension: staySpecialExtension,
  switch_face_auth: switchFaceAuth,
  switch_to_standard: switchToStandard,
  move_within_ward: moveWithinWard,
  special_move_out: specialMoveOut,
  online_move_out: onlineMoveOut,
  special_move_in: specialMoveIn,
  move_abroad: moveAbroad,
  change_name: changeName,
  change_former_surname: changeFormerSurname,
  change_alias: changeAlias,
  change_sex: changeSex,
  correct_birth_date: correctBirthDate,
  change_stay: changeStay,
  change_adult_wardship: changeAdultWardship,
  register_seal: registerSeal,
  change_my_number: changeMyNumber,
  change_resident_code: changeResidentCode,
  register_death: registerDeath,
  delete_record: deleteRecord,
  leave_register: leaveRegister,
  register_insurance_use: registerInsuranceUse,
  choose_reminder: chooseReminder,
  issue_document: issueDocument,
  record_card_made: recordCardMade,
  record_certificate_issued: recordCertificateIssued,
  record_moved_out: recordMovedOut,
  expire_card: expireCard,
  expire_certificate: expireCertificate,
  lapse_late_90: lapseLate90,
  send_notice: sendNotice,
} as const satisfies { readonly [Id in ProcedureId]: AnyProcedure & { readonly id: Id } }

export const procedures: readonly AnyProcedure[] = Object.values(register)

export function procedureOf(id: ProcedureId): AnyProcedure {
  return register[id]
}

/** The one place where a code from outside (a form, a body, the ledger) becomes a procedure. */
export function procedureById(id: string): AnyProcedure | undefined {
  return isProcedureId(id) ? register[id] : undefined
}

export function isProcedureId(text: string): text is ProcedureId {
  return Object.hasOwn(register, text)
}

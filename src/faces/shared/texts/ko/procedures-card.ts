// Names of the procedures about the card itself, and one sentence on what each does.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { ProceduresCardKey } from '../ja/procedures-card.ts'

export const proceduresCardKo = {
  apply_first_issue: '마이넘버카드 발급 신청',
  'apply_first_issue.about': '처음으로 마이넘버카드를 신청합니다. 수령까지 1~2개월 걸립니다.',
  apply_reissue: '마이넘버카드 재발급 신청',
  'apply_reissue.about':
    '분실, 파손, 기한 만료 등의 경우 새 카드를 신청합니다. 수수료는 사유에 따라 다르며 수령할 때 받습니다.',
  deliver_card: '마이넘버카드 교부',
  'deliver_card.about': '완성된 카드를 비밀번호를 설정한 뒤 드립니다.',
  return_notification_card: '통지카드 반납',
  'return_notification_card.about': '종이 통지카드를 반납하는 절차입니다.',
  issue_application_form: '교부신청서 배부',
  'issue_application_form.about': '카드 신청서를 드립니다(QR코드 포함 선택 가능).',
  withdraw_application: '신청 취하',
  'withdraw_application.about': '아직 수령하지 않은 카드의 신청을 취하합니다.',
  suspend: '일시정지',
  'suspend.about':
    '분실·도난 시 카드와 전자증명서를 즉시 사용할 수 없게 합니다. 찾으면 되돌릴 수 있습니다.',
  release_suspension: '일시정지 해제',
  'release_suspension.about':
    '찾은 카드를 다시 사용할 수 있게 합니다. 마이나포털 로그인은 2일 후부터 가능합니다.',
  report_loss_abolish: '분실·폐지 신고',
  'report_loss_abolish.about': '찾지 못한 카드를 폐지합니다. 나중에 찾아도 되돌릴 수 없습니다.',
  return_card: '카드 반납',
  'return_card.about':
    '사용하지 않는 카드를 창구에 반납합니다. 카드와 전자증명서를 사용할 수 없게 됩니다.',
  pin_change: '비밀번호 변경',
  'pin_change.about': '현재 비밀번호를 입력하고 새 번호로 바꿉니다.',
  pin_reset: '비밀번호 재설정',
  'pin_reset.about': '잊어버린 비밀번호 대신 새 번호를 설정합니다.',
  pin_unlock: '비밀번호 잠금 해제',
  'pin_unlock.about': '연속으로 틀려 잠긴 비밀번호를 다시 사용할 수 있게 합니다.',
  continued_use: '계속 이용(전입 후에도 같은 카드 사용)',
  'continued_use.about':
    '이사 전의 카드를 그대로 사용할 수 있게 합니다. 전입신고 후 90일 이내에 해야 합니다.',
  face_info_update: '권면 기재사항 변경',
  'face_info_update.about':
    '새 주소나 성명을 추기란과 IC칩에 기록합니다. 서명용 전자증명서는 실효되며, 원하시면 새로 발급합니다.',
  stay_validity_change: '재류기간 갱신에 따른 유효기간 변경',
  'stay_validity_change.about':
    '카드의 유효기간을 새 재류기간에 맞춥니다. 유효기한까지 절차를 마쳐 주세요.',
  stay_special_extension: '유효기간 특례 연장',
  'stay_special_extension.about':
    '재류기간 신청 중에 기한이 되는 카드를 1회에 한해 2개월 연장합니다.',
  certificate_issue: '전자증명서 신규 발급',
  'certificate_issue.about': '카드에 전자증명서를 넣습니다. 당분간 무료입니다.',
  certificate_renew: '전자증명서 갱신',
  'certificate_renew.about': '유효기한 3개월 전부터 전자증명서를 갱신할 수 있습니다.',
  certificate_revoke: '전자증명서 실효 신고',
  'certificate_revoke.about': '카드는 그대로 두고 선택한 전자증명서만 사용할 수 없게 합니다.',
  switch_face_auth: '얼굴인증 마이넘버카드로 전환',
  'switch_face_auth.about':
    '비밀번호가 필요 없는 카드로 바꿉니다. 마이나포털과 편의점 발급은 사용할 수 없게 됩니다.',
  expire_card: '카드 유효기간 만료',
  'expire_card.about': '유효기한이 지난 카드를 기한 만료로 기록합니다.',
  expire_certificate: '전자증명서 유효기간 만료',
  'expire_certificate.about': '유효기한이 지난 전자증명서를 기한 만료로 기록합니다.',
  send_notice: '유효기한 안내 발송',
  'send_notice.about': '유효기한이 가까워졌음을 편지로 알립니다.',
  record_card_made: '카드 제작',
  'record_card_made.about': '카드가 제작되었음을 기록합니다.',
  record_certificate_issued: '전자증명서 기록',
  'record_certificate_issued.about': '전자증명서가 발급되었음을 기록합니다.',
} satisfies Record<ProceduresCardKey, string>

// Names of the acts on the resident record and services, and one sentence on each.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { ProceduresRegisterKey } from '../ja/procedures-register.ts'

export const proceduresRegisterKo = {
  switch_to_standard: '비밀번호가 있는 카드로 전환',
  'switch_to_standard.about':
    '비밀번호가 있는 카드로 되돌립니다. 안내에 규정이 없어 직원의 판단을 기록합니다.',
  move_within_ward: '전거신고(구내 이사)',
  'move_within_ward.about': '구내 이사를 신고합니다. 카드를 가져오시면 그 자리에서 변경합니다.',
  special_move_out: '전출신고(카드 특례)',
  'special_move_out.about':
    '국내 다른 지역으로의 이사를 신고합니다. 종이 전출증명서는 필요 없습니다.',
  online_move_out: '온라인 전출신고',
  'online_move_out.about':
    '포털에서 전출을 신고합니다. 이사한 곳의 창구에서 전입신고가 필요합니다.',
  special_move_in: '전입신고(카드 특례)',
  'special_move_in.about':
    '카드 정보로 전입을 신고합니다. 살기 시작한 날부터 14일 이내에 해야 합니다.',
  move_abroad: '해외 전출신고',
  'move_abroad.about':
    '해외 이사를 신고합니다. 카드는 실효되며 해외전출이라고 기재하여 돌려드립니다.',
  change_name: '성명 변경',
  'change_name.about': '변경된 성명을 주민표에 기재합니다. 서명용 전자증명서는 실효됩니다.',
  change_former_surname: '옛 성의 기재·변경·삭제',
  'change_former_surname.about':
    '옛 성을 주민표와 카드 추기란에 기재합니다. 서명용 전자증명서는 실효됩니다.',
  change_alias: '통칭의 기재·변경·삭제',
  'change_alias.about':
    '외국인 주민의 통칭을 주민표와 카드에 기재합니다. 서명용 전자증명서는 실효됩니다.',
  change_sex: '성별 변경',
  'change_sex.about':
    '변경된 성별을 주민표에 기재합니다. 서명용 전자증명서는 실효되며 카드는 무료로 재발급됩니다.',
  correct_birth_date: '생년월일 정정',
  'correct_birth_date.about': '주민표의 생년월일을 정정합니다. 서명용 전자증명서는 실효됩니다.',
  change_stay: '재류기간 변경(주민표)',
  'change_stay.about':
    '새 재류기간을 주민표에 기재합니다. 카드의 유효기간은 별도의 절차가 필요합니다.',
  change_adult_wardship: '성년후견 등기',
  'change_adult_wardship.about': '성년후견의 개시 또는 종료를 기록합니다.',
  change_my_number: '개인번호 변경 신청',
  'change_my_number.about': '개인번호 변경을 신청합니다. 현재 카드는 실효됩니다.',
  change_resident_code: '주민표 코드 변경 신청',
  'change_resident_code.about': '주민표 코드 변경을 신청합니다. 현재 카드는 실효됩니다.',
  register_death: '사망신고에 따른 주민표 말소',
  'register_death.about':
    '사망하신 분의 주민표를 말소합니다. 카드는 실효되지만 반납하지 않아도 됩니다.',
  delete_record: '직권에 의한 주민표 말소',
  'delete_record.about': '실태조사 등에 따라 주민표를 말소합니다. 카드는 실효됩니다.',
  leave_register: '주민기본대장법 적용 종료',
  'leave_register.about':
    '주민기본대장 대상이 아니게 된 분의 주민표를 닫습니다. 카드는 실효됩니다.',
  register_insurance_use: '건강보험증 이용 등록',
  'register_insurance_use.about': '카드를 건강보험증으로 사용할 수 있게 합니다.',
  choose_reminder: '알림 희망',
  'choose_reminder.about': '기한이 가까워지면 원하는 언어로 알림을 받을 수 있습니다.',
  issue_document: '증명서 편의점 발급',
  'issue_document.about': '멀티복사기에서 증명서를 발급받습니다.',
  record_moved_out: '전출에 따른 주민표 말소',
  'record_moved_out.about': '전출 예정일이 된 분의 주민표를 닫습니다.',
  lapse_late_90: '계속 이용 기한 경과로 인한 실효',
  'lapse_late_90.about': '전입신고 후 90일 이내에 계속 이용 절차가 없는 카드를 실효시킵니다.',
} satisfies Record<ProceduresRegisterKey, string>

// Papers and things a person brings, and when they are needed.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { PapersKey } from '../ja/papers.ts'

export const papersKo = {
  card: '마이넘버카드',
  identity_document: '본인확인 서류 1점(운전면허증, 건강보험증 등)',
  second_identity_document: '본인확인 서류 1점 추가(건강보험증, 연금수첩 등)',
  photo: '얼굴 사진(세로 4.5cm×가로 3.5cm)',
  expiry_notice: '유효기한 통지서',
  residence_card: '새 재류카드',
  pending_stay_application: '재류기간 갱신 등을 신청 중임을 알 수 있는 것',
  police_report_number: '경찰 신고 접수번호 메모',
  disaster_certificate: '이재증명서',
  old_card: '기존 마이넘버카드',
  delivery_notice: '교부 통지서',
  proxy_letter: '위임장',
  guardianship_proof: '법정대리인임을 알 수 있는 서류',
  move_out_certificate_data: '전출증명서 정보(카드로 전달됩니다)',
  record_change_notification: '주소·성명 등 변경 신고서',
  listTitle: '가져오실 것',
  optionalPaper: '있으면',
} satisfies Record<PapersKey, string>

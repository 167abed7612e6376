// Labels of the values a refusal may carry.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { RefusalDetailsKey } from '../ja/refusal-details.ts'

export const refusalDetailsKo = {
  go: '방문할 곳',
  opens: '다음 접수 일시',
  opensOn: '진행 가능한 날',
  usableFrom: '사용 가능한 날',
  portalLoginFrom: '마이나포털 로그인 가능일',
  dueOn: '가능해지는 날',
  expectedFrom: '카드 완성 예정일',
  expiryDate: '유효기한',
  papers: '부족한 서류',
  pin: '필요한 비밀번호',
  certificate: '전자증명서',
  field: '항목',
  fits: '맞는 사유',
  applicants: '신청할 수 있는 분',
  next: '가능한 절차',
  lastDay: '마지막 날',
  from: '진행 가능한 날',
  channels: '절차 방법',
  phone: '전화',
} satisfies Record<RefusalDetailsKey, string>

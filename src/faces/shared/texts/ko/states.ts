// The few fixed words for a state, with one sentence each.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { StatesKey } from '../ja/states.ts'

export const statesKo = {
  valid: '유효',
  suspended: '일시정지 중',
  lapsed: '실효',
  expired: '기한 만료',
  abolished: '폐지',
  returned: '반납',
  pin_locked: '비밀번호 잠김',
  validSentence: '이 카드는 사용할 수 있습니다.',
  suspendedSentence:
    '이 카드와 전자증명서는 일시정지 중이므로 지금은 사용할 수 없습니다. 카드를 찾으면 창구에서 일시정지를 해제할 수 있습니다.',
  lapsedSentence:
    '이 카드는 실효되었으며 되돌릴 수 없습니다. 필요하신 분은 재발급을 신청해 주세요.',
  expiredSentence: '이 카드는 유효기한이 지났습니다. 계속 사용하려면 새 카드를 신청해야 합니다.',
  abolishedSentence: '이 카드는 폐지되었습니다. 찾더라도 사용할 수 없으므로 창구에 반납해 주세요.',
  returnedSentence: '이 카드는 반납되었습니다.',
  pin_lockedSentence:
    '비밀번호를 연속으로 틀려 잠겼습니다. 카드와 본인확인 서류를 가지고 카드 창구에서 재설정해 주세요.',
  signPin: '서명용 전자증명서 비밀번호',
  authPin: '이용자증명용 전자증명서 비밀번호',
  resident_registerPin: '주민기본대장용 비밀번호',
  card_infoPin: '권면사항 입력보조용 비밀번호',
  signCertificate: '서명용 전자증명서',
  authCertificate: '이용자증명용 전자증명서',
  certificateOrdered: '발급 처리 중',
  certificateAbsent: '없음',
  triesLeft: '{count}회 남음',
  myNumberCard: '마이넘버카드',
  faceAuthCard: '얼굴인증 마이넘버카드',
  myNumber: '마이넘버(개인번호)',
  name: '성명',
  address: '주소',
  birthDate: '생년월일',
  sex: '성별',
  expiryDate: '유효기한',
  issueDate: '발급일',
} satisfies Record<StatesKey, string>

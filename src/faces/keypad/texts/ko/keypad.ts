// Texts of the resident's keypad. In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { KeypadKey } from '../ja/keypad.ts'

export const keypadKo = {
  title: '비밀번호 입력',
  faceName: '입력 단말기',
  codeTitle: '직원이 알려 드리는 번호를 입력해 주십시오',
  codeLabel: '6자리 번호',
  begin: '시작하기',
  codeUnknown: '이 번호는 사용할 수 없습니다. 직원에게 새 번호를 요청해 주십시오.',
  progress: '질문 {count}개 중 {number}번째',
  verifyTitle: '현재의 「{pin}」을(를) 입력해 주십시오',
  newTitle: '새 「{pin}」을(를) 정해 주십시오',
  repeatTitle: '확인을 위해 「{pin}」을(를) 한 번 더 입력해 주십시오',
  newTitleShared: '4자리 비밀번호를 정해 주십시오',
  repeatTitleShared: '확인을 위해 4자리 비밀번호를 한 번 더 입력해 주십시오',
  pinLabel: '비밀번호',
  supportSign: '영문 대문자와 숫자 {min}~{max}자',
  supportDigits: '숫자 {count}자리',
  pinEmpty: '비밀번호를 입력해 주십시오.',
  formatSign:
    '영문 대문자(A~Z)와 숫자(0~9)만으로 6~16자를 입력해 주십시오. 소문자와 기호는 사용할 수 없습니다.',
  formatDigits: '숫자 4자리를 입력해 주십시오.',
  differs: '두 번 입력한 번호가 다릅니다. 처음부터 다시 정해 주십시오.',
  pinWrong: '{pin}이(가) 틀렸습니다. 앞으로 {triesLeft}번 더 틀리면 잠깁니다.',
  shareTitle: '4자리 비밀번호를 모두 같게 하시겠습니까',
  shareBody:
    '숫자 4자리 비밀번호가 여러 개 있습니다. 같은 번호로 할 수도 있고 따로 정할 수도 있습니다.',
  shareLabel: '어느 쪽으로 하시겠습니까',
  shareYes: '모두 같은 번호로 하기',
  shareNo: '따로 정하기',
  shareEmpty: '하나를 선택해 주십시오.',
  easyTitle: '다른 사람이 알아내기 쉬운 번호입니다',
  easyBody:
    '같은 숫자의 반복이나 순서대로 이어진 숫자는 다른 사람이 알아내기 쉽습니다. 그대로 쓰거나 다시 정할 수 있습니다.',
  startOver: '다른 번호로 다시 정하기',
  next: '다음',
  blockedTitle: '{pin}이(가) 잠겼습니다',
  blockedBody:
    '연속해서 틀렸기 때문에 이 비밀번호를 사용할 수 없게 되었습니다. 직원에게 말씀해 주십시오.',
  doneTitle: '입력이 끝났습니다',
  doneBody: '직원에게 말씀해 주십시오.',
  doneMemo: '정하신 비밀번호를 다른 사람에게 알려 주지 마십시오.',
  leave: '화면 지우기',
} satisfies Record<KeypadKey, string>

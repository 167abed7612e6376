// What the portal says: logging in with the card, and the card at a glance.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { PortalKey } from '../ja/portal.ts'

export const portalKo = {
  faceName: '마이포털(견본)',
  wantedTitle: '카드를 리더기에 올려놓으세요',
  wantedLead: '마이넘버카드와 4자리 비밀번호로 로그인합니다.',
  wantedDesk: '책상에서 카드 고르기',
  wantedWaiting: '카드를 올려놓으면 자동으로 다음으로 진행합니다.',
  wantedNext: '카드를 놓았으므로 다음으로',
  lostTitle: '카드를 잃어버렸을 때',
  lostBody: '즉시 전화로 카드를 정지할 수 있습니다. 24시간 365일 접수합니다.',
  lostLink: '카드 정지하기',
  pinTitle: '비밀번호를 입력해 주세요',
  pinLabel: '이용자증명용 전자증명서 비밀번호',
  pinSupport: '카드를 받을 때 정한 4자리 숫자입니다.',
  pinOf: '{name} 님의 카드',
  pinSubmit: '로그인',
  pinOther: '다른 카드 사용',
  refusedTitle: '로그인할 수 없습니다',
  waitTitle: '{day}부터 로그인할 수 있습니다',
  waitWhy: '전자증명서를 발급·갱신하거나 일시정지를 해제한 뒤에는 2일 후부터 로그인할 수 있습니다.',
  tryAgain: '다시 시도',
  homeTitle: '{name} 님의 카드',
  logout: '로그아웃',
  loggedOut: '로그아웃했습니다. 카드를 가져가 주세요.',
  nextThing: '다음에 할 일',
  deadlines: '앞으로의 기한',
  noDeadlines: '1년 이내의 기한은 없습니다.',
  certificates: '전자증명서',
  certificateName: '종류',
  certificateState: '상태',
  pins: '비밀번호 남은 횟수',
  pinsWhy: '연속으로 틀리면 잠깁니다. 올바르게 입력하면 횟수가 복원됩니다.',
  uses: '지금 사용할 수 있는 서비스',
  'use.portal': '이 포털',
  'use.kiosk': '편의점 발급',
  'use.signature': '전자신청(서명)',
  'use.insurance': '건강보험증 이용',
  useNow: '사용 가능',
  useFrom: '{day}부터 사용 가능',
  useNot: '사용 불가',
  'deadline.card_expiry': '카드 유효기한',
  'deadline.auth_expiry': '이용자증명용 전자증명서 유효기한',
  'deadline.sign_expiry': '서명용 전자증명서 유효기한',
  'deadline.renewal_opens': '갱신 접수 시작일',
  'deadline.stay_end': '재류기간 만료일',
  'deadline.continued_use': '계속 이용 절차 기한',
  'deadline.portal_login': '포털 로그인 가능일',
  'action.none': '지금 필요한 절차는 없습니다.',
  'action.renew_certificates':
    '전자증명서를 갱신해 주세요. 카드와 유효기한 통지서를 카드 창구로 가져와 주세요. 무료입니다.',
  'action.renew_card': '새 카드를 신청해 주세요. 수령까지 1~2개월 걸립니다.',
  'action.unlock_pin':
    '잠긴 비밀번호가 있습니다. 카드와 본인확인 서류를 카드 창구로 가져와 주세요.',
  'action.issue_sign':
    '서명용 전자증명서가 실효되었습니다. 전자신청을 이용하는 분은 카드 창구에서 새로 발급할 수 있습니다.',
  'action.continued_use':
    '이사 후 카드를 계속 쓰기 위한 절차가 남아 있습니다. 카드를 접수 창구로 가져와 주세요.',
  'action.extend_stay':
    '재류기간이 바뀌면 카드의 유효기간도 변경해 주세요. 기한까지 카드 창구에서 진행해 주세요.',
  'action.fill_face':
    '카드의 「전자증명서 유효기한」란이 비어 있습니다. 지워지지 않는 펜으로 적어 두면 편리합니다.',
  byDay: '{day}까지',
} satisfies Record<PortalKey, string>

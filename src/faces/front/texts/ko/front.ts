// What the front page says: who are you, how the demo ward is, and the tour.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FrontKey } from '../ja/front.ts'

export const frontKo = {
  title: '마이넘버카드 창구를 한 대의 컴퓨터에',
  lead: '신청, 교부, 이용, 분실, 재개까지. 카드의 일생을 가상의 구에서 끝까지 시험할 수 있습니다.',
  who: '어떤 분이십니까?',
  user: '카드를 사용하는 분',
  userLead: '카드로 로그인하거나 증명서를 발급받아 봅니다.',
  staff: '창구 직원',
  staffLead: '신청을 받고 카드를 교부하며 정지된 카드를 되살립니다.',
  maker: '서비스를 만드는 분',
  makerLead: '검증용 증명서, 실효 정보, 시험용 카드를 연결합니다.',
  'link.desk': '책상(카드 고르기)',
  'link.portal': '마이포털',
  'link.kiosk': '증명서 발급기',
  'link.counter': '창구 화면',
  'link.hotline': '카드 정지 전화',
  'link.clock': '날짜 진행하기',
  'link.pki': '인증기관(증명서·실효 정보)',
  'link.openapi': 'API(OpenAPI)',
  'link.letters': '받은 편지 확인하기',
  'link.client': '컴퓨터에서 카드 사용하기',
  'link.guide': '이용 안내',
  state: '현재의 견본 구',
  stateToday: '오늘(가상 달력)',
  stateResidents: '주민',
  stateCards: '유효한 카드',
  stateSuspended: '일시정지 중인 카드',
  stateApplications: '진행 중인 신청',
  people: '{count}명',
  pieces: '{count}장',
  cases: '{count}건',
  tour: '2분 만에 보는 카드의 일생',
  tour1: '책상에서 하나코 님의 카드를 포털 리더기에 놓기',
  tour2: '비밀번호 1234로 포털에 로그인',
  tour3: '발급기에서 주민표 사본 받기',
  tour4: '전화로 카드 정지',
  tour5: '포털과 발급기가 거부하는지 확인',
  tour6: '창구에서 일시정지를 해제하고 2일 후 다시 로그인',
  notReal: '실제가 아닌 것',
  notRealBody:
    '카드, 번호, 증명서, 주민, 결제는 모두 가상입니다. 번호는 검사숫자가 맞지 않게 만들어졌습니다.',
} satisfies Record<FrontKey, string>

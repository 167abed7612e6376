// What the desk says: the virtual cards, their chips, and the readers of the faces.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { DeskKey } from '../ja/desk.ts'

export const deskKo = {
  faceName: '책상',
  title: '카드가 놓인 책상',
  lead: '가상 주민의 카드입니다. 한 장을 골라 리더기에 놓으면 그 화면에서 사용할 수 있습니다.',
  readers: '카드 리더기',
  'reader.portal': '마이포털',
  'reader.kiosk': '증명서 발급기',
  'reader.counter': '창구',
  'reader.client': '컴퓨터',
  readerEmpty: '비어 있음',
  readerOpen: '화면 열기',
  takeOff: '카드 빼기',
  put: '{reader}에 놓기',
  choose: '{name} 님의 카드 보기',
  cards: '책상 위의 카드',
  search: '성명으로 찾기',
  searchSubmit: '찾기',
  noCards: '책상에 카드가 없습니다',
  noCardsLead: '창구에서 신청하고 날짜를 진행해 수령하면 여기에 놓입니다.',
  chip: 'IC칩 상태',
  pinUnset: '미설정',
  lastCommand: '마지막 동작',
  lastCommandNone: '아직 사용되지 않음',
  'command.selected': '애플리케이션을 선택함',
  'command.read': '기록을 읽음',
  'command.pin_verified': '비밀번호를 확인함',
  'command.pin_refused': '비밀번호가 틀림',
  'command.pin_blocked': '잠긴 비밀번호를 거부함',
  'command.signed': '서명을 작성함',
  'command.written': '기록을 변경함',
  'command.refused': '요청을 거부함',
  additions: '추기란',
  additionsFree: '{free}줄 남음(전체 {of}줄)',
} satisfies Record<DeskKey, string>

// Places of the source that were damaged or slipped in print: in Korean.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { garbles } from '../../garbles.ts'

export const garblesKo: ReadingTexts<typeof garbles> = {
  'GARB-01': {
    what: '표의 ○가 사라지고 주는 1과 2만 남음',
    reading: '빈칸은 ○, 1과 2는 이동과 지원에 관한 주로 봅니다.',
  },
  'GARB-02': {
    what: '네 비밀번호의 동그라미 숫자가 사라짐',
    reading: '서명용, 이용자증명용, 주민기본대장용, 권면사항 입력보조용 순서로 봅니다.',
  },
  'GARB-03': {
    what: '카드 앞뒷면 그림이 사라짐',
    reading: '공개된 내용으로 설명합니다.',
  },
  'GARB-04': {
    what: '감사 인사 뒤의 남는 글자 ‘す。’',
    reading: '뺍니다.',
  },
  'GARB-05': {
    what: '개인정보에 관한 조사의 오류',
    reading: '개인정보는 IC칩에 기록되지 않습니다.',
  },
  'GARB-06': {
    what: '‘限りませる’라는 오자',
    reading: '‘한합니다’로 읽습니다. 모든 조건을 충족하는 경우뿐입니다.',
  },
  'GARB-07': {
    what: '표 제목이 나뉨',
    reading: '카드 발급일 시점의 나이입니다.',
  },
  'GARB-08': {
    what: '중국어(간체) 면의 용건과 번호가 떨어져 있음',
    reading: '다른 언어와 같은 대응으로 봅니다.',
  },
  'GARB-09': {
    what: '두 중국어 면의 접수 시간이 섞임',
    reading: '종합 프리다이얼의 시간입니다.',
  },
  'GARB-10': {
    what: '한국어 제목이 ‘신청한’으로 되어 있음',
    reading: '일본어대로 연장을 한 뒤로 봅니다.',
  },
  'GARB-11': {
    what: '철자가 이상한 웹 주소',
    reading: '인쇄된 그대로 표시하고, 미확인이라고 적습니다.',
  },
  'GARB-12': {
    what: 'QR코드와 그림이 사라짐',
    reading: '옆에 인쇄된 주소로 대신합니다.',
  },
  'GARB-13': {
    what: '낱말 중간의 줄바꿈',
    reading: '‘잠금 해제 또는 올바른 입력’으로 읽습니다.',
  },
  'GARB-14': {
    what: '옛 용어 ‘개인번호카드’',
    reading: '마이넘버카드를 말합니다.',
  },
}

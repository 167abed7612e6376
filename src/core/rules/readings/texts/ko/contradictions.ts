// Contradictions inside the guide, and what wins: in Korean.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { contradictions } from '../../contradictions.ts'

export const contradictionsKo: ReadingTexts<typeof contradictions> = {
  'CON-01': {
    what: '구민사무소에서의 일시정지 해제',
    reading: '표를 우선하여, 이동 신고에 따르는 경우에만 가능한 것으로 봅니다.',
  },
  'CON-02': {
    what: '찾은 카드의 반납',
    reading: '일시정지만 된 카드는 해제할 수 있고, 반납은 폐지나 재발급 뒤에 합니다.',
  },
  'CON-03': {
    what: '집에서 분실한 경우의 경찰 접수번호',
    reading: '집에서 분실한 경우에는 필요 없습니다.',
  },
  'CON-04': {
    what: '재발급 신청은 온라인인가 창구인가',
    reading: '창구를 기본으로 하고, 온라인은 안내에 따르는 방법으로 표시합니다.',
  },
  'CON-05': {
    what: '프리다이얼와 마이나포털의 운영자',
    reading: '디지털청으로 봅니다.',
  },
  'CON-06': {
    what: '‘만료일보다 전’과 ‘지나 버리면’',
    reading: '만료일 당일까지 접수합니다.',
  },
  'CON-07': {
    what: '신청 지원 창구에서의 재발급 신청',
    reading: '접수합니다. 각 기재는 서로 일치합니다.',
  },
  'CON-08': {
    what: '주민기본대장카드를 이용한 편의점 발급',
    reading: '필요한 전자증명서를 담을 수 없으므로 과거의 것으로 봅니다.',
  },
  'CON-09': {
    what: '얼굴 인증 카드 절차를 하는 곳',
    reading: '양쪽 모두 유효하며, 기존 카드의 전환은 카드 창구에서 합니다.',
  },
  'CON-10': {
    what: '0120-0178-27에서 받는 내용',
    reading: '일시정지와 카드에 관한 모든 문의입니다.',
  },
}

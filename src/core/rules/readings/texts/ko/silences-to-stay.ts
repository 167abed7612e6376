// Silences and double meanings of the guide, first half: in Korean.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { silencesToStay } from '../../silences-to-stay.ts'

export const silencesToStayKo: ReadingTexts<typeof silencesToStay> = {
  'AMB-01': {
    what: '날짜의 시간대',
    reading: '일본의 날짜로 세며, 다른 시간대를 거치지 않습니다.',
  },
  'AMB-02': {
    what: '유효기한 당일도 유효한가',
    reading: '유효합니다. 그날 24시까지입니다.',
  },
  'AMB-03': {
    what: '영업일의 범위',
    reading: '월요일부터 금요일까지이며, 공휴일과 12월 29일~1월 3일은 제외합니다.',
  },
  'AMB-04': {
    what: '공휴일과 연말연시의 창구',
    reading: '닫습니다.',
  },
  'AMB-05': {
    what: '둘째·넷째 일요일이 공휴일인 경우',
    reading: '여는 것으로 봅니다. 지자체별로 바꿀 수 있습니다.',
  },
  'AMB-06': {
    what: '마감 시각 정각을 포함하는가',
    reading: '포함하지 않습니다. 17시 14분은 접수하고 17시 15분은 마감입니다.',
  },
  'AMB-07': {
    what: '점검하는 일요일에 할 수 없는 절차',
    reading: '표의 11개 절차 전부입니다. 신청서 배부도 포함합니다.',
  },
  'AMB-08': {
    what: '‘이동에 따르는 경우’의 범위',
    reading: '같은 방문에서 신고하는 주민표의 모든 이동입니다.',
  },
  'AMB-09': {
    what: '서명용 비밀번호에 영문자와 숫자를 섞어야 하는가',
    reading: '어느 한쪽만으로도 접수합니다.',
  },
  'AMB-10': {
    what: '발급일 당일의 생일을 세는가',
    reading: '세지 않습니다. 그 뒤의 첫 생일부터 셉니다.',
  },
  'AMB-11': {
    what: '2월 29일에 태어난 분의 생일',
    reading: '평년은 2월 28일, 윤년은 2월 29일로 합니다.',
  },
  'AMB-12': {
    what: '나이가 바뀌는 날',
    reading: '생일 당일로 합니다. 전날이 아닙니다.',
  },
  'AMB-13': {
    what: '갱신으로 늘어나는 기간',
    reading: '원래 유효기한에서 5년이며, 생일은 그대로 생일입니다.',
  },
  'AMB-14': {
    what: '‘수령한 뒤 2영업일 이후’를 세는 법',
    reading: '수령한 날은 세지 않고, 2영업일째부터 변경할 수 있습니다.',
  },
  'AMB-15': {
    what: '2개월 특례 연장을 세는 법',
    reading: '카드 만료일부터 달력으로 2개월(월말로 조정), 한 번뿐입니다.',
  },
}

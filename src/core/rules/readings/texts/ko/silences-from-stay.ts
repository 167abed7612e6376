// Silences and double meanings of the guide, second half: in Korean.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { silencesFromStay } from '../../silences-from-stay.ts'

export const silencesFromStayKo: ReadingTexts<typeof silencesFromStay> = {
  'AMB-16': {
    what: '만료일 당일에 변경할 수 있는가',
    reading: '접수하지만, 더 일찍 절차를 밟으시도록 권합니다.',
  },
  'AMB-17': {
    what: '14일·30일·90일에 첫날을 포함하는가',
    reading: '포함하지 않습니다.',
  },
  'AMB-18': {
    what: '‘3개월 전부터’의 첫날',
    reading: '같은 날짜(없으면 월말)부터이며, 그날을 포함합니다.',
  },
  'AMB-19': {
    what: '기한일이 창구가 닫는 날인 경우',
    reading: '시스템은 연장하지 않고, 직원에게 주의를 표시합니다.',
  },
  'AMB-20': {
    what: '재발급을 신청한 뒤의 일시정지 해제',
    reading: '새 카드를 수령할 때까지는 할 수 있습니다.',
  },
  'AMB-21': {
    what: '이용자증명용 증명서가 만료될 때의 서명용 증명서',
    reading: '서명용은 다른 쪽보다 오래 유효할 수 없으므로 함께 끝납니다.',
  },
  'AMB-22': {
    what: '15세 미만·성년피후견인에 대한 ‘원칙적으로’',
    reading: '발급하지 않습니다. 예외는 직원이 판단하고 기록합니다.',
  },
  'AMB-23': {
    what: '‘1영업일 후’를 세는 법',
    reading: '다음 영업일부터이며, 당일은 세지 않습니다.',
  },
  'AMB-24': {
    what: '포털의 ‘2일 후’는 달력 날짜인가',
    reading: '달력 날짜로 셉니다.',
  },
  'AMB-25': {
    what: '스마트 신청에 필요한 전자증명서',
    reading: '나와 있지 않으므로, 사용할 수 있는 카드를 요구합니다.',
  },
  'AMB-26': {
    what: '‘5일 이내’를 세는 법',
    reading: '유효기한에서 오늘을 뺀 일수입니다. 5일은 불가, 6일은 가능합니다.',
  },
  'AMB-27': {
    what: '용지와 카드를 대조하는 법',
    reading: 'NFKC 정규화와 공백 제거 뒤에 비교하며, 한자 이체자는 구별합니다.',
  },
  'AMB-28': {
    what: '질문만 하는 경우에도 회신 번호가 필요한가',
    reading: '어느 용건이든 필요합니다.',
  },
  'AMB-29': {
    what: '연말연시의 범위',
    reading: '12월 29일부터 1월 3일까지입니다.',
  },
  'AMB-30': {
    what: '2022년 4월 이전에 발급된 카드',
    reading: '기한을 계산하지 않고, 카드에 인쇄된 날짜를 따릅니다.',
  },
}

// The expiry letters in Korean.

import type { NoticeWords } from './notice-words.ts'

export const noticeKo: NoticeWords = {
  noticeTitle: '유효기한 통지서',
  reminderTitle: '체류기간과 카드의 유효기한 안내',
  specimen: '견본 시스템에서 만든 편지입니다. 실제 행정기관의 편지가 아닙니다.',
  addressee: (name) => `${name} 様`,
  opening: (things, lastDay) =>
    `${things}: ${lastDay}까지 사용할 수 있습니다. 지금부터 갱신할 수 있습니다.`,
  things: {
    card: '마이넘버카드',
    sign: '서명용 전자증명서',
    auth: '이용자증명용 전자증명서',
  },
  and: ', ',
  renewCertificates: '전자증명서는 창구에서 갱신할 수 있습니다. 당분간 수수료는 없습니다.',
  renewCard:
    '카드는 새 카드를 신청해야 합니다. 컴퓨터나 스마트폰, 증명사진기, 우편으로 신청하십시오.',
  changeStay: (feeText) =>
    '새 재류카드를 받으면 유효기한이 지나기 전에 카드의 유효기간을 변경하십시오. ' +
    `기한이 지나면 카드는 실효되고, 재발급에는 수수료 ${feeText}이 듭니다.`,
  ifNothing: '수속을 하지 않으면 유효기한 다음 날부터 사용할 수 없습니다.',
  whatExpires: '기한이 되는 것',
  lastDay: '유효기한(이 날까지 유효)',
  renewable: '수속할 수 있는 기간',
  fromTo: (from, to) => `${from}부터 ${to}까지`,
  where: '장소',
  bring: '가져올 것',
  bringCertificates: '이 통지서와 마이넘버카드. 비밀번호를 모르는 분은 본인 확인 서류를 하나 더',
  bringStay: '마이넘버카드와 새 재류카드',
  bringCard: '신청 방법은 창구에서도 안내합니다',
  howToCheck: (url) => `진짜 편지인지는 ${url} 에서 이 번호를 입력하여 확인할 수 있습니다.`,
  neverAsks: '전화나 방문으로 비밀번호나 계좌번호를 묻는 일은 없습니다.',
}

// What a resident whose card is lost finds at /hotline. In Korean.

import type { LostKey } from '../ja/lost.ts'

export const lostKo = {
  faceName: '카드 일시 정지',
  title: '카드를 잃어버렸거나 도난당했을 때',
  lead: '지금 바로 전화하십시오. 카드를 정지합니다. 매일 24시간 접수합니다.',
  numbers: '전화번호',
  languages: '통화할 수 있는 언어',
  owner: '연결되는 곳',
  free: '무료',
  charged: '유료',
  after:
    '카드를 찾으면 창구에서 다시 사용할 수 있게 됩니다. 정지해도 카드가 없어지는 것은 아닙니다.',
  fax: '귀가 들리지 않거나 잘 들리지 않는 분은 FAX로도 정지할 수 있습니다.',
  faxForm: 'FAX 용지(PDF)',
  faxWeb: '화면에서 작성하여 보내기',
  staff: '직원용',
  instead: ' ({number}에 연결되지 않을 때)',
} as const satisfies Record<LostKey, string>

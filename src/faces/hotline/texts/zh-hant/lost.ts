// What a resident whose card is lost finds at /hotline. In traditional Chinese.

import type { LostKey } from '../ja/lost.ts'

export const lostZhHant = {
  faceName: '暫停使用卡片',
  title: '卡片遺失或被竊時',
  lead: '請立即打電話，我們會停用卡片。每天24小時受理。',
  numbers: '電話號碼',
  languages: '可用語言',
  owner: '接聽單位',
  free: '免費',
  charged: '收費',
  after: '找到卡片後，可以在窗口恢復使用。停用並不會使卡片作廢。',
  fax: '聽不見或聽力不便的人士，也可以用傳真停用卡片。',
  faxForm: '傳真用紙（PDF）',
  faxWeb: '在畫面上填寫並傳送',
  staff: '工作人員',
  instead: '（{number} 打不通時）',
} as const satisfies Record<LostKey, string>

// What a resident whose card is lost finds at /hotline. In simplified Chinese.

import type { LostKey } from '../ja/lost.ts'

export const lostZhHans = {
  faceName: '暂停使用卡片',
  title: '卡片遗失或被盗时',
  lead: '请立即打电话，我们会停用卡片。每天24小时受理。',
  numbers: '电话号码',
  languages: '可用语言',
  owner: '接听单位',
  free: '免费',
  charged: '收费',
  after: '找到卡片后，可以在窗口恢复使用。停用并不会使卡片作废。',
  fax: '听不见或听力不便的人士，也可以用传真停用卡片。',
  faxForm: '传真用纸（PDF）',
  faxWeb: '在画面上填写并发送',
  staff: '工作人员',
  instead: '（{number} 打不通时）',
} as const satisfies Record<LostKey, string>

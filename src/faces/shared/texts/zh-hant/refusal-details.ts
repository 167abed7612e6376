// Labels of the values a refusal may carry.
// In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { RefusalDetailsKey } from '../ja/refusal-details.ts'

export const refusalDetailsZhHant = {
  go: '請前往',
  opens: '下次受理時間',
  opensOn: '可辦理日期',
  usableFrom: '可使用日期',
  portalLoginFrom: '可登入Mynaportal的日期',
  dueOn: '可辦理日期',
  expectedFrom: '卡片預計完成日',
  expiryDate: '有效期限',
  papers: '所缺資料',
  pin: '所需密碼',
  certificate: '電子證書',
  field: '項目',
  fits: '相符的原因',
  applicants: '可辦理人',
  next: '可辦理的手續',
  lastDay: '最後一天',
  from: '可辦理日期',
  channels: '辦理方式',
  phone: '電話',
} satisfies Record<RefusalDetailsKey, string>

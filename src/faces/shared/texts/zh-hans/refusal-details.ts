// Labels of the values a refusal may carry.
// In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { RefusalDetailsKey } from '../ja/refusal-details.ts'

export const refusalDetailsZhHans = {
  go: '请前往',
  opens: '下次受理时间',
  opensOn: '可办理日期',
  usableFrom: '可使用日期',
  portalLoginFrom: '可登录Mynaportal的日期',
  dueOn: '可办理日期',
  expectedFrom: '卡片预计完成日',
  expiryDate: '有效期限',
  papers: '所缺材料',
  pin: '所需密码',
  certificate: '电子证书',
  field: '项目',
  fits: '相符的原因',
  applicants: '可办理人',
  next: '可办理的手续',
  lastDay: '最后一天',
  from: '可办理日期',
  channels: '办理方式',
  phone: '电话',
} satisfies Record<RefusalDetailsKey, string>

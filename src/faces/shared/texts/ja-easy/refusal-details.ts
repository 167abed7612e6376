// Labels of the values a refusal may carry.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { RefusalDetailsKey } from '../ja/refusal-details.ts'

export const refusalDetailsJaEasy = {
  go: '行《い》く ところ',
  opens: 'つぎに 開《あ》く とき',
  opensOn: 'できる 日《ひ》',
  usableFrom: 'つかえる 日《ひ》',
  portalLoginFrom: 'マイナポータルが つかえる 日《ひ》',
  dueOn: 'できる 日《ひ》',
  expectedFrom: 'カードが できる 日《ひ》',
  expiryDate: '期限《きげん》',
  papers: 'たりない もの',
  pin: 'ひつような 番号《ばんごう》',
  certificate: '電子証明書《でんししょうめいしょ》',
  field: 'ところ',
  fits: 'ただしい 理由《りゆう》',
  applicants: 'できる 人《ひと》',
  next: 'できる こと',
  lastDay: 'さいごの 日《ひ》',
  from: 'できる 日《ひ》',
  channels: 'できる ところ',
  phone: '電話《でんわ》',
} satisfies Record<RefusalDetailsKey, string>

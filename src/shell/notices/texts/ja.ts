// The expiry letters in Japanese.

import type { NoticeWords } from './notice-words.ts'

export const noticeJa: NoticeWords = {
  noticeTitle: '有効期限通知書',
  reminderTitle: '在留期間とカードの有効期限のお知らせ',
  specimen: '見本環境で作られた手紙です。実在の行政サービスではありません。',
  addressee: (name) => `${name} 様`,
  opening: (things, lastDay) =>
    `${things}は、${lastDay}まで使えます。いまから更新の手続きができます。`,
  things: {
    card: 'マイナンバーカード',
    sign: '署名用電子証明書',
    auth: '利用者証明用電子証明書',
  },
  and: 'と',
  renewCertificates: '電子証明書は、窓口で更新できます。手数料は当分のあいだかかりません。',
  renewCard:
    'カードは、新しいカードの申請が必要です。パソコン・スマートフォン、証明写真機、郵便のどれかで申請してください。',
  changeStay: (feeText) =>
    '新しい在留カードを受け取ったら、有効期限が過ぎる前に、カードの有効期間を変更してください。' +
    `期限を過ぎるとカードは失効し、再交付には${feeText}の手数料がかかります。`,
  ifNothing: '手続きをしないと、有効期限の翌日から使えなくなります。',
  whatExpires: '期限を迎えるもの',
  lastDay: '有効期限（この日まで有効）',
  renewable: '手続きのできる期間',
  fromTo: (from, to) => `${from}から${to}まで`,
  where: '手続きの場所',
  bring: '持ち物',
  bringCertificates:
    'この通知書とマイナンバーカード。暗証番号が分からない方は、本人確認書類をもう1点',
  bringStay: 'マイナンバーカードと新しい在留カード',
  bringCard: '申請の方法は、窓口でもお尋ねになれます',
  howToCheck: (url) => `本物の手紙かどうかは、${url} にこの番号を入れて確かめられます。`,
  neverAsks: '電話や訪問で暗証番号や口座番号をお尋ねすることはありません。',
}
